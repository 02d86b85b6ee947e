import PlacementDomain

/// Everything that stages count of a set of assignments.
struct PlanTally {
  /// At rank k + 1, as many as there are ranks.
  private(set) var profile: [Int]
  private(set) var unranked = 0
  private(set) var rankSum = 0
  /// By the student's priority.
  private(set) var placed: [Int: Int] = [:]
  /// Sum of distances.
  private(set) var travel = 0
  /// Weighted kept assignments that change.
  private(set) var changes = 0
  /// Open places of kind group.
  private(set) var openGroups = 0
  /// What everybody bears, for each goal with levels.
  private(set) var burdens: [Goal: Burdens] = [:]

  init(_ placements: [Placement], _ facts: SessionFacts) {
    let scenario = facts.scenario
    profile = Array(repeating: 0, count: scenario.worstRank)
    for it in placements {
      let rank = scenario.wish(of: it.student, it.rotation, it.place).rank
      if let rank { profile[rank - 1] += 1 } else { unranked += 1 }
      rankSum += rank ?? scenario.worstRank + 1
      placed[scenario.students[it.student].priority, default: 0] += 1
      travel += scenario.travel?.distance(it.student, scenario.places[it.place].destination) ?? 0
    }
    openGroups = Set(placements.lazy.map(\.place)).count { scenario.places[$0].kind == .group }
    if let kept = scenario.kept {
      let placeOf = Dictionary(
        placements.lazy.map { ($0.need, $0.place) }, uniquingKeysWith: { one, _ in one })
      for it in kept.assignments where facts.changes(it, in: placeOf) { changes += scenario.weight(of: it) }
    }
    for goal in facts.levels.keys { burdens[goal] = Burdens(of: goal, placements, facts) }
  }
}

/// What everybody bears for a goal with levels.
struct Burdens {
  /// One for each person or school, least first.
  private let sorted: [Int]

  init(of goal: Goal, _ placements: [Placement], _ facts: SessionFacts) {
    let scenario = facts.scenario
    switch goal {
    case .equity: sorted = Burdens.equity(placements, scenario).sorted()
    case .shifts:
      var heavy: [Student.Ordinal: Int] = [:]
      for it in placements { heavy[it.student, default: 0] += facts.times.pattern(of: it.place).heavyShifts }
      sorted = heavy.values.sorted()
    case .preceptors:
      var load: [Preceptor.Ordinal: Int] = [:]
      for it in placements {
        for who in Set(scenario.places[it.place].supervisors.map(\.preceptor)) { load[who, default: 0] += 1 }
      }
      sorted = load.values.sorted()
    case .schools: sorted = Burdens.schools(placements, facts).sorted()
    case .placed, .greedy, .generous, .rankSum, .travel, .stability, .openPlaces: sorted = []
    }
  }

  /// How many bear at least this.
  func count(atLeast threshold: Int) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < threshold { low = middle + 1 } else { high = middle }
    }
    return sorted.count - low
  }

  /// Ranks of students with needs, less what they are owed.
  private static func equity(_ placements: [Placement], _ scenario: Scenario) -> [Int] {
    var burdens = scenario.students.ordinals.map { student in
      scenario.needs[student].count * scenario.unplacedBurden - scenario.credit(of: student)
    }
    for it in placements {
      let rank = scenario.wish(of: it.student, it.rotation, it.place).rank ?? scenario.worstRank + 1
      burdens[it.student.position] -= scenario.unplacedBurden - rank
    }
    return scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { burdens[$0.position] }
  }

  /// The largest t of each school with needs: more than (t − 1)/10 of them are without a place; 0: none is.
  private static func schools(_ placements: [Placement], _ facts: SessionFacts) -> [Int] {
    let scenario = facts.scenario
    var unplaced = facts.needsOfSchool
    for need in Set(placements.lazy.map(\.need)) where scenario.needs[need.student].contains(need.rotation) {
      if let school = scenario.students[need.student].school { unplaced[school.position] -= 1 }
    }
    return zip(unplaced, facts.needsOfSchool).compactMap { unplaced, all in
      all == 0 ? nil : (unplaced * 10 + all - 1) / all
    }
  }
}

extension Scenario {
  /// What a rotation without a place adds to a student's burden: worse than one nobody asked for.
  var unplacedBurden: Int { worstRank + 2 }

  /// What it counts when this assignment changes.
  func weight(of kept: KeptPlan.Kept) -> Int {
    kept.isTold ? rules.stabilityWeights.told : rules.stabilityWeights.planned
  }
}
