import PlacementDomain

/// A scenario as the solver sees it: spots, options, shared rows, stages; everything by position.
///
/// A *need* is a student's rotation, numbered through all students in order.
struct PlacingProblem: Sendable {
  let scenario: Scenario
  let eligibility: Eligibility
  let times: TimePatterns
  let spots: Spots
  let options: Options
  let shared: SharedRows
  /// What goals count of a student's whole schedule.
  let burdens: [Burden]
  /// Every stage of every goal, in order.
  let stages: [StageCosts]
  /// Which of the stages are each goal's.
  let stagesOfGoal: [Range<Int>]
  /// The priority class of each student: its position among the priorities, highest first.
  let priorityClass: [Int32]
  /// True for a need that a pin fixes: it may not stay without a place.
  let isFixed: [Bool]
  /// The rotation of each need.
  var rotationOfNeed: [Rotation.Ordinal] { scenario.needs.values }

  init(scenario: Scenario, eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    times = TimePatterns(scenario: scenario)
    spots = Spots(scenario: scenario, eligibility: eligibility, times: times)
    options = Options(scenario: scenario, eligibility: eligibility, times: times, spots: spots)
    shared = SharedRows(scenario: scenario, spots: spots, options: options)
    burdens = Burden.all(scenario, spots, options, times)
    let priorities = Set(
      scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { scenario.students[$0].priority }
    ).sorted(by: >)
    priorityClass = scenario.students.map { Int32(priorities.firstIndex(of: $0.priority) ?? 0) }
    var stages: [StageCosts] = []
    let patterns = times
    stagesOfGoal = scenario.goals.map { request in
      let first = stages.count
      let own =
        switch request.goal {
        case .equity: EquityGoal.stages(scenario)
        case .shifts: ShiftsGoal.stages(scenario, patterns)
        default: request.goal.stages(priorities: priorities, worstRank: scenario.worstRank)
        }
      stages += own.map {
        StageCosts(
          stage: $0, tolerance: request.tolerance, priorities: priorities, worstRank: scenario.worstRank)
      }
      return first..<stages.count
    }
    self.stages = stages
    var isFixed = [Bool](repeating: false, count: scenario.needed)
    for pin in scenario.pins where pin.mode == .fix {
      let start = Int(scenario.needs.starts[pin.student.position])
      for (offset, rotation) in scenario.needs[pin.student].enumerated() where rotation == pin.rotation {
        isFixed[start + offset] = true
      }
    }
    self.isFixed = isFixed
  }

  /// How many students there are.
  var studentCount: Int { scenario.students.count }

  /// The most needs a student has, at least 1.
  var longestSchedule: Int { (0..<studentCount).reduce(1) { max($0, needs($1).count) } }

  /// No plan has a larger value of the stage, as a minimisation.
  func worstValue(ofStage number: Int) -> Int {
    scenario.needed * stages[number].costs.joined().reduce(0) { max($0, $1) }
  }

  /// The needs of a student.
  func needs(_ student: Int) -> Range<Int> {
    Int(scenario.needs.starts[student])..<Int(scenario.needs.starts[student + 1])
  }
}
