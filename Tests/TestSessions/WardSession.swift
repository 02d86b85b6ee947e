public import PlacementDomain

/// A session of one rotation, small enough to be lived through by hand: three students, three wards.
///
/// `P1` on 4W has two seats and `P2` on 5E one, both accepted; both were first wishes of whoever gets them.
/// `P3` on 6N has one and is held back: nobody has asked for it yet. Everything runs in one block, three
/// weeks after the first day.
public enum WardSession {
  /// The session. `isAsked`: `P3` is a draft, which goes out on the first day.
  public static func make(isAsked: Bool = false, noRepeat: ScenarioRules.NoRepeat = .none) -> Scenario {
    let first = Day(year: 2026, month: 1, day: 5)!
    var rules = ScenarioRules()
    rules.noRepeat = noRepeat
    func place(_ id: String, _ destination: Int, _ seats: Int, _ status: RequestStatus) -> Place {
      Place(
        id: Place.ID(id), destination: .init(destination), block: .init(0),
        shift: Table(ShiftCode.builtIn).ordinal(of: .init("D8"))!, seats: seats, status: status)
    }
    return Scenario(
      session: Session(id: "H26", span: DaySpan(first, first.advanced(by: 53))!), rules: rules,
      goals: [GoalRequest(.placed), GoalRequest(.equity), GoalRequest(.rankSum)],
      students: Table(["S1", "S2", "S3"].map { Student(id: Student.ID($0)) }),
      agencies: Table([Agency(id: Agency.ID("CIUSSS"))]), sites: Table([Site(id: Site.ID("HSL"))]),
      services: Table(["M", "N", "O"].map { Service(id: Service.ID($0)) }),
      disciplines: Table([Discipline(id: Discipline.ID("med"))]),
      destinations: Table(
        ["4W", "5E", "6N"].enumerated().map { number, name in
          Destination(
            id: Destination.ID(name), site: .init(0), service: .init(number), discipline: .init(0),
            agency: .init(0))
        }),
      blocks: Table([
        Block(id: Block.ID("B1"), span: DaySpan(first.advanced(by: 21), first.advanced(by: 46))!)
      ]),
      places: Table([
        place("P1", 0, 2, .accepted), place("P2", 1, 1, .accepted),
        place("P3", 2, 1, isAsked ? .draft : .held),
      ]), rotations: Table([Rotation(id: Rotation.ID("R"), course: nil, disciplines: [], blocks: [])]),
      needs: Grouped([[.init(0)], [.init(0)], [.init(0)]]),
      wishes: Grouped([
        [Wish(target: .place(.init(0)), rank: 1, rotation: nil)],
        [Wish(target: .place(.init(0)), rank: 1, rotation: nil)],
        [Wish(target: .place(.init(1)), rank: 1, rotation: nil)],
      ]),
      history: Grouped([[], [], []]))
  }
}
