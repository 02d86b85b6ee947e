public import PlacementDomain

/// Sessions of realistic size, all alike but for their numbers: 40 destinations, blocks of four weeks.
public enum LargeSession {
  /// A session of so many students with so many rotations each, places and wishes for destinations.
  public static func make(
    students: Int, rotations: Int, places: Int, wishes: Int, unranked: ScenarioRules.Unranked = .allow,
    blocks: Int = 3, goals: [GoalRequest] = GoalRequest.standard, seed: UInt64 = 1
  ) -> Scenario {
    var numbers = SeededNumbers(seed: seed)
    let monday = Day(year: 2026, month: 1, day: 12)!
    let weekdays: [Weekdays?] = [
      nil, Weekdays([.monday, .tuesday, .wednesday]), Weekdays([.thursday, .friday]),
    ]
    let destinations = (0..<40).map { number in
      Destination(
        id: Destination.ID("D\(100 + number)"), site: .init(number % 8), service: .init(number % 12),
        discipline: .init(number % 5))
    }
    let offer = (0..<places).map { number in
      Place(
        id: Place.ID("P\(10_000 + number)"), destination: .init(numbers.number(0...39)),
        block: .init(number % blocks), shift: .init(numbers.one(of: [1, 1, 2, 3])),
        weekdays: numbers.one(of: weekdays),
        seats: max(1, students * rotations * numbers.number(80...130) / 100 / places))
    }
    var rules = ScenarioRules()
    rules.unranked = unranked
    return Scenario(
      session: Session(id: "H26"), rules: rules, goals: goals,
      students: Table((0..<students).map { Student(id: Student.ID("S\(100_000 + $0)")) }),
      sites: Table((0..<8).map { Site(id: Site.ID("site \($0)")) }),
      services: Table((10..<22).map { Service(id: Service.ID("service \($0)")) }),
      disciplines: Table((0..<5).map { Discipline(id: Discipline.ID("discipline \($0)")) }),
      destinations: Table(destinations),
      blocks: Table(
        (0..<blocks).map { number in
          let first = monday.advanced(by: 28 * number)
          return Block(id: Block.ID("B\(number)"), span: DaySpan(first, first.advanced(by: 25))!)
        }),
      shiftCodes: Table(ShiftCode.builtIn), places: Table(offer),
      rotations: Table(
        (0..<rotations).map { number in
          Rotation(id: Rotation.ID("R\(number)"), course: nil, disciplines: [], blocks: [])
        }),
      needs: Grouped((0..<students).map { _ in (0..<rotations).map { Rotation.Ordinal($0) } }),
      wishes: Grouped(
        (0..<students).map { _ in
          (1...wishes).map { Wish(target: .destination(.init(numbers.number(0...39))), rank: $0) }
        }),
      history: Grouped((0..<students).map { _ in [] }))
  }
}
