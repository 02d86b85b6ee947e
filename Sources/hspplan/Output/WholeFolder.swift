import Glibc

/// Makes a folder of files that is whole or absent: filled under another name, then renamed. A folder that is
/// there already must be empty, and is empty again when it cannot be filled.
struct WholeFolder {
  /// Where it goes.
  let path: String

  /// Make it with these files.
  func create(_ files: [(name: String, bytes: [UInt8])]) throws(WholeFile.Failure) {
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR, isEmpty else { throw .exists }
      try fill(path, files)
      return
    }
    let target = path.hasSuffix("/") ? String(path.dropLast()) : path
    try WholeFile(path: target).rehearse()
    var name = Array("\(target).XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .cannotCreate(errno) }
    let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let mask = umask(0)
    umask(mask)
    chmod(temporary, 0o777 & ~mask)
    do throws(WholeFile.Failure) {
      try fill(temporary, files)
    } catch {
      rmdir(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let code = errno
      for file in files { unlink(temporary + "/" + file.name) }
      rmdir(temporary)
      throw code == EEXIST || code == ENOTEMPTY || code == ENOTDIR ? .exists : .cannotWrite(code)
    }
  }

  private var isEmpty: Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }

  /// Puts the files in a folder; when one fails, none stays.
  private func fill(
    _ folder: String, _ files: [(name: String, bytes: [UInt8])]
  ) throws(WholeFile.Failure) {
    var written: [String] = []
    do throws(WholeFile.Failure) {
      for file in files {
        try WholeFile(path: folder + "/" + file.name).create(file.bytes)
        written.append(file.name)
      }
    } catch {
      for name in written { unlink(folder + "/" + name) }
      throw error
    }
  }
}
