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

  /// The session of this seed. Each feature is there with a chance of its own, so that most sessions have some
  /// plan and each rule decides often.
  public static func make(seed: UInt64, size: Size = .tiny) -> Scenario {
    make(seed: seed, size: size, with: features(seed: seed))
  }

  /// The session of this seed with just these features.
  public static func make(seed: UInt64, size: Size = .tiny, with features: Set<SessionFeature>) -> Scenario {
    var maker = SessionMaker(seed: seed, size: size)
    return maker.scenario().changing { parts in
      for feature in SessionFeature.allCases where features.contains(feature) {
        var its = FeatureMaker(seed: seed, feature: feature)
        its.put(feature, in: &parts)
      }
    }
  }

  /// The features the session of this seed has.
  public static func features(seed: UInt64) -> Set<SessionFeature> {
    Set(
      SessionFeature.allCases.filter { feature in
        var its = FeatureMaker(seed: seed &+ 0x5EED, feature: feature)
        return its.isPresent(percent: percent(of: feature))
      })
  }

  /// In how many of a hundred sessions it is: what often leaves no plan at all is rarer.
  private static func percent(of feature: SessionFeature) -> Int {
    switch feature {
    case .travel: 60
    case .credits, .lines, .schedules, .supervision: 30
    case .quotas: 12
    case .changes, .linked: 20
    default: 25
    }
  }

  /// An eligibility by chance for the scenario: a few bars, some of one rotation only, most pairs allowed.
  public static func eligibility(seed: UInt64, for scenario: Scenario) -> Eligibility {
    var numbers = SeededNumbers(seed: seed ^ 0xE11)
    if numbers.chance(55) { return .everything(in: scenario) }
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
