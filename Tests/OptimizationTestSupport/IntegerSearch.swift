import Optimization

/// The optimum of a tiny mixed-integer program, found by trying every point of its integer columns.
struct IntegerSearch {
  private var program: LinearProgram
  private(set) var tried = 0
  private let integers: [Int]

  init(_ program: LinearProgram) {
    self.program = program
    integers = program.columns.indices.filter { program.columns[$0].isInteger }
  }

  /// Optimal or infeasible. Every integer column needs finite bounds, and few integers between them.
  mutating func solve() throws(SolverError) -> SolveResult {
    var points = 1.0
    let ranges = integers.map { column -> ClosedRange<Double>? in
      let (low, high) = (
        program.columns[column].lower.rounded(.up), program.columns[column].upper.rounded(.down)
      )
      return low <= high ? low...high : nil
    }
    if ranges.contains(nil) { return SolveResult(status: .infeasible) }
    for range in ranges { points *= range!.upperBound - range!.lowerBound + 1 }
    guard points <= 200_000 else { throw .failed("\(points) integer points are too many") }
    var point = ranges.map { $0!.lowerBound }
    var best = SolveResult(status: .infeasible)
    while true {
      try consider(point, &best)
      guard let moving = point.indices.last(where: { point[$0] < ranges[$0]!.upperBound }) else { break }
      point[moving] += 1
      for next in point.indices where next > moving { point[next] = ranges[next]!.lowerBound }
    }
    best.nodes = Int(points)
    best.iterations = tried
    best.bound = best.solution?.objective
    return best
  }

  private mutating func consider(_ point: [Double], _ best: inout SolveResult) throws(SolverError) {
    for (column, value) in zip(integers, point) {
      program.columns[column].lower = value
      program.columns[column].upper = value
    }
    var search = VertexSearch(program)
    let result = search.solve()
    tried += search.tried
    if result.status == .unbounded {
      throw .failed("continuous columns are unbounded")
    }
    guard let solution = result.solution else { return }
    if let known = best.solution {
      let isBetter =
        program.sense == .minimise
        ? solution.objective < known.objective : solution.objective > known.objective
      if !isBetter { return }
    }
    best.status = .optimal
    best.solution = Solution(objective: solution.objective, values: solution.values)
  }
}
