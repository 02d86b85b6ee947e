import Foundation

/// Files of the project that tests read.
enum Repository {
  /// The project's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardizedFileURL.path(percentEncoded: false)

  /// The text of a file, by its path in the project.
  static func read(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// The names of the scenarios, sorted.
  static var scenarios: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/scenarios")) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(root)/scenarios/\($0)/README.md") }
      .sorted()
  }
}
