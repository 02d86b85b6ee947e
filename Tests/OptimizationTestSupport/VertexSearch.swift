import Optimization

/// The optimum of a tiny linear program, found by trying every basis with every way to rest its nonbasic
/// variables. It shares nothing with the simplex method, so that it can judge one.
struct VertexSearch {
  private let program: LinearProgram
  private let matrix: [[Double]]
  private let lower: [Double]
  private let upper: [Double]
  private let rowCount: Int
  private let sign: Double
  private let costs: [Double]
  private let tolerance = 1e-7
  /// Bases tried.
  private(set) var tried = 0

  init(_ program: LinearProgram) {
    self.program = program
    rowCount = program.rows.count
    sign = program.sense == .minimise ? 1 : -1
    // Variables: the value of each row, then each column; row value less coefficients times columns is zero.
    var columns = (0..<program.rows.count).map { row in
      program.rows.indices.map { $0 == row ? 1.0 : 0.0 }
    }
    for column in program.columns.indices {
      var dense = [Double](repeating: 0, count: program.rows.count)
      for k in Int(program.matrix.starts[column])..<Int(program.matrix.starts[column + 1]) {
        dense[Int(program.matrix.indices[k])] = -program.matrix.coefficients[k]
      }
      columns.append(dense)
    }
    matrix = columns
    lower = program.rows.map(\.lower) + program.columns.map(\.lower)
    upper = program.rows.map(\.upper) + program.columns.map(\.upper)
    costs = program.rows.map { _ in 0 } + program.columns.map(\.cost)
  }

  /// Optimal, infeasible or unbounded.
  mutating func solve() -> SolveResult {
    var solution: Solution?
    forEachBasis { search, basis, inverse in
      solution = search.solution(basis, inverse, mustBeOptimal: true)
      return solution != nil
    }
    if let solution {
      return SolveResult(
        status: .optimal, solution: solution, bound: solution.objective, iterations: tried)
    }
    var isFeasible = false
    forEachBasis { search, basis, inverse in
      isFeasible = search.solution(basis, inverse, mustBeOptimal: false) != nil
      return isFeasible
    }
    return SolveResult(status: isFeasible ? .unbounded : .infeasible, iterations: tried)
  }

  /// Calls `body` with each basis that can be inverted, until it says to stop.
  private mutating func forEachBasis(_ body: (Self, [Int], [[Double]]) -> Bool) {
    var basis = Array(0..<rowCount)
    while true {
      tried += 1
      if let inverse = inverted(basis.map { matrix[$0] }), body(self, basis, inverse) { return }
      guard let moving = basis.indices.last(where: { basis[$0] < matrix.count - rowCount + $0 })
      else { return }
      basis[moving] += 1
      for next in basis.indices where next > moving { basis[next] = basis[next - 1] + 1 }
    }
  }

  private func solution(
    _ basis: [Int], _ inverse: [[Double]], mustBeOptimal: Bool
  ) -> Solution? {
    // Prices y with y · basic column = basic cost; what is left of a cost is the reduced cost.
    let prices = (0..<rowCount).map { row in
      basis.indices.reduce(0) { $0 + costs[basis[$1]] * inverse[$1][row] }
    }
    let reduced = matrix.indices.map { variable in
      costs[variable] - zip(prices, matrix[variable]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    var rests: [[Double]] = []
    let nonbasic = matrix.indices.filter { !basis.contains($0) }
    for variable in nonbasic {
      let slope = mustBeOptimal ? sign * reduced[variable] : 0
      var places: [Double] = []
      if lower[variable].isFinite, slope >= -tolerance { places.append(lower[variable]) }
      if upper[variable].isFinite, slope <= tolerance, upper[variable] != lower[variable] || places.isEmpty {
        places.append(upper[variable])
      }
      if lower[variable] == upper[variable] { places = [lower[variable]] }
      if lower[variable].isInfinite, upper[variable].isInfinite, abs(slope) <= tolerance { places = [0] }
      if places.isEmpty { return nil }
      rests.append(places)
    }
    guard let point = feasiblePoint(basis, inverse, nonbasic, rests) else { return nil }
    return Solution(
      objective: zip(costs, point).reduce(0) { $0 + $1.0 * $1.1 },
      values: Array(point[rowCount...]), rowDuals: Array(reduced[..<rowCount]),
      reducedCosts: Array(reduced[rowCount...]), basis: named(basis, point))
  }

  private func feasiblePoint(
    _ basis: [Int], _ inverse: [[Double]], _ nonbasic: [Int], _ rests: [[Double]]
  ) -> [Double]? {
    var choice = rests.map { _ in 0 }
    while true {
      var point = [Double](repeating: 0, count: matrix.count)
      var right = [Double](repeating: 0, count: rowCount)
      for (index, variable) in nonbasic.enumerated() {
        point[variable] = rests[index][choice[index]]
        for row in 0..<rowCount { right[row] -= matrix[variable][row] * point[variable] }
      }
      for (position, variable) in basis.enumerated() {
        point[variable] = zip(inverse[position], right).reduce(0) { $0 + $1.0 * $1.1 }
      }
      if basis.allSatisfy({
        point[$0] >= lower[$0] - tolerance && point[$0] <= upper[$0] + tolerance
      }) {
        return point
      }
      guard let moving = choice.indices.last(where: { choice[$0] + 1 < rests[$0].count }) else { return nil }
      choice[moving] += 1
      for next in choice.indices where next > moving { choice[next] = 0 }
    }
  }

  private func named(_ basis: [Int], _ point: [Double]) -> Basis {
    let statuses = matrix.indices.map { variable -> Basis.Status in
      if basis.contains(variable) { return .basic }
      if lower[variable] == upper[variable] { return .fixed }
      if lower[variable].isInfinite, upper[variable].isInfinite { return .free }
      return point[variable] == lower[variable] ? .atLower : .atUpper
    }
    return Basis(rows: Array(statuses[..<rowCount]), columns: Array(statuses[rowCount...]))
  }

  /// The inverse of the matrix with the given columns, by Gauss and Jordan with row pivots; `nil` if singular.
  private func inverted(_ columns: [[Double]]) -> [[Double]]? {
    let size = columns.count
    var left = (0..<size).map { row in (0..<size).map { columns[$0][row] } }
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for step in 0..<size {
      let pivot = (step..<size).max { abs(left[$0][step]) < abs(left[$1][step]) }!
      if abs(left[pivot][step]) < 1e-9 { return nil }
      left.swapAt(step, pivot)
      right.swapAt(step, pivot)
      let scale = left[step][step]
      for k in 0..<size {
        left[step][k] /= scale
        right[step][k] /= scale
      }
      for row in 0..<size where row != step && left[row][step] != 0 {
        let factor = left[row][step]
        for k in 0..<size {
          left[row][k] -= factor * left[step][k]
          right[row][k] -= factor * right[step][k]
        }
      }
    }
    return right
  }
}
