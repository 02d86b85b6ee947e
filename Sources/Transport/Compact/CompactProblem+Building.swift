extension CompactProblem {
  /// Marks in a list of costs while it is built: no seat is no choice, and an arc is no choice.
  private static var mustHaveSeat: Value { -1 }
  private static var closedArc: Value { -2 }
  /// Students whose costs are added up at a time.
  private static var blockSize: Int { 256 }

  /// Writes the goals of a view in this width, which must hold all its sums (see `Width`).
  init(_ view: borrowing GoalsView, breach: BreachCost) {
    let problem = view.problem
    let students = problem.studentCount
    let rows = Strip<Row>(repeating: Row(firstArc: 0, firstCost: 0), count: students + 1)
    var lists = RowLists<Value>()
    var mostSpread: Value = 0
    var block: [Value] = []
    var first = 0
    while first < students {
      let end = min(students, first + Self.blockSize)
      Self.addUp(view, students: first..<end, into: &block)
      var start = 0
      block.withUnsafeMutableBufferPointer { block in
        for student in first..<end {
          let arcs = problem.row(student)
          let list = UnsafeMutableBufferPointer(rebasing: block[start..<start + arcs.count + 1])
          start += list.count
          mostSpread = max(mostSpread, Self.level(list, of: student, arcs, view))
          rows[student] = Row(
            firstArc: UInt32(arcs.lowerBound),
            firstCost: lists.start(
              of: UnsafeBufferPointer(list),
              remaining: problem.places.count - arcs.lowerBound + students - student))
        }
      }
      first = end
    }
    rows[students] = Row(firstArc: UInt32(problem.places.count), firstCost: UInt32(lists.values.count))

    let costs = Strip(lists.values)
    let divisor = Self.commonDivisor(costs)
    mostSpread /= divisor
    unit = Width.unit(for: Value.self)
    let steps = Value(min(students, problem.placeCount) + 1)
    let breachCost = breach == .certain ? steps * mostSpread + 1 : 4 * mostSpread + 1
    var mostCost: Value = 0
    var hasDuty = false
    for index in 0..<costs.count {
      switch costs[index] {
      case Self.mustHaveSeat:
        costs[index] = breachCost * unit
        hasDuty = true
      case Self.closedArc: costs[index] = (max(breachCost, mostSpread) + 1) * unit
      case let cost: costs[index] = cost / divisor * unit
      }
      mostCost = max(mostCost, costs[index])
    }
    self.rows = rows
    self.costs = costs
    self.mostCost = mostCost
    self.mostSpread = mostSpread * unit
    self.costOfBreach = hasDuty ? breachCost * unit : nil
    self.divisor = Int128(divisor)
    places = Self.readPlaces(problem)
    seats = Self.readSeats(problem)
  }

  /// Adds up the weighted costs of some students: for each his arcs', then that of no seat.
  private static func addUp(
    _ view: borrowing GoalsView, students: Range<Int>, into block: inout [Value]
  ) {
    let problem = view.problem
    let arcs = problem.firstArc[students.lowerBound]..<problem.firstArc[students.upperBound]
    block.removeAll(keepingCapacity: true)
    block.append(contentsOf: repeatElement(0, count: arcs.count + students.count))
    guard !view.isFeasibilityAlone else { return }
    block.withUnsafeMutableBufferPointer { block in
      for (number, weight) in zip(view.goals, view.weights) {
        let goal = problem.goals[number]
        // Sums may leave the width for a moment when costs lie far from 0; differences within a row do not, so
        // that wrapping is right.
        let weight = Value(truncatingIfNeeded: weight)
        goal.arcCosts.withValues { values, perArc, perOrdinal in
          var slot = 0
          for student in students {
            let row = problem.row(student)
            for ordinal in 0..<row.count {
              let index = perArc * (row.lowerBound + ordinal) + perOrdinal * ordinal
              block[slot] &+= weight &* Value(truncatingIfNeeded: values[index])
              slot += 1
            }
            slot += 1
          }
        }
        var slot = 0
        for student in students {
          slot += problem.row(student).count
          block[slot] &+= weight &* Value(truncatingIfNeeded: goal.unplacedCosts.cost(student: student))
          slot += 1
        }
      }
    }
  }

  /// Makes a student's costs begin at 0, marks what he may not choose, and gives the largest cost left.
  private static func level(
    _ list: UnsafeMutableBufferPointer<Value>, of student: Int, _ arcs: Range<Int>,
    _ view: borrowing GoalsView
  ) -> Value {
    let leave = arcs.count
    if view.isFeasibilityAlone {
      if view.problem.duty.binds(student: student) { list[leave] = mustHaveSeat }
      return 0
    }
    let mustHave =
      view.problem.duty.binds(student: student) || view.face.map { !$0.isLeavingOpen[student] } ?? false
    guard let face = view.face else {
      let end = mustHave ? leave : leave + 1
      guard end > 0 else {
        list[leave] = mustHaveSeat
        return 0
      }
      // Differences from the first value, which never wrap, whatever the values do.
      let origin = list[0]
      var least: Value = 0
      for index in 0..<end { least = min(least, list[index] &- origin) }
      let zero = origin &+ least
      var most: Value = 0
      for index in 0..<end {
        list[index] = list[index] &- zero
        most = max(most, list[index])
      }
      if mustHave { list[leave] = mustHaveSeat }
      return most
    }
    let reward = Value(truncatingIfNeeded: view.reward)
    var open: [Int] = mustHave ? [] : [leave]
    for ordinal in 0..<leave {
      let arc = arcs.lowerBound + ordinal
      guard face.isArcOpen[arc] else { continue }
      open.append(ordinal)
      if face.mustBeFull[Int(view.problem.places[arc])] { list[ordinal] = list[ordinal] &- reward }
    }
    let origin = open.isEmpty ? 0 : list[open[0]]
    let least = open.reduce(0) { min($0, list[$1] &- origin) }
    let levelled = open.map { ($0, list[$0] &- origin &- least) }
    for ordinal in 0..<leave { list[ordinal] = closedArc }
    list[leave] = mustHaveSeat
    for (index, value) in levelled { list[index] = value }
    return levelled.reduce(0) { max($0, $1.1) }
  }

  /// The largest number that divides every cost; 1 when all are 0.
  private static func commonDivisor(_ costs: borrowing Strip<Value>) -> Value {
    var divisor: Value = 0
    for index in 0..<costs.count where costs[index] > 0 {
      var rest = costs[index]
      while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
      if divisor == 1 { break }
    }
    return max(1, divisor)
  }

  /// The places of the arcs.
  private static func readPlaces(_ problem: TransportProblem) -> Strip<Word> {
    let places = Strip<Word>(repeating: 0, count: problem.places.count)
    problem.places.withUnsafeBufferPointer { source in
      for arc in source.indices { places[arc] = Word(truncatingIfNeeded: source[arc]) }
    }
    return places
  }

  /// The seats of each place as far as they can matter.
  private static func readSeats(_ problem: TransportProblem) -> Strip<Int32> {
    let seats = Strip<Int32>(repeating: 0, count: problem.placeCount)
    problem.places.withUnsafeBufferPointer { source in
      for arc in source.indices { seats[Int(source[arc])] &+= 1 }
    }
    for place in 0..<problem.placeCount {
      seats[place] = Int32(min(Int(seats[place]) + 1, problem.capacities[place]))
    }
    return seats
  }
}

extension ArcCosts {
  /// The costs in memory: that of an arc stands at `first · its number + second · its place in the row`.
  @inline(__always)
  func withValues(_ body: (UnsafeBufferPointer<Int64>, Int, Int) -> Void) {
    switch self {
    case .perArc(let costs): costs.withUnsafeBufferPointer { body($0, 1, 0) }
    case .byChoice(let costs): costs.withUnsafeBufferPointer { body($0, 0, 1) }
    case .uniform(let cost):
      withUnsafePointer(to: cost) { body(UnsafeBufferPointer(start: $0, count: 1), 0, 0) }
    }
  }
}
