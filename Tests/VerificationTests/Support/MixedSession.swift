import PlacementDomain
import TestSessions

/// Small sessions drawn at random that mix every constraint.
enum MixedSession {
  static func make(_ numbers: inout SeededNumbers) -> SmallSession {
    var it = SmallSession()
    let needed = numbers.one(of: [1, 2, 2, 3])
    it.needed = needed
    it.rotations = (0..<needed).map { number in
      Rotation(
        id: .r(number), course: nil, disciplines: numbers.chance(15) ? [.init(0), .init(1)] : [],
        blocks: numbers.chance(15) ? [.init(numbers.number(0...1))] : [],
        order: numbers.chance(50) ? numbers.number(1...2) : nil,
        minutes: numbers.chance(30) ? 2 * 480 : nil)
    }
    it.rules = rules(&numbers)
    it.holidays = [SmallSession.monday]
    it.preceptors = [
      Preceptor(id: .init("V"), availability: [.init(span: nil, students: 1)]),
      Preceptor(
        id: .init("W"), availability: nil,
        line: numbers.chance(40) ? schedule(&numbers) : []),
    ]
    let count = numbers.number(4...6)
    it.places = (0..<count).map { place($0, &numbers) }
    it.links = links(count, &numbers)
    it.students = (0..<3).map { number in
      Student(id: .s(number), school: numbers.chance(60) ? .init(numbers.number(0...1)) : nil)
    }
    for student in 0..<3 { person(student, &it, &numbers) }
    it.capacities = capacities(&numbers)
    it.pairs = pairs(&numbers)
    if numbers.chance(40) { it.kept = kept(count, needed, &numbers) }
    if numbers.chance(50) {
      it.travel = Travel(
        unit: .minutes, destinations: 4, distances: (0..<12).map { _ in Int32(numbers.number(0...3)) })
    }
    it.closed = Set((0..<count).filter { _ in numbers.chance(10) })
    let goals: [Goal] = [.equity, .travel, .shifts, .stability, .openPlaces, .preceptors, .schools, .rankSum]
    it.goals = [GoalRequest(.placed)] + goals.filter { _ in numbers.chance(35) }.map { GoalRequest($0) }
    return it
  }

  private static func rules(_ numbers: inout SeededNumbers) -> ScenarioRules {
    var rules = ScenarioRules()
    rules.noRepeat = numbers.one(of: [.none, .none, .destination, .service])
    rules.restMinutes = numbers.one(of: [nil, 0, 660])
    rules.weekMinutes = numbers.one(of: [nil, nil, 2400, 1200])
    rules.nightsInRow = numbers.one(of: [nil, nil, 1, 2])
    rules.mostNights = numbers.one(of: [nil, nil, 2, 3])
    rules.mostWeekends = numbers.one(of: [nil, nil, 1])
    rules.spacingDays = numbers.one(of: [nil, nil, 0, 1])
    rules.atLeastOne = numbers.one(of: [[], [], [.init(0)], [.init(0), .init(1)]])
    rules.hours = numbers.one(of: [.none, .gross, .net])
    rules.requiresHours = numbers.chance(30)
    rules.unranked = numbers.chance(10) ? .forbid : .allow
    return rules
  }

  private static func schedule(_ numbers: inout SeededNumbers) -> [DatedShift] {
    (0...numbers.number(0...2)).map { _ in
      SmallSession.dated(numbers.number(0...13), numbers.one(of: ["D8", "N8", "E8", "D12"]))
    }
  }

