import PlacementDomain

/// Finds the cheapest legal schedule of one student at given prices: exact, by `ScheduleDescent` over the few
/// cheapest options of each need, then over more of them until none left out can matter. One value for each
/// thread (it owns scratch space).
///
/// To leave a need without a place costs nothing but burdens and is always legal, except where a pin fixes it; so
/// options that cost more than it can save are never taken there.
final class ScheduleSearch {
  private let problem: PlacingProblem
  private let tallySteps: TallySteps
  private var values: OptionValues
  private var descent: ScheduleDescent

  /// True when the last search was given up: its schedule is legal, but may not be the cheapest.
  var wasCut: Bool { descent.wasCut }
  /// True when the last search was long: time to ask whether to go on.
  var wasLong: Bool { descent.wasLong }

  /// What is asked of one student.
  private struct Question {
    let student: Int
    let needs: Range<Int>
    let prices: OptionPrices
    let restrictions: Restrictions?
    let tallied: TallyFloors?
  }

  init(_ problem: PlacingProblem) {
    self.problem = problem
    tallySteps = TallySteps(problem)
    values = OptionValues(problem)
    descent = ScheduleDescent(problem)
  }

  /// The least cost over 2^scale, and through `choices` the option of each need (-1: none). Nil when the
  /// student has no legal schedule. `work` counts the options looked at.
  func cheapest(
    for student: Int, at prices: OptionPrices, within restrictions: Restrictions, isRestricted: Bool,
    choices: UnsafeMutableBufferPointer<Int32>, work: inout Int
  ) -> Int? {
    let needs = problem.needs(student)
    let question = Question(
      student: student, needs: needs, prices: prices, restrictions: isRestricted ? restrictions : nil,
      tallied: tallyFloors(student, prices))
    let forced: Set<Restrictions.Use> =
      isRestricted ? restrictions.forced.filter { $0.student == student } : []
    descent.begin(needs, question.tallied, forced: forced)
    if needs.count == 1, !isRestricted { return single(question, choices, &work) }
    guard prepareFloors(question, &work) else { return nil }
    var width = isRestricted ? Int.max : 2 * needs.count + 2
    while true {
      var cutoffs: [Int] = []
      for position in 0..<needs.count { cutoffs.append(collect(position, question, width, &work)) }
      guard descent.run() else { return nil }
      if descent.isExact(cutoffs) || descent.wasCut { break }
      width = width > 1000 ? Int.max : width * 4
    }
    work += descent.steps
    guard descent.bestValue != Int.max else { return nil }
    for position in 0..<needs.count { choices[position] = descent.best[position] }
    return descent.bestValue
  }

  private func tallyFloors(_ student: Int, _ prices: OptionPrices) -> TallyFloors? {
    let needs = problem.needs(student)
    guard !needs.isEmpty, tallySteps.matter(at: prices) else { return nil }
    return TallyFloors(
      tallySteps, student: student, needs: needs, isFixed: needs.map { problem.isFixed[$0] },
      prices: prices.burdens)
  }

  /// One need: the cheapest option, the first among equals, or none.
  private func single(
    _ question: Question, _ choices: UnsafeMutableBufferPointer<Int32>, _ work: inout Int
  ) -> Int? {
    let need = question.needs.lowerBound
    work += values.count(of: need)
    let tallied = question.tallied
    let start = tallied?.start ?? Tally()
    let none = tallied.map { $0.prices.cost(start.after($0.steps.stepOfNone(need)).burden) } ?? 0
    let isFixed = problem.isFixed[need]
    var least = isFixed ? Int.max : none + 1
    var found: Int32 = -1
    values.forEach(of: need, question.student, question.prices) { option, spot, value in
      var value = value
      if let tallied {
        let tally = start.after(tallied.steps.step(option, spot))
        if tally.missing != 0 { return }
        value += tallied.prices.cost(tally.burden)
      }
      if value < least {
        least = value
        found = option
      }
    }
    if found < 0, isFixed { return nil }
    choices[0] = found
    return found < 0 ? none : least
  }

  /// Works out the floors of burdens and disciplines, where they matter. False when no schedule is legal.
  private func prepareFloors(_ question: Question, _ work: inout Int) -> Bool {
    guard let floors = question.tallied else { return true }
    var leasts: [TallyFloors.Leasts] = []
    for (position, need) in question.needs.enumerated() {
      let limit = descent.mostWorth(position)
      work += values.count(of: need)
      var least = floors.noOption(position)
      values.forEach(of: need, question.student, question.prices) { option, spot, value in
        if value > limit { return }
        if let restrictions = question.restrictions,
          restrictions.forbid(spot, to: Int32(question.student), for: Int32(need))
        {
          return
        }
        floors.note(value, floors.steps.step(option, spot), in: &least)
      }
      leasts.append(least)
    }
    floors.take(leasts)
    return floors.rest(0, floors.start) != Int.max
  }

  /// Gives the descent the `width` options of a need of the least bounds that can be worth taking, in order.
  /// Returns the bound of the first one left out, `Int.max` when none is.
  private func collect(_ position: Int, _ question: Question, _ width: Int, _ work: inout Int) -> Int {
    let need = question.needs.lowerBound + position
    work += values.count(of: need)
    let limit = descent.mostWorth(position)
    var cheapest = CheapestCandidates(width: width, reusing: &descent.candidates[position])
    let kinds = problem.spots.kinds
    let (restrictions, floors) = (question.restrictions, question.tallied)
    values.forEach(of: need, question.student, question.prices) { option, spot, value in
      if value > limit { return }
      if let restrictions, restrictions.forbid(spot, to: Int32(question.student), for: Int32(need)) { return }
      var bound = value
      if let floors {
        bound = floors.bound(position, value, floors.steps.step(option, spot))
        // No schedule takes it: a discipline or another need finds nothing then.
        if bound == Int.max { return }
      }
      if cheapest.leavesOut(bound) { return }
      cheapest.add(
        Candidate(value: value, bound: bound, option: option, spot: spot, kind: kinds[Int(spot)]))
    }
    descent.candidates[position] = cheapest.sorted()
    return cheapest.cutoff
  }
}
