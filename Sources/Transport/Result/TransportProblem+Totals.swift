extension TransportProblem {
  /// The value of each goal when students take these arcs (−1: no seat).
  public func totals(of chosen: [Int32]) -> [Int128] {
    goals.map { goal in
      var sum: Int128 = 0
      for student in 0..<studentCount {
        let ordinal = Int(chosen[student])
        sum +=
          ordinal < 0
          ? Int128(goal.unplacedCosts.cost(student: student))
          : Int128(goal.arcCosts.cost(arc: firstArc[student] + ordinal, ordinal: ordinal))
      }
      return sum
    }
  }
}