  private static func place(_ number: Int, _ numbers: inout SeededNumbers) -> Place {
    let seats = numbers.number(1...2)
    return SmallSession.place(
      number, at: numbers.number(0...3), block: numbers.number(0...1),
      shift: numbers.one(of: ["D8", "D8", "E8", "N8", "N12"]),
      weekdays: numbers.one(of: [
        Weekdays([.monday]), Weekdays([.monday, .tuesday]), Weekdays([.thursday, .friday]),
      ]), seats: seats, minimum: numbers.chance(40) ? seats : 0,
      kind: numbers.one(of: [nil, .group, .group, .individual]),
      preceptor: numbers.chance(25) ? numbers.number(0...1) : nil,
      status: numbers.chance(5) ? .refused : nil,
      schedule: numbers.chance(20) ? schedule(&numbers) : [], instructor: numbers.chance(30) ? 0 : nil)
  }

  private static func links(_ places: Int, _ numbers: inout SeededNumbers) -> [OpeningLink] {
    guard numbers.chance(30) else { return [] }
    let two = [Place.Ordinal(0), .init(numbers.number(1...places - 1))]
    return [numbers.chance(50) ? .together(two) : .onlyWith(two[0], parent: two[1])]
  }

  private static func person(_ student: Int, _ it: inout SmallSession, _ numbers: inout SeededNumbers) {
    let targets: [Target] =
      (0..<it.places.count).map { .place(.init($0)) }
      + [.destination(.init(0)), .site(.init(1)), .block(.init(0)), .preceptor(.init(0))]
    var wishes: [Target: Wish] = [:]
    for _ in 0..<numbers.number(0...3) {
      let target = numbers.one(of: targets)
      wishes[target] = Wish(target: target, rank: numbers.chance(15) ? nil : numbers.number(1...3))
    }
    it.wishes[student] = targets.compactMap { wishes[$0] }
    if numbers.chance(30) {
      it.history[student] = [
        PastPlacement(
          destination: numbers.chance(50) ? .init(1) : nil, service: nil, site: nil,
          credit: numbers.number(0...3))
      ]
    }
    if numbers.chance(25) {
      let first = SmallSession.monday.advanced(by: numbers.number(0...7))
      it.unavailability[student] = [
        Unavailability(
          span: DaySpan(first, first.advanced(by: 2))!, periods: numbers.chance(50) ? .night : nil)
      ]
    }
    if numbers.chance(20) {
      it.pins.append(
        Pin(
          student: .init(student), rotation: .init(0), target: numbers.one(of: targets),
          mode: numbers.chance(50) ? .fix : .forbid))
    }
  }

  private static func capacities(_ numbers: inout SeededNumbers) -> [Capacity] {
    (0..<numbers.one(of: [0, 0, 1, 2])).map { _ in
      Capacity(
        target: numbers.one(of: [
          .site(.init(0)), .destination(.init(1)), .service(.init(0)), .block(.init(0)),
        ]),
        block: numbers.chance(20) ? .init(0) : nil,
        periods: numbers.one(of: [nil, nil, .day, .night, [.day, .evening]]),
        school: numbers.chance(30) ? .init(0) : nil,
        students: numbers.chance(60) ? numbers.number(0...2) : nil,
        groups: numbers.chance(40) ? numbers.number(0...1) : nil,
        atLeast: numbers.chance(20) ? numbers.number(0...1) : nil)
    }
  }

  private static func pairs(_ numbers: inout SeededNumbers) -> [Pair] {
    guard numbers.chance(35) else { return [] }
    return [
      Pair(
        .init(0), .init(numbers.number(1...2)), numbers.one(of: [.together, .apart]),
        same: numbers.one(of: Pair.Dimension.allCases), rotation: numbers.chance(30) ? .init(0) : nil)
    ]
  }

  private static func kept(_ places: Int, _ rotations: Int, _ numbers: inout SeededNumbers) -> KeptPlan {
    let assignments = (0..<3).map { student in
      KeptPlan.Kept(
        student: .init(student), rotation: .init(numbers.number(0...rotations - 1)),
        place: .init(numbers.number(0...places - 1)), isTold: numbers.chance(50))
    }
    return KeptPlan(
      assignments: assignments, mostChanges: numbers.chance(40) ? numbers.number(1...3) : nil)
  }
}
