import PlacementDomain

/// A plan made in one pass: each student in order takes the cheapest schedule that is still free, at prices
/// that keep seats for those who need them more. Places with a minimum stay closed. It is there at once, so
/// that a search can be stopped at any time.
struct FirstPlan {
  let problem: PlacingProblem
  let costs: Costs

  /// The plan; nil when a fixed rotation finds nothing free.
  func make(prices: Prices, book: RowBook) -> Placement? {
    var option = OptionPrices(costs: costs, prices: prices, book: book, problem: problem)
    let never = PriceRange(problem).never
    var left = book.rows.map(\.limit)
    for (spot, row) in problem.spots.all.enumerated() where row.opens || row.seats == 0 {
      option.spot[spot] = never
    }
    var spotsOfRow = [[Int]](repeating: [], count: book.rows.count)
    for (spot, entries) in problem.shared.ofSpot.enumerated() {
      for entry in entries where entry.coefficient > 0 && book.rows[Int(entry.row)].variables.isEmpty {
        spotsOfRow[Int(entry.row)].append(spot)
      }
    }
    for (row, limit) in left.enumerated() where limit <= 0 {
      for spot in spotsOfRow[row] { option.spot[spot] = never }
    }
    var search = ScheduleSearch(problem)
    var placement = Placement(emptyFor: problem)
    var work = 0
    let order = (0..<problem.studentCount).sorted {
      (problem.isPinned($0) ? 0 : 1, $0) < (problem.isPinned($1) ? 0 : 1, $1)
    }
    for student in order {
      let needs = problem.needs(student)
      let blocked = (problem.shared.ofStudent[Int32(student)] ?? []).filter {
        $0.coefficient > 0 && left[Int($0.row)] < $0.coefficient
      }
      let paid = option.extra[Int32(student)]
      if !blocked.isEmpty {
        option.extra[Int32(student), default: []] += blocked.map {
          .init(need: $0.need, spot: $0.spot, price: never)
        }
      }
      let value = placement.choices.withUnsafeMutableBufferPointer { choices in
        search.cheapest(
          for: student, at: option, within: Restrictions(), isRestricted: false,
          choices: UnsafeMutableBufferPointer(rebasing: choices[needs]), work: &work)
      }
      if !blocked.isEmpty { option.extra[Int32(student)] = paid }
      guard let value, value < never / 2 else { return nil }
      book.forEachUse(placement.choices[needs], of: student, in: problem) { row, coefficient in
        left[Int(row)] -= coefficient
        guard left[Int(row)] <= 0 else { return }
        for spot in spotsOfRow[Int(row)] { option.spot[spot] = never }
      }
    }
    return placement
  }
}
