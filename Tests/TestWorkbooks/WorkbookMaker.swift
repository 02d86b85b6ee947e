/// A workbook put together cell by cell, in any of the forms that programs write.
public struct WorkbookMaker: Sendable {
  /// How texts are written.
  public enum Texts: CaseIterable, Sendable {
    /// In the table of shared strings, as Excel does.
    case shared
    /// In the cell, as openpyxl's write-only mode and many exports do.
    case inline
    /// Shared, in runs of different fonts with their sounds.
    case rich
    /// As the results of formulas.
    case formulas
  }

  /// What a cell holds.
  public enum Cell: Sendable, Equatable {
    case blank
    case text(String)
    case number(String)
    /// A number with one of `formats`.
    case formatted(String, Int)
    case boolean(Bool)
    case error(String)
    /// XML after `<c r="…"`.
    case raw(String)
  }

  /// A sheet: rows by number, 1-based.
  public struct Sheet: Sendable {
    /// What its tab says.
    public var name: String
    /// Its rows, by their numbers.
    public var rows: [(number: Int, cells: [Cell])]
    /// `hidden`, `veryHidden`, or nil.
    public var state: String?
    /// XML after the cells.
    public var after: String

    /// Rows from `firstRow` on, one after the other.
    public init(
      _ name: String, _ rows: [[Cell]], state: String? = nil, after: String = "", firstRow: Int = 1
    ) {
      self.name = name
      self.rows = rows.enumerated().map { ($0.offset + firstRow, $0.element) }
      self.state = state
      self.after = after
    }
  }

  /// In the order of their tabs.
  public var sheets: [Sheet]
  /// How all texts are written.
  public var texts = Texts.shared
  /// True for the dates of early Excel for Mac.
  public var datesStartIn1904 = false
  /// XML of `calcPr`.
  public var calculation = ""
  /// Codes of number formats; the cell format of the same number has it.
  public var formats = ["General", "yyyy\\-mm\\-dd", "h:mm", "[$-C0C]d\\ mmmm\\ yyyy;@", "0000000"]
  /// The element prefix, with its colon.
  public var prefix = ""
  /// Parts that are added, or replace one.
  public var extraParts: [(name: String, bytes: [UInt8])] = []
  /// Relationships of the workbook that are added.
  public var extraRelationships = ""

