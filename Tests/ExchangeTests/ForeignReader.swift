import Foundation
import Testing

/// Readers that are not ours (`Tests/requirements.txt`), and programs of the system.
enum ForeignReader {
  /// Python with what the tests want; nil, said loudly, where `make test` could not install it.
  static func python(_ module: String) -> String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
    let installed = root + "/.venv-test/bin/python"
    for path in [installed, "/usr/bin/python3"] where FileManager.default.isExecutableFile(atPath: path) {
      if (try? run(path, ["-c", "import \(module)"])) != nil { return path }
    }
    print("SKIPPED: no Python here has \(module)")
    return nil
  }

  /// What a program prints; throws when it fails.
  @discardableResult static func run(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let (output, errors) = (Pipe(), FileHandle.nullDevice)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    struct Failed: Error { let status: Int32 }
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    return String(decoding: data, as: UTF8.self)
  }

  /// What a Python program says of a file with these bytes, which it gets as its argument.
  static func read(_ bytes: [UInt8], _ python: String, _ program: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try run(python, ["-X", "utf8", "-c", program, file.path])
  }
}
