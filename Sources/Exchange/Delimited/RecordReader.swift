/// The records of a delimited text, one at a time, in bounded memory.
///
/// A cell that starts with `"` ends at the next single `"`; two of them stand for one; line ends inside are
/// kept. LF, CRLF and CR end a record. Records with nothing in them are passed over.
final class RecordReader: TableRows {
  /// Why reading has to stop.
  enum Failure: Error, Equatable {
    case text(TextSource.Failure)
    /// A record longer than `longestRecord`; it starts on that line.
    case recordTooLong(line: Int)
    /// The text ends inside a quoted cell of the record that starts on that line.
    case quoteNotClosed(line: Int)
  }

  /// The longest record that is read, in bytes of UTF-8.
  static let longestRecord = 1 << 20

  /// Line on which the record at hand starts, 1-based.
  private(set) var line = 0
  /// How many cells it has.
  var count: Int { ends.count }
  /// None: a text has only texts.
  var flaws: [CellFlaw] { [] }

  private let source: TextSource
  private let separator: UInt8
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: RecordReader.longestRecord * 2)
  private var start = 0
  private var end = 0
  private var sourceIsOver = false
  private var nextLine = 1
  private var starts: [Int] = []
  private var ends: [Int] = []
  private var haveDoubledQuotes: [Int] = []

  /// Reads `source` from its start.
  init(_ source: TextSource, separator: UInt8) throws(Failure) {
    self.source = source
    self.separator = separator
    try restart()
  }

  /// Goes back to the start of the text.
  func restart() throws(Failure) {
    do { try source.rewind() } catch { throw .text(error) }
    (start, end, sourceIsOver) = (0, 0, false)
    nextLine = 1
  }

  deinit { buffer.deallocate() }

  /// The cell at a 0-based position; blank past the last one.
  func cell(_ position: Int) -> Cell {
    guard position < ends.count else { return .blank }
    return Cell(trimming: UnsafeBufferPointer(rebasing: buffer[starts[position]..<ends[position]])).unescaped
  }

  /// Goes to the next record that holds anything; false at the end.
  func next() throws(Failure) -> Bool {
    while true {
      line = nextLine
      while true {
        if let after = scanRecord() {
          start = after
          break
        }
        guard !sourceIsOver else {
          if start == end { return false }
          throw .quoteNotClosed(line: line)
        }
        guard end - start < RecordReader.longestRecord else { throw .recordTooLong(line: line) }
        try refill()
      }
      for position in haveDoubledQuotes { undouble(position) }
      if (0..<ends.count).contains(where: { starts[$0] < ends[$0] && !cell($0).isBlank }) { return true }
    }
  }

  private func refill() throws(Failure) {
    if start > 0 {
      buffer.baseAddress!.update(from: buffer.baseAddress! + start, count: end - start)
      end -= start
      start = 0
    }
    do {
      let read = try source.read(
        into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[end...]))
      sourceIsOver = read == 0
      end += read
    } catch { throw .text(error) }
  }

  /// Finds the cells of the record at `start`; the position after it, or nil when its end is not at hand.
  private func scanRecord() -> Int? {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    haveDoubledQuotes.removeAll(keepingCapacity: true)
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
        } else if haveDoubledQuotes.last == ends.count {
          haveDoubledQuotes.removeLast()
        }
        at = after
      }
      while at < end, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      if at == end, !sourceIsOver { return nil }
      starts.append(cellStart)
      ends.append(cellEnd ?? at)
      if at == end { break }
      at += 1
      if bytes[at - 1] == separator { continue }
      if bytes[at - 1] == 0x0D {
        if at == end, !sourceIsOver { return nil }
        if at < end, bytes[at] == 0x0A { at += 1 }
      }
      lines += 1
      break
    }
    nextLine = line + lines
    return at
  }

  /// Position of the quote that closes the one at `open`, or nil when the text at hand ends first.
  private func closingQuote(after open: Int, _ lines: inout Int) -> Int? {
    var at = open + 1
    while at < end {
      switch buffer[at] {
      case 0x22:
        if at + 1 < end, buffer[at + 1] == 0x22 {
          if haveDoubledQuotes.last != ends.count { haveDoubledQuotes.append(ends.count) }
          at += 1
        } else if at + 1 < end || sourceIsOver {
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

  private func undouble(_ position: Int) {
    var to = starts[position]
    var from = to
    while from < ends[position] {
      buffer[to] = buffer[from]
      from += buffer[from] == 0x22 ? 2 : 1
      to += 1
    }
    ends[position] = to
  }
}
