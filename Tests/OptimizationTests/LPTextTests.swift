import Optimization
import Testing

struct LPTextTests {
  @Test func `a program reads as people would write it`() throws {
    var program = LinearProgram(sense: .maximise)
    program.addRow(upper: 4, name: "seats:P1")
    program.addRow(lower: 1, upper: 3)
    program.addRow(lower: 1, upper: 1)
    program.addRow()
    program.addColumn(cost: 2, entries: [(0, 1), (1, -1)])
    program.addColumn(lower: -1, upper: 2.5, cost: 0, isInteger: true, name: "open", entries: [(1, 0.5)])
    program.addColumn(lower: -.infinity, cost: -1, name: "open", entries: [(2, 1)])
    let expected = """
      Maximize
       obj: + 2 x0 + 0 open - open~2
      Subject To
       seats_P1: + x0 <= 4
       r1~low: - x0 + 0.5 open >= 1
       r1~high: - x0 + 0.5 open <= 3
       r2: + open~2 = 1
      \\ r3 has no bound
      Bounds
       -1 <= open <= 2.5
       open~2 free
      General
       open
      End

      """
    #expect(try LPText(program).text == expected)
  }

  @Test func `a program that means nothing is not written`() {
    var program = LinearProgram()
    program.addColumn(cost: .nan)
    #expect(throws: LinearProgramError.notANumber(.cost, index: 0)) { try LPText(program) }
  }
}
