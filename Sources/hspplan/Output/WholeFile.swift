import Glibc

/// Writes a file that is whole or absent: a temporary file beside it, flushed to disk, then renamed.
struct WholeFile {
  /// Why it could not be written.
  enum Failure: Error, Equatable {
    /// The folder it should stand in does not exist.
    case folderMissing(String)
    /// Something has that name, and must not be replaced.
    case exists
    /// A folder has that name.
    case isDirectory
    /// Not allowed there.
    case notPermitted
    /// The file could not be created (errno).
    case cannotCreate(Int32)
    /// It could not be written to the end (errno).
    case cannotWrite(Int32)
  }

  /// Where it goes.
  let path: String

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Finds out now what would fail later, without leaving anything behind.
  func rehearse() throws(Failure) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .folderMissing(folder)
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw refusal(errno) }
  }

  /// Write it.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Write it, in place of what has its name.
  func write(_ bytes: [UInt8]) throws(Failure) { try write(bytes, replaces: true) }

  /// Write it where nothing has its name.
  func create(_ bytes: [UInt8]) throws(Failure) { try write(bytes, replaces: false) }

  private func write(_ bytes: [UInt8], replaces: Bool) throws(Failure) {
    if !replaces, access(path, F_OK) == 0 { throw .exists }
    try rehearse()
    StopRequest.writes(true)
    defer { StopRequest.writes(false) }
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw refusal(errno) }
    var failed = bytes.withUnsafeBytes { FileBytes.write($0, to: descriptor) }
    let mask = umask(0)
    umask(mask)
    if failed == 0, fchmod(descriptor, 0o666 & ~mask) != 0 { failed = errno }
    if failed == 0, fsync(descriptor) != 0 { failed = errno }
    if close(descriptor) != 0, failed == 0 { failed = errno }
    // A link, unlike a new name, never takes the place of a file.
    if failed == 0, (replaces ? rename(name, path) : link(name, path)) != 0 { failed = errno }
    if failed != 0 || !replaces { unlink(name) }
    guard failed == 0 else { throw !replaces && failed == EEXIST ? .exists : .cannotWrite(failed) }
    syncFolder()
  }

  private func refusal(_ code: Int32) -> Failure {
    code == EACCES || code == EPERM || code == EROFS ? .notPermitted : .cannotCreate(code)
  }

  /// Makes the new name itself last; a file system that cannot do so is let be.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
