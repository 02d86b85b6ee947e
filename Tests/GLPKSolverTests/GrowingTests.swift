import GLPKSolver
import Optimization
import OptimizationTestSupport
import Testing

struct GrowingTests {
  @Test func `columns added warm reach the optimum of a cold start`() throws {
    var source = SeatProgram(students: 30, places: 12, rotations: 3, seed: 1)
    let warm = try GLPK().open(source.start())
    var whole = source.start()
    for _ in 0..<5 {
      let batch = source.schedules(60)
      try warm.add(batch)
      for k in 0..<batch.count {
        whole.addColumn(
          cost: batch.costs[k],
          entries: (Int(batch.entries.starts[k])..<Int(batch.entries.starts[k + 1])).map {
            (Int(batch.entries.indices[$0]), batch.entries.coefficients[$0])
          })
      }
      #expect(try warm.optimise(.primal) == .optimal)
      let cold = try GLPK().solve(whole)
      #expect(cold.status == .optimal)
      #expect(abs(try warm.objective() - cold.solution!.objective) < 1e-6)
    }
    try warm.setInteger(true, ofColumns: 0..<warm.columnCount)
    let integers = try warm.optimiseIntegers(limits: .none, options: IntegerOptions())
    #expect(integers.status == .optimal)
    #expect(integers.bound == integers.solution?.objective)
    #expect(integers.solution!.objective >= (try warm.objective()) - 1e-6)
  }
}
