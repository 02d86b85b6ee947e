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
  var line: Int { scan.pointee.line }
  /// How many cells it has.
  var count: Int { scan.pointee.cells.count }
  /// None: a text has only texts.
  var flaws: [CellFlaw] { [] }

  private let source: TextSource
  private let separator: UInt8
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: RecordReader.longestRecord * 2)
  /// Behind a pointer, because it is asked for every cell, and properties of a class are checked each time.
  private let scan = UnsafeMutablePointer<RecordScan>.allocate(capacity: 1)

  /// Reads `source` from its start.
  init(_ source: TextSource, separator: UInt8) throws(Failure) {
    self.source = source
    self.separator = separator
    scan.initialize(to: RecordScan(buffer, separator: separator))
    try restart()
  }

  /// Goes back to the start of the text.
  func restart() throws(Failure) {
    do { try source.rewind() } catch { throw .text(error) }
    scan.pointee = RecordScan(buffer, separator: separator)
  }

  /// The same text again, from its start.
  func again() throws(Failure) -> any TableRows {
    let other: TextSource
    do { other = try source.again() } catch { throw .text(error) }
    return try RecordReader(other, separator: separator)
  }

  deinit {
    scan.deinitialize(count: 1)
    scan.deallocate()
    buffer.deallocate()
  }

  /// The cell at a 0-based position; blank past the last one.
  func cell(_ position: Int) -> Cell {
    guard position < scan.pointee.cells.count else { return .blank }
    let place = scan.pointee.cells[position]
    return Cell(trimming: UnsafeBufferPointer(rebasing: buffer[place.start..<place.end])).unescaped
  }

  /// Goes to the next record that holds anything; false at the end.
  func next() throws(Failure) -> Bool {
    while true {
      while !scan.pointee.next() {
        let (rest, line) = (scan.pointee.end - scan.pointee.start, scan.pointee.line)
        guard !scan.pointee.isLast else {
          if rest == 0 { return false }
          throw .quoteNotClosed(line: line)
        }
        guard rest < RecordReader.longestRecord else { throw .recordTooLong(line: line) }
        try refill()
      }
      if (0..<count).contains(where: { !cell($0).isBlank }) { return true }
    }
  }

  private func refill() throws(Failure) {
    let (start, end) = (scan.pointee.start, scan.pointee.end)
    if start > 0 {
      buffer.baseAddress!.update(from: buffer.baseAddress! + start, count: end - start)
      scan.pointee.end = end - start
      scan.pointee.start = 0
    }
    do {
      let read = try source.read(
        into: UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[scan.pointee.end...]))
      scan.pointee.isLast = read == 0
      scan.pointee.end += read
    } catch { throw .text(error) }
  }
}
