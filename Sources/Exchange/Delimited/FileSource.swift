import Foundation

/// Why the bytes of a file cannot be had.
enum FileFailure: Error, Equatable {
  case missing
  /// A directory, or something else that is not a plain file.
  case notAFile
  case unreadable
}

/// The bytes of one plain file, read in pieces; nothing is mapped, so a file that shrinks meanwhile does no harm.
final class FileSource {
  let path: String
  private let descriptor: Int32

  /// Opens the file; fails for anything that is not a readable plain file.
  init(path: String) throws(FileFailure) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable }
  }

  deinit { close(descriptor) }

  /// Puts at most `room.count` bytes into `room`; 0 at the end of the file.
  func read(into room: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    guard room.count > 0 else { return 0 }
    while true {
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable }
    }
  }

  /// Goes back to byte `offset`.
  func rewind(to offset: Int = 0) throws(FileFailure) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .unreadable }
  }
}
