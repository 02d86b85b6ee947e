public import PlacementDomain

/// Sessions in which everybody is at the same three places, a week each, with room for all, and only which rotation
/// each is done for is open: no use (student, place) tells two plans apart.
public enum SwapSession {
  /// The session of this seed: two or three students with a rank for each rotation at each place.
  public static func make(seed: UInt64, goals: [GoalRequest]) -> Scenario {
    var numbers = SeededNumbers(seed: seed)
    let monday = Day(year: 2026, month: 1, day: 5)!
    let students = numbers.number(2...3)
    var rules = ScenarioRules()
    rules.unranked = .forbid
    rules.noRepeat = .none
    let wishes = (0..<students).map { _ in
      (0..<9).map { cell in
        Wish(
          target: .place(.init(cell / 3)), rank: numbers.number(1...6), rotation: .init(cell % 3))
      }
    }
    return Scenario(
      session: Session(id: "H26"), rules: rules, goals: goals,
      students: Table((0..<students).map { Student(id: Student.ID("S/\($0)")) }),
      sites: Table([Site(id: Site.ID("T"))]),
      destinations: Table([Destination(id: Destination.ID("D"), site: .init(0))]),
      blocks: Table(
        (0..<3).map { number in
          let first = monday.advanced(by: 7 * number)
          return Block(id: Block.ID("B\(number)"), span: DaySpan(first, first.advanced(by: 4))!)
        }),
      places: Table(
        (0..<3).map { number in
          Place(
            id: Place.ID("P@\(number)"), destination: .init(0), block: .init(number),
            shift: Table(ShiftCode.builtIn).ordinal(of: .init("D8"))!, weekdays: nil, seats: students,
            minimumSeats: 0, preceptor: nil, status: nil)
        }),
      rotations: Table(
        (0..<3).map { Rotation(id: Rotation.ID("R/\($0)"), course: nil, disciplines: [], blocks: []) }),
      needs: Grouped((0..<students).map { _ in [.init(0), .init(1), .init(2)] }), wishes: Grouped(wishes),
      history: Grouped((0..<students).map { _ in [] }))
  }
}