  /// A workbook of these sheets.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var zip = ZipMaker()
    for part in parts { zip.add(part.name, part.bytes) }
    return zip.bytes
  }

  /// The parts in the order they are written.
  public var parts: [(name: String, bytes: [UInt8])] {
    var strings = SharedStringList()
    let pages = sheets.map { page($0, &strings) }
    var parts: [(String, String)] = [
      ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", WorkbookMaker.topRelationships),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relationships),
      ("xl/styles.xml", styles),
    ]
    for (number, page) in pages.enumerated() { parts.append(("xl/worksheets/sheet\(number + 1).xml", page)) }
    parts.append(("xl/sharedStrings.xml", strings.xml))
    var found = parts.map { (name: $0.0, bytes: Array((WorkbookMaker.declaration + $0.1).utf8)) }
    for extra in extraParts {
      found.removeAll { $0.name == extra.name }
      found.append(extra)
    }
    return found
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let topRelationships =
    "<Relationships><Relationship Id=\"rId1\" Type=\"\(space)/officeDocument\" Target=\"xl/workbook.xml\"/>"
    + "</Relationships>"

  private var workbook: String {
    let p = prefix
    let list = sheets.enumerated().map { number, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return
        "<\(p)sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(number + 1)\"\(state) r:id=\"s\(number + 1)\"/>"
    }
    return
      "<\(p)workbook xmlns:r=\"\(WorkbookMaker.space)\" xmlns:x=\"x\"><\(p)workbookPr date1904=\""
      + "\(datesStartIn1904 ? 1 : 0)\"/><\(p)sheets>\(list.joined())</\(p)sheets>\(calculation)</\(p)workbook>"
  }

  private var relationships: String {
    let pages = sheets.indices.map { number in
      "<Relationship Id=\"s\(number + 1)\" Type=\"\(WorkbookMaker.space)/worksheet\" "
        + "Target=\"worksheets/sheet\(number + 1).xml\"/>"
    }
    let others = ["styles", "sharedStrings"].map {
      "<Relationship Id=\"\($0)\" Type=\"\(WorkbookMaker.space)/\($0)\" Target=\"/xl/\($0).xml\"/>"
    }
    return "<Relationships>\((pages + others).joined())\(extraRelationships)</Relationships>"
  }

  private var styles: String {
    let codes = formats.indices.dropFirst().map {
      "<numFmt numFmtId=\"\(163 + $0)\" formatCode=\"\(escaped(formats[$0]))\"/>"
    }
    let uses = formats.indices.map { "<xf numFmtId=\"\($0 == 0 ? 0 : 163 + $0)\"/>" }
    return
      "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs>\(uses.joined())</cellXfs></styleSheet>"
  }

  private func page(_ sheet: Sheet, _ strings: inout SharedStringList) -> String {
    let p = prefix
    var rows = ""
    for (number, cells) in sheet.rows {
      rows += "<\(p)row r=\"\(number)\">"
      for (position, cell) in cells.enumerated() where cell != .blank {
        rows += "<\(p)c r=\"\(WorkbookMaker.letters(position))\(number)\"" + inside(cell, &strings)
      }
      rows += "</\(p)row>"
    }
    return
      "<\(p)worksheet xmlns:x=\"x\"><\(p)sheetData>\(rows)</\(p)sheetData>\(sheet.after)</\(p)worksheet>"
  }

  private func inside(_ cell: Cell, _ strings: inout SharedStringList) -> String {
    let p = prefix
    switch cell {
    case .blank: return ""
    case .number(let text): return "><\(p)v>\(text)</\(p)v></\(p)c>"
    case .formatted(let text, let style): return " s=\"\(style)\"><\(p)v>\(text)</\(p)v></\(p)c>"
    case .boolean(let value): return " t=\"b\"><\(p)v>\(value ? 1 : 0)</\(p)v></\(p)c>"
    case .error(let text): return " t=\"e\"><\(p)v>\(text)</\(p)v></\(p)c>"
    case .raw(let xml): return xml
    case .text(let text):
      switch texts {
      case .shared:
        let number = strings.number(of: "<t xml:space=\"preserve\">\(escaped(text))</t>")
        return " t=\"s\"><\(p)v>\(number)</\(p)v></\(p)c>"
      case .inline:
        return
          " t=\"inlineStr\"><\(p)is><\(p)t xml:space=\"preserve\">\(escaped(text))</\(p)t></\(p)is></\(p)c>"
      case .rich:
        let cut = text.index(text.startIndex, offsetBy: text.count / 2)
        let runs = [text[..<cut], text[cut...]].map {
          "<r><rPr><b/></rPr><t xml:space=\"preserve\">\(escaped(String($0)))</t></r>"
        }
        let number = strings.number(of: runs.joined() + "<rPh sb=\"0\" eb=\"1\"><t>SON</t></rPh>")
        return " t=\"s\"><\(p)v>\(number)</\(p)v></\(p)c>"
      case .formulas:
        return " t=\"str\"><\(p)f>A1&amp;\"\"</\(p)f><\(p)v>\(escaped(text))</\(p)v></\(p)c>"
      }
    }
  }

  private static func letters(_ position: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + position % 26)))
    return position < 26 ? letter : letters(position / 26 - 1) + letter
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case "\"": out += "&quot;"
      case "\r": out += "_x000D_"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

private struct SharedStringList {
  private var numbers: [String: Int] = [:]
  private var items: [String] = []

  mutating func number(of item: String) -> Int {
    if let number = numbers[item] { return number }
    numbers[item] = items.count
    items.append("<si>\(item)</si>")
    return items.count - 1
  }

  var xml: String { "<sst>\(items.joined())</sst>" }
}
