/// Solves one run of goals: auction, then repair.
enum Engine<Value: PriceInteger, Word: PlaceWord> {
  static func solve(_ view: borrowing GoalsView, _ breach: BreachCost) -> StagedSearch.Solved {
    let compact = CompactProblem<Value, Word>(view, breach: breach)
    var auction = Auction(compact)
    auction.run(compact)
    var repair = Repair(compact, auction)
    repair.run(compact)
    return solved(compact, repair, view)
  }

  private static func solved(
    _ compact: borrowing CompactProblem<Value, Word>, _ repair: borrowing Repair<Value, Word>,
    _ view: borrowing GoalsView
  ) -> StagedSearch.Solved {
    let students = compact.studentCount
    let taken = repair.chosen(students: students)
    var firstBreach: Int?
    var chosen = Array(repeating: Int32(-1), count: students)
    for student in 0..<students {
      let row = compact.rows[student]
      let degree = compact.rows[student + 1].firstArc - row.firstArc
      if taken[student] < degree {
        chosen[student] = Int32(taken[student])
      } else if firstBreach == nil, compact.costs[Int(row.firstCost + degree)] == compact.costOfBreach,
        view.problem.duty.binds(student: student)
      {
        firstBreach = student
      }
    }
    var prices = Array(repeating: Int128(0), count: compact.placeCount)
    for place in prices.indices {
      prices[place] = Int128(repair.prices[place] / compact.unit) * compact.divisor
      if let face = view.face, face.mustBeFull[place] { prices[place] -= view.reward }
    }
    return StagedSearch.Solved(chosen: chosen, prices: prices, firstBreach: firstBreach)
  }
}
