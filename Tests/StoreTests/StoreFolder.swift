import Glibc
import PlacementDomain
import Requests
import Store

/// A folder of its own for a store, gone with the value.
final class StoreFolder: Sendable {
  let folder: String
  var path: String { folder + "/hspplan.sqlite" }

  init() {
    var name = Array("/tmp/hspplan-store.XXXXXX".utf8CString)
    folder = String(cString: mkdtemp(&name))
  }

  deinit {
    for name in names { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// The files in it, sorted.
  var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func write(_ bytes: [UInt8], to name: String = "hspplan.sqlite") {
    let file = fopen(folder + "/" + name, "w")!
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func bytes(of name: String = "hspplan.sqlite") -> [UInt8] {
    guard let file = fopen(folder + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  /// A store of the session H26.
  func store() throws -> PlacementStore {
    try PlacementStore.open(path, .creating(session: "H26"), by: .test)!
  }
}

extension Authorship {
  /// One of a test.
  static let test = Authorship(
    by: "essai", at: Moment(iso: "2026-01-05T14:00:00Z")!, clock: .given, program: "hspplan 0")
}
