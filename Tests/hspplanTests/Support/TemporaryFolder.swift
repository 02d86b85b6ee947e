import Foundation

/// A folder that goes away with its last user.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let root: String

  /// A new, empty folder.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "hspplan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    root = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The path of a file in it.
  func path(_ name: String) -> String { root + "/" + name }

  /// Write a file in it; its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    return path(name)
  }

  /// The text of a file in it; empty when there is none.
  func read(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path(name)) ?? Data(), as: UTF8.self)
  }

  /// The names of what is in it, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted() }
}
