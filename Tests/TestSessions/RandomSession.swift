public import PlacementDomain

/// Sessions made by chance that meet every rule of the model, small enough to try all plans of.
public enum RandomSession {
  /// How large a session is.
  public struct Size: Hashable, Sendable {
    /// Most students.
    public var students: Int
    /// Most rotations of a student.
    public var rotations: Int
    /// Most places.
    public var places: Int
    /// Most wishes of a student.
    public var wishes: Int

    /// A size.
    public init(students: Int, rotations: Int, places: Int, wishes: Int) {
      self.students = students
      self.rotations = rotations
      self.places = places
      self.wishes = wishes
    }

    /// `BruteForce` answers in milliseconds.
    public static let tiny = Size(students: 3, rotations: 2, places: 5, wishes: 3)
    /// `BruteForce` answers in well under a second.
    public static let small = Size(students: 5, rotations: 2, places: 7, wishes: 4)
    /// Three rotations, so that weekly hours of three places meet.
    public static let threeRotations = Size(students: 3, rotations: 3, places: 7, wishes: 4)
    /// One rotation: the transportation problem.
    public static let oneRotation = Size(students: 7, rotations: 1, places: 6, wishes: 4)
  }

  /// The session of this seed.
  public static func make(seed: UInt64, size: Size = .tiny) -> Scenario {
    var maker = SessionMaker(seed: seed, size: size)
    return maker.scenario()
  }

  /// An eligibility by chance for the scenario: a few bars, some of one rotation only, most pairs allowed.
  public static func eligibility(seed: UInt64, for scenario: Scenario) -> Eligibility {
    var numbers = SeededNumbers(seed: seed ^ 0xE11)
    if numbers.chance(40) { return .everything(in: scenario) }
    let isBarred = (0..<3).map { row in (0..<3).map { row + $0 > 0 && numbers.chance(25) } }
    let studentClass = scenario.students.map { _ in numbers.number(0...2) }
    let placeClass = scenario.places.map { _ in numbers.number(0...2) }
    var bars: [Eligibility.Bar] = []
    for row in 0..<3 {
      for column in 0..<3 where isBarred[row][column] {
        bars.append(
          Eligibility.Bar(
            .closed(DaySpan(Day(number: 0), Day(number: 1))!), students: studentClass.map { $0 == row },
            places: scenario.places.ordinals.filter { placeClass[$0.position] == column },
            rotations: numbers.chance(20) ? [.init(0)] : nil))
      }
    }
    return Eligibility(
      students: scenario.students.count, places: scenario.places.count, rotations: scenario.rotations.count,
      bars: bars)
  }
}
