/// Finds the cells of one record after the other in the part of a text that is at hand.
struct RecordScan {
  /// Where a cell stands in the buffer.
  struct Place {
    let start: Int
    var end: Int
  }

  /// Holds the part at hand, from `start` to `end`.
  let buffer: UnsafeMutableBufferPointer<UInt8>
  /// The start of the next record.
  var start = 0
  var end = 0
  /// True when the text ends with the part at hand.
  var isLast = false
  /// Line on which the next record starts, 1-based.
  private(set) var nextLine = 1
  /// Line on which the record at hand starts, 1-based.
  private(set) var line = 0
  /// The cells of the record at hand.
  private(set) var cells: [Place] = []
  /// Cells of it with doubled quotes.
  private var doubled: [Int] = []

  private let separator: UInt8

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>, separator: UInt8) {
    self.buffer = buffer
    self.separator = separator
  }

  /// Goes to the next record; false, and stays, when its end is not at hand.
  mutating func next() -> Bool {
    line = nextLine
    guard let after = scan() else { return false }
    start = after
    for position in doubled { undouble(position) }
    return true
  }

  /// Finds the cells of the record at `start`; the position after it, or nil when its end is not at hand.
  private mutating func scan() -> Int? {
    cells.removeAll(keepingCapacity: true)
    doubled.removeAll(keepingCapacity: true)
    guard start < end else { return nil }
    let bytes = UnsafeBufferPointer(buffer)
    var lines = 0
    var at = start
    while true {
      var cellStart = at
      var cellEnd: Int? = nil
      if at < end, bytes[at] == 0x22 {
        guard let close = closingQuote(after: at, &lines) else { return nil }
        // What follows the quote up to the separator is space, or else the quotes were part of the text.
        var after = close + 1
        while after < end, bytes[after] == 0x20 { after += 1 }
        if after == end || bytes[after] == separator || bytes[after] == 0x0A || bytes[after] == 0x0D {
          cellStart = at + 1
          cellEnd = close
        } else if doubled.last == cells.count {
          doubled.removeLast()
        }
        at = after
      }
      while at < end, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      if at == end, !isLast { return nil }
      cells.append(Place(start: cellStart, end: cellEnd ?? at))
      if at == end { break }
      at += 1
      if bytes[at - 1] == separator { continue }
      if bytes[at - 1] == 0x0D {
        if at == end, !isLast { return nil }
        if at < end, bytes[at] == 0x0A { at += 1 }
      }
      lines += 1
      break
    }
    nextLine = line + lines
    return at
  }

  /// Position of the quote that closes the one at `open`, or nil when the text at hand ends first.
  private mutating func closingQuote(after open: Int, _ lines: inout Int) -> Int? {
    var at = open + 1
    while at < end {
      switch buffer[at] {
      case 0x22:
        if at + 1 < end, buffer[at + 1] == 0x22 {
          if doubled.last != cells.count { doubled.append(cells.count) }
          at += 1
        } else if at + 1 < end || isLast {
          return at
        }
      case 0x0A: lines += 1
      case 0x0D: if at + 1 < end, buffer[at + 1] != 0x0A { lines += 1 }
      default: break
      }
      at += 1
    }
    return nil
  }

  private mutating func undouble(_ position: Int) {
    var to = cells[position].start
    var from = to
    while from < cells[position].end {
      buffer[to] = buffer[from]
      from += buffer[from] == 0x22 ? 2 : 1
      to += 1
    }
    cells[position].end = to
  }
}
