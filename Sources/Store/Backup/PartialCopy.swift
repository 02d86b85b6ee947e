import GRDB
import Glibc

/// The file a copy is made in before it gets its name: `NAME.part` beside it, one program at a time. What a program
/// that died has left there is swept away by the next.
final class PartialCopy {
  let path: String
  private let target: String
  private let descriptor: Int32
  private var isFinished = false

  init(of target: String) throws(StoreError) {
    self.target = target
    path = target + ".part"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EPERM || errno == EROFS ? .notPermitted : .cannotCreate(errno)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      isFinished = true
      throw .busy(seconds: 0)
    }
    sweep()
    ftruncate(descriptor, 0)
  }

  deinit {
    if !isFinished {
      sweep()
      unlink(path)
    }
    // Closed last: closing any descriptor of a file drops the locks SQLite has on it.
    close(descriptor)
  }

  private func sweep() { for ending in ["-journal", "-wal", "-shm"] { unlink(path + ending) } }

  /// Gives the copy its name, for good. SQLite must have closed it.
  func finish() throws(StoreError) {
    guard fsync(descriptor) == 0, rename(path, target) == 0 else { throw StoreError(errno: errno) }
    isFinished = true
    let folder =
      target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }
}

extension StoreError {
  /// What the system says of a file.
  init(errno code: Int32) {
    switch code {
    case ENOSPC, EFBIG, EDQUOT: self = .full
    case EACCES, EPERM, EROFS: self = .notPermitted
    default: self = .inputOutput(10)
    }
  }
}
