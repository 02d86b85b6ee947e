import Glibc

/// Files that are whole or absent, whoever is killed when: a temporary file beside, flushed, renamed, and the folder
/// flushed. Several processes, on several machines, may write the same one.
enum ResultFile {
  static let missingCode = ENOENT
  static let isFolderCode = EISDIR

  /// Give the bytes of a file piece by piece; false when there is no such file.
  static func read(_ path: String, _ body: (ArraySlice<UInt8>) -> Void) throws(SweepStoreError) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return false }
      throw .cannotRead(path: path, code: errno)
    }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .cannotRead(path: path, code: errno)
      }
      if count == 0 { return true }
      body(chunk[..<count])
    }
  }

  /// Write a file in place of what has its name.
  static func write(_ bytes: [UInt8], to path: String) throws(SweepStoreError) {
    // Whoever cleans up while we write takes the temporary file away: once more, then.
    for attempt in 1...attempts {
      let temporary = path + "." + suffix()
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else {
        if errno == EEXIST, attempt < attempts { continue }
        throw .cannotCreate(path: temporary, code: errno)
      }
      var failed = bytes.withUnsafeBytes { write($0, to: descriptor) }
      if failed == 0, fsync(descriptor) != 0 { failed = errno }
      if close(descriptor) != 0, failed == 0 { failed = errno }
      if failed == 0 {
        if rename(temporary, path) == 0 {
          flush(folder(of: path))
          return
        }
        failed = errno
      }
      unlink(temporary)
      if failed != ENOENT || attempt == attempts { throw .cannotWrite(path: path, code: failed) }
    }
  }

  /// Make a folder unless it is there; those above it must be.
  static func makeFolder(_ path: String) throws(SweepStoreError) {
    if mkdir(path, 0o777) == 0 {
      flush(folder(of: path))
      return
    }
    let code = errno
    var status = stat()
    guard code == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotCreate(path: path, code: code)
    }
  }

  /// What stands in a folder, in the order of the bytes; nothing when there is no such folder, nil when it is a file.
  static func names(in path: String) throws(SweepStoreError) -> [String]? {
    guard let directory = opendir(path) else {
      if errno == ENOENT { return [] }
      if errno == ENOTDIR { return nil }
      throw .cannotRead(path: path, code: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .cannotRead(path: path, code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func remove(_ path: String) throws(SweepStoreError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .cannotWrite(path: path, code: errno) }
  }

  /// The name is one that `write` gives to a temporary file of `path`.
  static func isTemporary(_ name: String, of file: String) -> Bool {
    name.hasPrefix(file + ".") && name.utf8.count == file.utf8.count + 1 + suffixLength
      && name.utf8.suffix(suffixLength).allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }

  private static let suffixLength = 16
  private static let attempts = 100

  /// Machines that share a folder have their own process numbers, so chance must keep the names apart.
  private static func suffix() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: suffixLength - digits.utf8.count) + digits
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
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

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes names themselves last; a file system that cannot do so is let be.
  private static func flush(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
