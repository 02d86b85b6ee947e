import Glibc
import PlacementDomain

/// Progress for other programs: a line of JSON a state, readable while it grows. A disk that fills up ends
/// the record, not the search.
final class ProgressFile {
  private let descriptor: Int32
  private var hasFailed = false

  /// Creates the file, or empties it.
  init(path: String) throws(WholeFile.Failure) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM ? .notPermitted : .cannotCreate(errno)
    }
  }

  deinit { close(descriptor) }

  /// Add a state.
  func write(_ document: JSONValue) {
    guard !hasFailed else { return }
    var line = document.line + "\n"
    hasFailed = line.withUTF8 { FileBytes.write(UnsafeRawBufferPointer($0), to: descriptor) } != 0
  }
}
