extension TransportProblem {
  /// Why a plan is not shown to be best, or nil when it is. Looks at the problem, the plan and its prices alone, and
  /// shares nothing with what finds them.
  ///
  /// By complementary slackness: at the prices every student takes what is cheapest for him, and only full places
  /// have a price. A later proof speaks of the plans that an earlier one leaves: arcs that are cheapest at its
  /// prices, and places with a price full.
  public func flaw(in plan: TransportPlan) -> PlanFlaw? {
    do throws(PlanFlaw) {
      var face = try checkedSeats(plan)
      var next = 0
      for (number, proof) in plan.proofs.enumerated() {
        guard proof.goals.lowerBound == next, proof.goals.upperBound <= goals.count,
          GoalRuns.areEnough(proof.weights, proof.goals, self)
        else { throw .wrongGoals(proof: number) }
        next = proof.goals.upperBound
        try check(proof, number, plan, &face)
      }
      return next == goals.count ? nil : .wrongGoals(proof: plan.proofs.count)
    } catch {
      return error
    }
  }

  /// What is left of the problem after some proofs: the arcs (and leaving, per student), and who is full.
  private struct Left {
    var isArcOpen: [Bool]
    var isLeavingOpen: [Bool]
    var mustBeFull: [Bool]
    var isFull: [Bool]
  }

  private func checkedSeats(_ plan: TransportPlan) throws(PlanFlaw) -> Left {
    guard plan.chosen.count == studentCount, plan.totals.count == goals.count else { throw .wrongShape }
    var free = capacities
    for student in 0..<studentCount {
      let ordinal = Int(plan.chosen[student])
      guard ordinal >= -1, ordinal < row(student).count else { throw .unknownArc(student: student) }
      if ordinal >= 0 {
        free[Int(places[firstArc[student] + ordinal])] -= 1
      } else if duty.binds(student: student) {
        throw .leftOut(student: student)
      }
    }
    if let place = free.firstIndex(where: { $0 < 0 }) { throw .overfull(place: place) }
    let totals = totals(of: plan.chosen)
    if let goal = goals.indices.first(where: { totals[$0] != plan.totals[$0] }) {
      throw .wrongTotal(goal: goal)
    }
    return Left(
      isArcOpen: Array(repeating: true, count: places.count),
      isLeavingOpen: (0..<studentCount).map { !duty.binds(student: $0) },
      mustBeFull: Array(repeating: false, count: placeCount), isFull: free.map { $0 == 0 })
  }

  private func check(_ proof: GoalsProof, _ number: Int, _ plan: TransportPlan, _ left: inout Left)
    throws(PlanFlaw)
  {
    guard proof.prices.count == placeCount else { throw .wrongShape }
    for (place, price) in proof.prices.enumerated() where price != 0 {
      guard left.isFull[place], price > 0 || left.mustBeFull[place] else {
        throw .wrongPrice(proof: number, place: place)
      }
    }
    for student in 0..<studentCount {
      let row = row(student)
      var least = Int128.max
      var own = Int128.max
      var values: [Int128] = []
      values.reserveCapacity(row.count + 1)
      for ordinal in 0...row.count {
        let isLeaving = ordinal == row.count
        let arc = row.lowerBound + ordinal
        guard isLeaving ? left.isLeavingOpen[student] : left.isArcOpen[arc] else {
          values.append(.max)
          continue
        }
        guard let value = value(of: student, isLeaving ? nil : ordinal, proof) else {
          throw .numbersTooLarge(proof: number)
        }
        values.append(value)
        least = min(least, value)
        if ordinal == (plan.chosen[student] < 0 ? row.count : Int(plan.chosen[student])) { own = value }
      }
      guard own == least, own < .max else { throw .betterChoice(proof: number, student: student) }
      for ordinal in 0..<row.count where values[ordinal] > least {
        left.isArcOpen[row.lowerBound + ordinal] = false
      }
      if values[row.count] > least { left.isLeavingOpen[student] = false }
    }
    for (place, price) in proof.prices.enumerated() where price != 0 { left.mustBeFull[place] = true }
  }

  /// The weighted cost and price of an arc, or of leaving a student (nil), measured from the same reference for all
  /// choices of the student; nil beyond 128 bits.
  private func value(of student: Int, _ ordinal: Int?, _ proof: GoalsProof) -> Int128? {
    let first = firstArc[student]
    var sum = ordinal.map { proof.prices[Int(places[first + $0])] } ?? 0
    for (goal, weight) in zip(proof.goals, proof.weights) {
      let costs = goals[goal]
      let cost =
        ordinal.map { costs.arcCosts.cost(arc: first + $0, ordinal: $0) }
        ?? costs.unplacedCosts.cost(student: student)
      let difference = Int128(cost) - costs.reference(of: student, in: self)
      let (part, isOver) = weight.multipliedReportingOverflow(by: difference)
      let (next, isOverSum) = sum.addingReportingOverflow(part)
      guard !isOver, !isOverSum else { return nil }
      sum = next
    }
    return sum
  }
}
