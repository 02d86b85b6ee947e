import Glibc

/// Reading and writing whole files with the system's calls, and the system's reason where that fails.
enum FileBytes {
  /// Write every byte; the result is 0 or errno.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += count
    }
    return 0
  }

  /// Why a file could not be read.
  enum ReadError: Error {
    case missing, isDirectory, notPermitted
    case tooLarge
    case other(Int32)

    fileprivate init(_ code: Int32) {
      switch code {
      case ENOENT, ENOTDIR: self = .missing
      case EISDIR: self = .isDirectory
      case EACCES, EPERM: self = .notPermitted
      default: self = .other(code)
      }
    }
  }

  /// Every byte of a file, of standard input for `-`, if there are no more than `limit`.
  static func read(_ path: String, limit: Int) throws(ReadError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadError(errno) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadError(errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge }
    }
  }
}
