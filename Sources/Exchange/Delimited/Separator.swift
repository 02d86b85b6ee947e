/// What parts the cells of a text: a comma, a semicolon or a tab, found from all of it.
enum Separator {
  /// All that are tried; the first wins a draw.
  static let candidates: [UInt8] = [0x2C, 0x3B, 0x09]

  /// The candidate that cuts the records into the same number of cells most often, among those the header
  /// has; a comma for a table of one column. Stops at a record that is too long, which the reader then says.
  static func detect(_ source: TextSource) throws(TextSource.Failure) -> UInt8 {
    try source.rewind()
    var tally = Tally()
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { room.deallocate() }
    while true {
      let count = try source.read(into: room)
      if count == 0 { break }
      for byte in UnsafeRawBufferPointer(rebasing: room[..<count]) { tally.take(byte) }
      if tally.recordLength > RecordReader.longestRecord { break }
    }
    tally.finish()
    return tally.best
  }

  private struct Tally {
    private var header: [Int]? = nil
    private var counts = [0, 0, 0]
    private var agreeing = [0, 0, 0]
    private var isQuoted = false
    private var cellIsFresh = true
    private var wasQuote = false
    private(set) var recordLength = 0

    mutating func take(_ byte: UInt8) {
      recordLength += 1
      if byte > 0x3B {
        cellIsFresh = false
        return
      }
      if byte == 0x22 {
        // Leaving at a doubled quote and coming back at its second half is the same as staying.
        if isQuoted { isQuoted = false } else if cellIsFresh || wasQuote { isQuoted = true }
        wasQuote = true
        cellIsFresh = false
        return
      }
      wasQuote = false
      guard !isQuoted else { return }
      switch byte {
      case 0x2C, 0x3B, 0x09:
        counts[byte == 0x2C ? 0 : byte == 0x3B ? 1 : 2] += 1
        cellIsFresh = true
      case 0x0A, 0x0D: finish()
      default: cellIsFresh = false
      }
    }

    /// Ends the record at hand.
    mutating func finish() {
      if recordLength > 1 {
        if let header {
          for index in 0..<3 where counts[index] == header[index] { agreeing[index] += 1 }
        } else {
          header = counts
        }
      }
      counts = [0, 0, 0]
      recordLength = 0
      cellIsFresh = true
    }

    var best: UInt8 {
      guard let header else { return 0x2C }
      let usable = (0..<3).filter { header[$0] > 0 }
      // Tied: the one with more columns, then the first.
      let best = usable.max { (agreeing[$0], header[$0], -$0) < (agreeing[$1], header[$1], -$1) }
      return Separator.candidates[best ?? 0]
    }
  }
}
