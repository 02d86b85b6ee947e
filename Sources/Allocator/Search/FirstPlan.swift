import PlacementDomain

/// A plan made in one pass: each student in order takes the cheapest schedule that is still free, at prices
/// that keep seats for those who need them more. Places with a minimum stay closed, unless the plan it begins
/// with opens them. It is there at once, so that a search can be stopped at any time.
struct FirstPlan {
  let problem: PlacingProblem
  let costs: Costs
  /// A plan to begin with: each student keeps its schedule while it is whole and everything it uses is left.
  var base: Placement?

  /// The plan; nil when a fixed rotation finds nothing free.
  func make(prices: Prices, book: RowBook) -> Placement? {
    var option = OptionPrices(costs: costs, prices: prices, book: book, problem: problem)
    let never = PriceRange(problem).never
    let shared = sharedVariables
    var left = book.rows.map { row in
      row.variables.reduce(row.limit) { $0 - $1.coefficient * shared[Int($1.variable)] }
    }
    // What a pin leaves a single choice for is taken from the beginning, so that nobody else gets it.
    let reserved = reservedChoices
    for (student, choices) in reserved {
      book.forEachUse(choices, of: student, in: problem) { left[Int($0)] -= $1 }
    }
    let price = option.spot
    var isClosed = [Bool](repeating: false, count: price.count)
    for (spot, row) in problem.spots.all.enumerated() {
      let variable = problem.shared.opened(spot)
      if row.seats == 0 || variable >= 0 && shared[Int(variable)] == 0 {
        (option.spot[spot], isClosed[spot]) = (never, true)
      }
    }
    var spotsOfRow = [[Int]](repeating: [], count: book.rows.count)
    for (spot, entries) in problem.shared.ofSpot.enumerated() {
      for entry in entries where entry.coefficient > 0 { spotsOfRow[Int(entry.row)].append(spot) }
    }
    for (row, limit) in left.enumerated() where limit <= 0 {
      for spot in spotsOfRow[row] { option.spot[spot] = never }
    }
    let search = ScheduleSearch(problem)
    var placement = Placement(emptyFor: problem)
    var work = 0
    for student in order {
      let needs = problem.needs(student)
      if let own = reserved[student] {
        book.forEachUse(own, of: student, in: problem) { left[Int($0)] += $1 }
        for need in needs where own[need - needs.lowerBound] >= 0 {
          let spot = Int(problem.options.spot[Int(own[need - needs.lowerBound])])
          if !isClosed[spot], problem.shared.ofSpot[spot].allSatisfy({ left[Int($0.row)] > 0 }) {
            option.spot[spot] = price[spot]
          }
        }
      }
      if let base, fits(base.choices[needs], student, book, left) {
        placement.set(base.choices[needs], needs)
      } else {
        // Each use once, and none that is closed to all: `never` may not add up.
        let blocked = Set(
          (problem.shared.ofStudent[Int32(student)] ?? []).filter {
            $0.coefficient > 0 && left[Int($0.row)] < $0.coefficient && option.spot[Int($0.spot)] < never
          }.map {
            Restrictions.Use(student: Int32(student), spot: $0.spot, need: $0.need < 0 ? nil : $0.need)
          })
        let paid = option.extra[Int32(student)]
        if !blocked.isEmpty {
          option.extra[Int32(student), default: []] += blocked.map {
            .init(need: $0.need ?? -1, spot: $0.spot, price: never)
          }
        }
        let value = placement.choices.withUnsafeMutableBufferPointer { choices in
          search.cheapest(
            for: student, at: option, within: Restrictions(), isRestricted: false,
            choices: UnsafeMutableBufferPointer(rebasing: choices[needs]), work: &work)
        }
        if !blocked.isEmpty { option.extra[Int32(student)] = paid }
        guard let value, value < never / 2 else { return nil }
      }
      book.forEachUse(placement.choices[needs], of: student, in: problem) { row, coefficient in
        left[Int(row)] -= coefficient
        guard left[Int(row)] <= 0 else { return }
        for spot in spotsOfRow[Int(row)] { option.spot[spot] = never }
      }
    }
    return placement
  }

  /// The shared variables: places open as in the plan it begins with, levels as high as they go.
  private var sharedVariables: [Int] {
    let load = base?.load(in: problem)
    return problem.shared.variables.map { variable in
      switch variable.kind {
      case .opened(let spot):
        load.flatMap { problem.spots.all[Int(spot)].placesNeeded(for: $0[Int(spot)]) } ?? 0
      case .level: variable.most
      }
    }
  }

  /// Of each student with such needs: the option of every need that a pin fixes and that has no other.
  private var reservedChoices: [Int: [Int32]] {
    var reserved: [Int: [Int32]] = [:]
    for student in 0..<problem.studentCount where problem.isPinned(student) {
      reserved[student] = problem.needs(student).map { need in
        let range = problem.options.range(need)
        return problem.isFixed[need] && range.count == 1 ? Int32(range.lowerBound) : -1
      }
    }
    return reserved
  }

  /// Who comes first: students with pins, then those who may keep a whole schedule.
  private var order: [Int] {
    let turns = (0..<problem.studentCount).map { student in
      problem.isPinned(student) ? 0 : base.map { isWhole(student, $0) } ?? false ? 1 : 2
    }
    return turns.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
  }

  private func isWhole(_ student: Int, _ base: Placement) -> Bool {
    problem.needs(student).allSatisfy { base.choices[$0] >= 0 }
  }

  /// True when the schedule is whole and everything it uses is left.
  private func fits(_ choices: ArraySlice<Int32>, _ student: Int, _ book: RowBook, _ left: [Int]) -> Bool {
    guard choices.allSatisfy({ $0 >= 0 }) else { return false }
    var used: [Int32: Int] = [:]
    book.forEachUse(choices, of: student, in: problem) { used[$0, default: 0] += $1 }
    return used.allSatisfy { $1 <= 0 || left[Int($0)] >= $1 }
      && choices.allSatisfy { problem.spots.all[Int(problem.options.spot[Int($0)])].seats > 0 }
  }
}
