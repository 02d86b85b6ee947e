import Foundation

/// Files of a folder replaced as one: written under other names, listed in a journal, then renamed. A program killed
/// before the journal stands has changed nothing; after that the next command finishes what it began.
struct FileSet {
  /// Where the files stand.
  let folder: String

  /// A file to put in place.
  struct Entry: Equatable {
    /// What it is called until then.
    let temporary: String
    /// What it will be called.
    let name: String
  }

  /// What the journal is called; names of files on their way begin with it.
  static let journal = ".hspplan-import"
  private static let heading = "hspplan.import/1"

  /// Replaces the files of these names by these bytes, all of them or, when it throws before the journal stands, none.
  func replace(_ files: [(name: String, bytes: [UInt8])]) throws(OutputFailure) {
    guard !files.isEmpty else { return }
    let lock = locked()
    defer { close(lock) }
    try finishJournal()
    let entries = try stage(files)
    try commit(entries)
    try finish(entries)
  }

  /// Finishes what an earlier program was killed in the middle of; does nothing where there is no journal.
  func rollForward() throws(OutputFailure) {
    guard access(path(FileSet.journal), F_OK) == 0 else { return }
    let lock = locked()
    defer { close(lock) }
    try finishJournal()
  }

  // MARK: The steps

  /// Writes the files under other names; when one fails, none stays.
  func stage(_ files: [(name: String, bytes: [UInt8])]) throws(OutputFailure) -> [Entry] {
    discard()
    var entries: [Entry] = []
    do throws(OutputFailure) {
      for file in files {
        try attempt(file.name) { target throws(WholeFile.Failure) in try target.rehearse() }
      }
      for (number, file) in files.enumerated() {
        let entry = Entry(temporary: "\(FileSet.journal).\(number + 1)", name: file.name)
        entries.append(entry)
        try attempt(file.name) { _ throws(WholeFile.Failure) in
          try WholeFile(path: path(entry.temporary)).write(file.bytes)
        }
      }
    } catch {
      discard()
      throw error
    }
    return entries
  }

  /// Writes the journal: from here on the files are as good as replaced.
  func commit(_ entries: [Entry]) throws(OutputFailure) {
    let fields = [FileSet.heading] + entries.flatMap { [$0.temporary, $0.name] }
    do throws(OutputFailure) {
      try attempt(FileSet.journal) { journal throws(WholeFile.Failure) in
        try journal.write(fields.joined(separator: "\0"))
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives the files their names, except those that have them already, and takes the journal away.
  private func finish(_ entries: [Entry]) throws(OutputFailure) {
    StopRequest.writes(true)
    defer { StopRequest.writes(false) }
    for entry in entries where rename(path(entry.temporary), path(entry.name)) != 0 {
      let code = errno
      guard code != ENOENT || access(path(entry.temporary), F_OK) == 0 else { continue }
      throw failure(entry.name, code)
    }
    flush()
    guard unlink(path(FileSet.journal)) == 0 || errno == ENOENT else { throw failure(FileSet.journal, errno) }
    flush()
  }

  private func finishJournal() throws(OutputFailure) {
    if let entries = try journalEntries() { try finish(entries) }
  }

  /// What the journal lists; nil without one, or when it is none of ours: then it is let be.
  private func journalEntries() throws(OutputFailure) -> [Entry]? {
    let bytes: [UInt8]
    do throws(FileBytes.ReadError) {
      bytes = try FileBytes.read(path(FileSet.journal), limit: 1 << 20)
    } catch {
      switch error {
      case .missing, .isDirectory, .tooLarge: return nil
      case .notPermitted: throw failure(FileSet.journal, EACCES)
      case .other(let code): throw failure(FileSet.journal, code)
      }
    }
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.first == FileSet.heading, fields.count % 2 == 1 else { return nil }
    let entries = stride(from: 1, to: fields.count, by: 2).map {
      Entry(temporary: fields[$0], name: fields[$0 + 1])
    }
    return entries.allSatisfy(\.staysInFolder) ? entries : nil
  }

  // MARK: The folder

  private func path(_ name: String) -> String { folder + "/" + name }

  private func attempt(
    _ name: String, _ body: (WholeFile) throws(WholeFile.Failure) -> Void
  ) throws(OutputFailure) {
    do throws(WholeFile.Failure) {
      try body(WholeFile(path: path(name)))
    } catch {
      throw OutputFailure(path: path(name), failure: error)
    }
  }

  private func failure(_ name: String, _ code: Int32) -> OutputFailure {
    let isRefused = code == EACCES || code == EPERM || code == EROFS
    return OutputFailure(path: path(name), failure: isRefused ? .notPermitted : .cannotWrite(code))
  }

  /// Takes away what never came to a journal.
  private func discard() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(FileSet.journal + ".") { unlink(path(name)) }
  }

  /// Makes names last; a file system that cannot do so is let be.
  private func flush() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// One program at a time; closing the descriptor lets the next one in. A file system without locks has none.
  private func locked() -> Int32 {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
    return descriptor
  }
}

extension FileSet.Entry {
  /// True when both names are those of files in the folder itself.
  fileprivate var staysInFolder: Bool {
    temporary.hasPrefix(FileSet.journal + ".") && !name.isEmpty && ![".", ".."].contains(name)
      && !temporary.contains("/") && !name.contains("/")
  }
}
