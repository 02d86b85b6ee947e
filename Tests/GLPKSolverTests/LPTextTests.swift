import CGLPK
import Foundation
import Optimization
import OptimizationTestSupport
import Testing

@testable import GLPKSolver

/// What is written must be read back by a reader that is not ours.
struct LPTextTests {
  private func readBack(_ program: LinearProgram) throws -> GLPKProgram {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try Data(try LPText(program).text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var handle: OpaquePointer?
    var rows: Int32 = 0
    var columns: Int32 = 0
    var maximises = false
    #expect(hsp_read_lp(path, &handle, &rows, &columns, &maximises) == HSP_OK)
    #expect(maximises == (program.sense == .maximise))
    return GLPKProgram(
      owning: try #require(handle), rowCount: Int(rows), columnCount: Int(columns))
  }

  private func expectSame(_ program: LinearProgram) throws {
    let read = try readBack(program)
    #expect(read.columnCount == max(1, program.columns.count))
    let original = try GLPK().solve(program)
    let result = try read.optimiseIntegers(limits: .none, options: IntegerOptions())
    // An unbounded program has no integer optimum either; the read program is always asked for one.
    let expected = original.status == .unbounded ? .infeasibleOrUnbounded : original.status
    #expect(result.status == expected)
    if let objective = original.solution?.objective, original.status == .optimal {
      #expect(agree(try #require(result.solution).objective, objective))
    }
  }

  @Test(arguments: KnownProgram.all)
  func `a known program is read back`(_ known: KnownProgram) throws {
    try expectSame(known.program)
  }

  @Test(arguments: UInt64(1)...150, [false, true])
  func `a random program is read back`(_ seed: UInt64, _ integers: Bool) throws {
    try expectSame(RandomProgram(seed: seed, integers: integers).program)
  }

  @Test func `any name is read back`() throws {
    let names = [
      "pédiatrie — soir", "", " ", "free", "End", "e12", "E5x", "3rd", "inf", "x1", "x 1", "x_1", "obj", "a",
      "a", "a", "a~2", String(repeating: "n", count: 500), String(repeating: "n", count: 500), "r1\nEnd",
      "s.t.",
      "🏥", ".5", "Bounds", "st", "+", "<=", "max", "~r_1", "\\",
    ]
    var program = LinearProgram()
    for name in names { program.addRow(lower: 1, upper: 2, name: name) }
    for (index, name) in names.enumerated() {
      program.addColumn(upper: 4, cost: 1 + Double(index), isInteger: true, name: name, entries: [(index, 1)])
    }
    try expectSame(program)
  }
}
