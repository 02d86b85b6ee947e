import Foundation

/// `../shared` of the project, where real data and tools lie; it is no part of the project.
enum Shared {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardizedFileURL

  /// The folder; nil where it is absent.
  static let folder: String? = {
    let path = root.appending(path: "../shared").standardizedFileURL.path(percentEncoded: false)
    if FileManager.default.fileExists(atPath: path + "/data/glasgow-optima.json") { return path }
    print("SKIPPED: \(path) is absent, so that nothing is tried on real data.")
    return nil
  }()

  /// Makes a session with a tool of the folder, in a temporary folder; nil, said aloud, where Python or
  /// numpy is absent.
  static func generate(_ arguments: [String]) throws -> String? {
    guard folder != nil else { return nil }
    let out = FileManager.default.temporaryDirectory.appending(path: "hspplan-\(UUID().uuidString)")
      .path(percentEncoded: false)
    guard try python("generate.py", arguments + [out]) == 0 else {
      print("SKIPPED: python3 with numpy is absent, so that no session can be generated.")
      return nil
    }
    return out
  }

  /// Runs a tool of the folder with Python; its exit code.
  static func python(_ tool: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", (folder ?? "") + "/tools/" + tool] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
