import CMinizip

/// The parts of a workbook's zip archive, unpacked in pieces and within limits.
final class WorkbookArchive {
  /// The most bytes of one part.
  static let longestPart = 50 << 20
  /// The most bytes of all parts that are read.
  static let longestInAll = 200 << 20
  /// A part may be this many times as large as it is packed …
  static let mostExpansion = 100
  /// … once it is larger than this: a few equal cells pack very well.
  static let alwaysAllowed = 1 << 20
  /// The most parts.
  static let mostParts = 10_000

  private struct Part {
    var position: unz64_file_pos
    var packedLength: Int
    var isEncrypted: Bool
  }

  private let archive: unzFile
  /// Parts by their lower-case names.
  private var parts: [String: Part] = [:]
  /// How much of each part was unpacked, at most.
  private var unpacked: [String: Int] = [:]

  /// Opens the archive at `path`, a plain file, and lists its parts.
  init(path: String) throws(WorkbookFailure) {
    try WorkbookArchive.checkKind(path)
    guard let archive = unzOpen64(path) else { throw .damaged }
    self.archive = archive
    try list()
  }

  deinit { unzClose(archive) }

  /// The lower-case names of all parts.
  var names: some Collection<String> { parts.keys }

  /// True when there is such a part, whatever case.
  func has(_ name: String) -> Bool { parts[name.lowercased()] != nil }

  /// Hands out the bytes of a part in pieces.
  func read(
    _ name: String, _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Void
  ) throws(WorkbookFailure) {
    let name = name.lowercased()
    guard var part = parts[name] else { throw .damaged }
    guard !part.isEncrypted else { throw .encrypted }
    guard unzGoToFilePos64(archive, &part.position) == UNZ_OK, unzOpenCurrentFile(archive) == UNZ_OK else {
      throw .damaged
    }
    do throws(WorkbookFailure) {
      try unpack(name, part, take)
    } catch {
      unzCloseCurrentFile(archive)
      throw error
    }
    // What was unpacked whole has the checksum it should have.
    guard unzCloseCurrentFile(archive) == UNZ_OK else { throw .damaged }
  }

  private func unpack(
    _ name: String, _ part: Part, _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Void
  ) throws(WorkbookFailure) {
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { room.deallocate() }
    let others = unpacked.reduce(0) { $0 + ($1.key == name ? 0 : $1.value) }
    var length = 0
    while true {
      let count = Int(unzReadCurrentFile(archive, room.baseAddress, UInt32(room.count)))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return }
      length += count
      unpacked[name] = max(unpacked[name] ?? 0, length)
      let isSwollen =
        length > WorkbookArchive.alwaysAllowed
        && length / WorkbookArchive.mostExpansion > part.packedLength
      guard length <= WorkbookArchive.longestPart, others + length <= WorkbookArchive.longestInAll, !isSwollen
      else { throw .tooLarge }
      try take(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }

  private func list() throws(WorkbookFailure) {
    var status = unzGoToFirstFile(archive)
    var name = [UInt8](repeating: 0, count: 1024)
    while status == UNZ_OK {
      var information = unz_file_info64()
      var position = unz64_file_pos()
      let isListed =
        name.withUnsafeMutableBytes { room in
          unzGetCurrentFileInfo64(
            archive, &information, room.baseAddress?.assumingMemoryBound(to: CChar.self), UInt(room.count),
            nil, 0, nil, 0)
        } == UNZ_OK && unzGetFilePos64(archive, &position) == UNZ_OK
      let length = Int(information.size_filename)
      guard isListed, length < name.count, parts.count < WorkbookArchive.mostParts else { throw .damaged }
      let text = String(decoding: name[..<length], as: UTF8.self).lowercased()
      let part = Part(
        position: position, packedLength: Int(clamping: information.compressed_size),
        isEncrypted: information.flag & 1 != 0)
      // Two parts of one name: which one is meant depends on who reads.
      guard parts.updateValue(part, forKey: text.hasPrefix("/") ? String(text.dropFirst()) : text) == nil
      else { throw .damaged }
      status = unzGoToNextFile(archive)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE, !parts.isEmpty else { throw .damaged }
  }
}

extension WorkbookArchive {
  /// Refuses what does not start as a zip archive; says so when it is what Excel writes for an old format or
  /// under a password.
  private static func checkKind(_ path: String) throws(WorkbookFailure) {
    let failure: WorkbookFailure?
    do throws(FileFailure) { failure = try refusal(of: FileSource(path: path)) } catch { throw .file(error) }
    if let failure { throw failure }
  }

  private static func refusal(of source: FileSource) throws(FileFailure) -> WorkbookFailure? {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { room.deallocate() }
    var count = try source.read(into: room)
    if count >= 4, room[..<4].elementsEqual([0x50, 0x4B, 0x03, 0x04]) { return nil }
    guard count >= 8, room[..<8].elementsEqual(compoundFile) else { return .otherKind }
    // The stream is listed on a boundary of 128 bytes, so no piece cuts its name in two.
    while count > 0 {
      for start in stride(from: 0, to: count - encryptedPackage.count, by: 128)
      where room[start..<start + encryptedPackage.count].elementsEqual(encryptedPackage) { return .encrypted }
      count = try source.read(into: room)
    }
    return .tooOld
  }

  /// How every compound file starts.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The name of the stream that holds an encrypted workbook.
  private static let encryptedPackage: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
}
