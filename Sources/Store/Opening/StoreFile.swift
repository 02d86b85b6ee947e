import Glibc

/// What stands at a store's path, found out by reading only.
enum StoreFile {
  /// « hspp »: SQLite's `application_id` of our files.
  static let application: Int32 = 0x6873_7070

  case absent
  /// Made, but nothing is in it: what is left when a program dies while it makes a store.
  case empty
  /// A store, or a file of SQLite without an owner, which may still be empty.
  case possible

  /// Reads the first bytes; a file of something else is `.notAStore` and left untouched.
  static func at(_ path: String) throws(StoreError) -> StoreFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return .absent
      case EACCES, EPERM: throw .notPermitted
      default: throw .inputOutput(14)
      }
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = Glibc.read(descriptor, &header, header.count)
    if count == 0 { return .empty }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .notAStore
    }
    let owner = header[68..<72].reduce(0 as Int32) { $0 << 8 | Int32($1) }
    guard owner == application || owner == 0 else { throw .notAStore }
    return .possible
  }
}
