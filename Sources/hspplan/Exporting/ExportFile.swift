import Glibc

/// A file to hand out.
struct ExportFile {
  /// Its name in the folder it goes to, or its path.
  let name: String
  let bytes: [UInt8]

  /// A file.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A name as any file system takes it.
  static func safeName(_ text: String) -> String {
    let name = String(text.map { "/\\:*?\"<>|".contains($0) || $0.isNewline ? "-" : $0 })
    return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
  }

  /// Writes files into a folder, which is made where there is none.
  static func write(_ files: [ExportFile], into folder: String) throws(OutputFailure) {
    let staged = try StagedFiles(files, into: folder)
    try staged.publish()
  }
}

/// Files written and on disk under other names, which get their own when all is well: so that what is recorded and
/// what is handed out never disagree for long.
struct StagedFiles {
  private let entries: [(temporary: String, path: String)]

  /// Writes the files into a folder, which is made where there is none; nil: their names are paths. Nothing is left
  /// when one cannot be written.
  init(_ files: [ExportFile], into folder: String?) throws(OutputFailure) {
    var entries: [(temporary: String, path: String)] = []
    if let folder { try StagedFiles.make(folder) }
    do throws(OutputFailure) {
      for file in files {
        let path = folder.map { $0.hasSuffix("/") ? $0 + file.name : "\($0)/\(file.name)" } ?? file.name
        let temporary = "\(path).\(getpid()).tmp"
        entries.append((temporary, path))
        do throws(WholeFile.Failure) {
          try WholeFile(path: path).rehearse()
          try WholeFile(path: temporary).write(file.bytes)
        } catch {
          throw OutputFailure(path: path, failure: error)
        }
      }
    } catch {
      for entry in entries { unlink(entry.temporary) }
      throw error
    }
    self.entries = entries
  }

  private static func make(_ folder: String) throws(OutputFailure) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      path += path.isEmpty && part.isEmpty ? "/" : (path.isEmpty || path == "/" ? "" : "/") + part
      guard !path.isEmpty, path != "/", mkdir(path, 0o777) != 0, errno != EEXIST else { continue }
      let code = errno
      throw OutputFailure(
        path: folder, failure: code == EACCES || code == EROFS ? .notPermitted : .cannotCreate(code))
    }
  }

  /// Gives every file its name.
  func publish() throws(OutputFailure) {
    for (position, entry) in entries.enumerated() where rename(entry.temporary, entry.path) != 0 {
      let code = errno
      for left in entries[position...] { unlink(left.temporary) }
      throw OutputFailure(path: entry.path, failure: .cannotWrite(code))
    }
  }

  /// Takes the files away again.
  func discard() { for entry in entries { unlink(entry.temporary) } }
}
