/// A workbook (`.xlsx`): its sheets, and what their cells refer to. Sheets are read one at a time, when asked.
final class Workbook {
  /// A sheet of cells.
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// Its part in the archive.
    let part: String
  }

  /// The sheets in the order of their tabs; charts and the like are none.
  let sheets: [Sheet]
  private let archive: WorkbookArchive
  private let contents: WorkbookContents
  private let relationships: Relationships
  private var known: (strings: SharedStrings, formats: CellFormats)?

  /// Opens the workbook at `path`; refuses macros and links to other workbooks.
  init(path: String) throws(WorkbookFailure) {
    archive = try WorkbookArchive(path: path)
    guard archive.has("[Content_Types].xml") else { throw .otherKind }
    guard !archive.names.contains(where: { $0.hasSuffix("vbaproject.bin") }) else { throw .hasMacros }
    guard let part = try Relationships(of: "", in: archive).part("officeDocument") else { throw .otherKind }
    // A binary workbook, a text document, ….
    guard archive.has(part), part.lowercased().hasSuffix(".xml") else { throw .otherKind }
    contents = WorkbookContents()
    try XMLReader.read(part, of: archive, with: contents)
    guard contents.isWorkbook else { throw .otherKind }
    relationships = try Relationships(of: part, in: archive)
    let hasLinks = relationships.byID.values.contains { $0.type == "externalLink" }
    guard !hasLinks, !contents.hasLinks else { throw .hasLinks }
    var sheets: [Sheet] = []
    for listed in contents.sheets {
      guard let relationship = relationships.byID[listed.id] else { throw .damaged }
      guard relationship.type == "worksheet" else { continue }
      sheets.append(Sheet(name: listed.name, isHidden: listed.isHidden, part: relationship.target))
    }
    self.sheets = sheets
  }

  /// Reads the cells of a sheet.
  func cells(of sheet: Sheet) throws(WorkbookFailure) -> SheetCells {
    let known = try shared()
    let scanner = SheetScanner(
      strings: known.strings, formats: known.formats, datesStartIn1904: contents.datesStartIn1904,
      formulasAreStale: contents.formulasAreStale)
    try XMLReader.read(sheet.part, of: archive, with: scanner)
    return scanner.cells
  }

  private func shared() throws(WorkbookFailure) -> (strings: SharedStrings, formats: CellFormats) {
    if let known { return known }
    let strings = SharedStrings()
    if let part = relationships.part("sharedStrings") {
      try XMLReader.read(part, of: archive, with: strings)
    }
    let formats = CellFormats()
    if let part = relationships.part("styles") { try XMLReader.read(part, of: archive, with: formats) }
    known = (strings, formats)
    return (strings, formats)
  }
}

/// What `workbook.xml` says.
final class WorkbookContents: XMLHandler {
  private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
  /// True when its root is a workbook.
  private(set) var isWorkbook = false
  /// Dates count from 1904 (early Excel for Mac), not from 1900.
  private(set) var datesStartIn1904 = false
  /// The program that wrote it left formulas to be evaluated by the next one: their values mean nothing.
  private(set) var formulasAreStale = false
  /// It takes values from other workbooks.
  private(set) var hasLinks = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFailure) {
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr": datesStartIn1904 = attributes.isTrue("date1904")
    case "calcPr": formulasAreStale = attributes.isTrue("fullCalcOnLoad")
    case "externalReference": hasLinks = true
    case "sheet":
      guard let name = attributes["name"], let id = attributes.prefixed("id") else { throw .damaged }
      let state = attributes["state"] ?? "visible"
      sheets.append((name.precomposed, id, state != "visible"))
    default: break
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
