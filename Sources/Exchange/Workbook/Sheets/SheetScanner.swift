/// Reads the XML of a sheet into its cells.
final class SheetScanner: XMLHandler {
  let cells: SheetCells

  private let strings: SharedStrings
  private let formats: CellFormats
  private let datesStartIn1904: Bool
  private let formulasAreStale: Bool

  private enum CellType { case number, shared, inline, formulaText, boolean, error, date }
  private var isInData = false
  private var line = 0
  private var firstOfRow = 0
  /// 1-based; 0 before the first cell of a row.
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var hasFormula = false
  private var hasValue = false
  private var isInValue = false
  private var value: [UInt8] = []
  private var inline = RichText()

  init(strings: SharedStrings, formats: CellFormats, datesStartIn1904: Bool, formulasAreStale: Bool) {
    cells = SheetCells(strings: strings)
    self.strings = strings
    self.formats = formats
    self.datesStartIn1904 = datesStartIn1904
    self.formulasAreStale = formulasAreStale
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFailure) {
    guard isInData else {
      switch name {
      case "sheetData": isInData = true
      case "mergeCell": if let range = attributes["ref"].flatMap(CellRange.init) { cells.add(range) }
      default: break
      }
      return
    }
    switch name {
    case "c": try startCell(attributes)
    case "v": isInValue = true
    case "row": try startRow(attributes)
    case "f": hasFormula = true
    default: if type == .inline { inline.start(name, attributes) }
    }
  }

  func end(_ name: XMLName) throws(WorkbookFailure) {
    guard isInData else { return }
    switch name {
    case "c": try endCell()
    case "v": isInValue = false
    case "row": cells.endRow(line: line, from: firstOfRow)
    case "sheetData": isInData = false
    default: if type == .inline { inline.end(name) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue {
      value.append(contentsOf: bytes)
      hasValue = true
    } else if type == .inline {
      inline.text(bytes)
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws(WorkbookFailure) {
    let next = attributes.characters("r") == nil ? line + 1 : attributes.number("r") ?? 0
    guard next > line, next <= CellReference.mostRows else { throw .damaged }
    line = next
    column = 0
    firstOfRow = cells.cells.count
  }

  private func startCell(_ attributes: XMLAttributes) throws(WorkbookFailure) {
    var next = column + 1
    if let reference = attributes.characters("r") {
      guard let place = CellReference.parse(reference), place.row == line else { throw .damaged }
      next = place.column
    }
    guard line > 0, next > column, next <= CellReference.mostColumns else { throw .damaged }
    column = next
    style = attributes.number("s") ?? 0
    hasFormula = false
    hasValue = false
    isInValue = false
    value.removeAll(keepingCapacity: true)
    type =
      switch attributes["t"] {
      case nil, "n": .number
      case "s": .shared
      case "inlineStr": .inline
      case "str": .formulaText
      case "b": .boolean
      case "e": .error
      case "d": .date
      default: throw .damaged
      }
    if type == .inline { inline.clear() }
  }

  private func endCell() throws(WorkbookFailure) {
    let position = column - 1
    defer { type = .number }
    if hasFormula, formulasAreStale || !hasValue && type != .formulaText && type != .inline {
      cells.add(column: position, .formulaWithoutValue)
      return
    }
    switch type {
    case .inline: cells.add(column: position, inline.bytes)
    case .shared where hasValue:
      guard let number = digits, number < strings.count else { throw .damaged }
      cells.add(column: position, shared: number)
    case .error: cells.add(column: position, .error(ProblemList.shortened(text)))
    case .formulaText:
      EscapedCharacters.decode(&value, from: 0)
      cells.add(column: position, value)
    case .boolean where hasValue: cells.add(column: position, Array((text == "0" ? "false" : "true").utf8))
    case .date where hasValue: cells.add(column: position, Array(NumberCell.text(iso: text).utf8))
    case .number where hasValue: try addNumber(position)
    default: break
    }
  }

  private func addNumber(_ position: Int) throws(WorkbookFailure) {
    let format = formats[style]
    // The common case: as many digits as count, no leading zero, nothing to convert.
    if format == .plain, digits != nil, value.count == 1 || value[0] != 0x30, value.last! >= 0x30 {
      cells.add(column: position, value)
      return
    }
    guard let text = NumberCell.text(text, format, datesStartIn1904: datesStartIn1904) else { throw .damaged }
    cells.add(column: position, Array(text.utf8))
  }

  private var text: String { String(decoding: value, as: UTF8.self) }

  /// The value of 1 to 9 digits.
  private var digits: Int? { value.withUnsafeBufferPointer { Cell(trimming: $0).digits } }
}
