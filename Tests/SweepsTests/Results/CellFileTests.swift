import Testing

@testable import Sweeps

@Suite struct CellFileTests {
  let cell: SweepCell
  let other: SweepCell
  let file: [UInt8]
  let result = Array("deux\nlignes\n".utf8)

  init() throws {
    let cells = try SampleSweep.manifest().cells
    (cell, other) = (cells[0], cells[1])
    file = CellFile.bytes(of: cells[0], result: result)
  }

  @Test func `a file gives back what was put in`() {
    #expect(CellFile.result(of: cell, in: file).map(Array.init) == result)
    for some in [[], [0x0A], [UInt8](0...255)] {
      #expect(CellFile.result(of: cell, in: CellFile.bytes(of: cell, result: some)).map(Array.init) == some)
    }
  }

  @Test func `a file cut at any byte is not whole`() {
    for count in file.indices { #expect(CellFile.result(of: cell, in: Array(file[..<count])) == nil) }
  }

  @Test func `a file with any bit turned is not whole`() {
    for index in file.indices {
      for bit in 0..<8 {
        var torn = file
        torn[index] ^= 1 << bit
        #expect(CellFile.result(of: cell, in: torn) == nil, "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func `a file with more at its end is not whole`() {
    #expect(CellFile.result(of: cell, in: file + [0]) == nil)
    #expect(CellFile.result(of: cell, in: file + file) == nil)
  }

  @Test func `a file of another cell is not its own`() {
    #expect(CellFile.result(of: other, in: file) == nil)
  }
}
