import CXlsxWriter
import Glibc
import PlacementDomain

extension OutputWorkbook {
  /// The bytes of the workbook as an XLSX file (ECMA-376): the same for the same workbook. Text stays text,
  /// whatever it starts with; there is no macro, no formula but those of lists, and no link.
  public func xlsx() throws(WorkbookWritingError) -> [UInt8] {
    try checkSheets()
    let descriptor = hsp_memory_file()
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    try write(to: "/proc/self/fd/\(descriptor)")
    return try OutputWorkbook.bytes(of: descriptor)
  }

  private func checkSheets() throws(WorkbookWritingError) {
    var names: Set<String> = []
    for sheet in sheets {
      let name = sheet.name
      guard (1...31).contains(name.utf16.count), !name.contains(where: { "[]:*?/\\".contains($0) }),
        name.first != "'", name.last != "'", names.insert(name.lowercased()).inserted
      else { throw .sheetName(name) }
      guard sheet.rowCount <= 1_048_576, sheet.columnCount <= 16_384 else { throw .sheetTooLarge(name) }
    }
  }

  private func write(to path: String) throws(WorkbookWritingError) {
    let texts = CTexts()
    var options = lxw_workbook_options()
    options.tmpdir = texts[try temporaryFolder()]
    guard let workbook = workbook_new_opt(path, &options) else { throw .system(ENOMEM) }
    var properties = lxw_doc_properties()
    properties.title = texts[WorkbookText.cell(title)]
    properties.author = texts["hspplan"]
    // Zero would be read as the present moment.
    properties.created = (Int(date?.number ?? Day(year: 1980, month: 1, day: 1)!.number)) * 86_400
    workbook_set_properties(workbook, &properties)
    let formats = WorkbookFormats(workbook)
    var failure: WorkbookWritingError?
    for sheet in sheets {
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        failure = .sheetName(sheet.name)
        continue
      }
      var writer = SheetWriter(sheet, worksheet, workbook, formats, texts)
      writer.write()
      writer.setUpPrinting(title: title, pageNumber: pageNumber)
    }
    errno = 0
    let result = workbook_close(workbook)
    if let failure { throw failure }
    guard result == LXW_NO_ERROR else {
      throw .system(result == LXW_ERROR_MEMORY_MALLOC_FAILED ? ENOMEM : errno)
    }
  }

  /// A folder with room for the largest sheet, which the library writes there before it packs it: it does not
  /// see that a disk is full.
  private func temporaryFolder() throws(WorkbookWritingError) -> String {
    let cells = sheets.map { $0.rowCount * $0.columnCount }.max() ?? 0
    let wanted = UInt(4 << 20 + 400 * cells)
    for folder in ["/dev/shm", "/tmp"] where access(folder, W_OK | X_OK) == 0 {
      var room = statvfs()
      if statvfs(folder, &room) == 0, room.f_bavail * room.f_frsize >= wanted { return folder }
    }
    throw .system(ENOSPC)
  }

  private static func bytes(of descriptor: Int32) throws(WorkbookWritingError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      while count < size {
        let read = pread(descriptor, room.baseAddress! + count, size - count, count)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          failure = read < 0 ? errno : EIO
          return
        }
        count += read
      }
    }
    guard failure == 0, !bytes.isEmpty else { throw .system(failure) }
    return bytes
  }
}

/// Texts as C wants them, as long as a workbook is being written.
final class CTexts {
  private var copies: [UnsafeMutablePointer<CChar>] = []

  deinit { for copy in copies { free(copy) } }

  /// A copy of the text.
  subscript(text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = strdup(text) else { return nil }
    copies.append(copy)
    return copy
  }
}
