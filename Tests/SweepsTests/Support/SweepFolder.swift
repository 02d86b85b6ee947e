import Foundation

/// A folder of its own, gone with the value.
final class SweepFolder: Sendable {
  let root: String

  init() {
    var name = Array("/tmp/hspplan-sweeps.XXXXXX".utf8CString)
    root = String(cString: mkdtemp(&name))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { root + "/" + name }

  @discardableResult func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let path = path(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  func read(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: path(name)).map(Array.init) ?? []
  }
}
