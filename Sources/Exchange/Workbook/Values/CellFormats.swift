/// What number formats make of the cells, from `styles.xml`.
final class CellFormats: XMLHandler {
  private var codes: [Int: String] = [:]
  private var numbers: [Int] = []
  private var isInCellFormats = false
  private lazy var meanings = numbers.map { number in
    NumberFormat(builtIn: number) ?? codes[number].map { NumberFormat(code: $0) } ?? .plain
  }

  /// The format of cells of a style; plain when there is no such style.
  subscript(style: Int) -> NumberFormat { meanings.indices.contains(style) ? meanings[style] : .plain }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let number = attributes.number("numFmtId") { codes[number] = attributes["formatCode"] }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats: numbers.append(attributes.number("numFmtId") ?? 0)
    default: break
    }
  }

  func end(_ name: XMLName) {
    if "cellXfs" ~= name { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What a number is, as its format shows it.
enum NumberFormat: Equatable {
  /// A number.
  case plain
  /// A number with at least so many digits, zeros before them: « 0001234 ».
  case padded(Int)
  /// A date, without its time.
  case date
  /// A date and a time.
  case dateAndTime
  /// A time of day.
  case time
  /// A length of time: hours may be more than 24.
  case duration

  /// Formats every spreadsheet program knows by number (ECMA-376, 18.8.30); nil for the others.
  init?(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45, 47, 55, 56: self = .time
    case 22: self = .dateAndTime
    case 46: self = .duration
    case 0...49: self = .plain
    default: return nil
    }
  }

  /// The format of a code such as `yyyy\-mm\-dd` or `[$-C0C]d mmmm yyyy;@`: its first section decides.
  init(code: String) {
    var letters = ""
    var characters = code.makeIterator()
    var isDuration = false
    scan: while let character = characters.next() {
      switch character {
      case ";": break scan
      case "\"": while let next = characters.next(), next != "\"" {}
      case "\\", "_", "*": _ = characters.next()
      case "[":
        var inside = ""
        while let next = characters.next(), next != "]" { inside.append(next) }
        if !inside.isEmpty, Set(inside.lowercased()).isSubset(of: ["h", "m", "s"]) { isDuration = true }
      default: letters.append(character)
      }
    }
    let used = letters.lowercased().replacing("am/pm", with: "h").replacing("a/p", with: "h")
    let hasTime = used.contains { $0 == "h" || $0 == "s" }
    let hasDate = used.contains { $0 == "d" || $0 == "y" } || used.contains("m") && !hasTime
    if isDuration {
      self = .duration
    } else if used.contains("general") {
      self = .plain
    } else if hasDate {
      self = hasTime ? .dateAndTime : .date
    } else if hasTime {
      self = .time
    } else if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      self = .padded(letters.count)
    } else {
      self = .plain
    }
  }
}
