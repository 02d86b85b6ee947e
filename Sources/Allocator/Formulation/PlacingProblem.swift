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
  /// What goals count of whole schedules.
  let burdens: [Burden]
  /// Every stage of every goal, in order.
  private(set) var stages: [StageCosts] = []
  /// Which of the stages are each goal's.
  private(set) var stagesOfGoal: [Range<Int>] = []
  /// The classes of students, highest priority first.
  let classes: [StudentClass]
  /// The class of each student.
  let classOf: [Int32]
  /// True for a need that a pin fixes: it may not stay without a place.
  let isFixed: [Bool]
  /// The rotation of each need.
  var rotationOfNeed: [Rotation.Ordinal] { scenario.needs.values }

  /// A problem; `dropsFull` as in `Options`.
  init(scenario: Scenario, eligibility: Eligibility, dropsFull: Bool = false) {
    self.scenario = scenario
    self.eligibility = eligibility
    times = TimePatterns(scenario: scenario)
    spots = Spots(scenario: scenario, eligibility: eligibility, times: times)
    options = Options(
      scenario: scenario, eligibility: eligibility, times: times, spots: spots, dropsFull: dropsFull)
    (classes, classOf) = StudentClass.all(in: scenario)
    shared = SharedRows(scenario: scenario, spots: spots, options: options, classes: classes)
    burdens = Burden.all(scenario, spots, options, times)
    var isFixed = [Bool](repeating: false, count: scenario.needed)
    for pin in scenario.pins where pin.mode == .fix {
      let start = Int(scenario.needs.starts[pin.student.position])
      for (offset, rotation) in scenario.needs[pin.student].enumerated() where rotation == pin.rotation {
        isFixed[start + offset] = true
      }
    }
    self.isFixed = isFixed
    for request in scenario.goals {
      let first = stages.count
      for stage in request.goal.stages(of: self) {
        stages.append(StageCosts(stage: stage, tolerance: request.tolerance, costs: stage.costs(in: self)))
      }
      stagesOfGoal.append(first..<stages.count)
    }
  }

  /// The priorities of the students with something to place, highest first.
  var priorities: [Int] {
    classes.map(\.priority).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// What rows are made from.
  var making: RowMaking { RowMaking(scenario: scenario, spots: spots, options: options, classes: classes) }

  /// How many students there are.
  var studentCount: Int { scenario.students.count }

  /// The most needs a student has, at least 1.
  var longestSchedule: Int { (0..<studentCount).reduce(1) { max($0, needs($1).count) } }

  /// No plan has a larger value of the stage, as a minimisation.
  func worstValue(ofStage number: Int) -> Int {
    let costs = stages[number].costs
    let assignment = max(0, costs.table.joined().max() ?? 0) + max(0, costs.ofOption.max() ?? 0)
    let variables = costs.ofVariable.reduce(0) {
      $0 + max(0, $1.cost) * shared.variables[Int($1.variable)].most
    }
    return costs.constant + scenario.needed * assignment + variables
      + studentCount * costs.steps.reduce(0) { $0 + $1.cost }
  }

  /// All students but these, in order.
  func students(except others: [Int]) -> [Int] {
    guard !others.isEmpty else { return Array(0..<studentCount) }
    var isOther = [Bool](repeating: false, count: studentCount)
    for student in others { isOther[student] = true }
    return (0..<studentCount).filter { !isOther[$0] }
  }

  /// What a schedule (the option of each need of the student, -1 for none) uses of the shared rows, entry by
  /// entry.
  func forEachUse(
    _ choices: some Collection<Int32>, of student: Int, _ body: (_ row: Int32, _ coefficient: Int) -> Void
  ) {
    let single = shared.ofStudent.isEmpty ? nil : shared.ofStudent[Int32(student)]
    for (need, option) in zip(needs(student), choices) where option >= 0 {
      let spot = options.spot[Int(option)]
      for entry in shared.ofSpot[Int(spot)] { body(entry.row, entry.coefficient) }
      for entry in shared.ofClass[Int(classOf[student])] { body(entry.row, entry.coefficient) }
      for entry in single ?? [] where entry.spot == spot && (entry.need < 0 || entry.need == need) {
        body(entry.row, entry.coefficient)
      }
    }
  }

  /// The needs of a student.
  func needs(_ student: Int) -> Range<Int> {
    Int(scenario.needs.starts[student])..<Int(scenario.needs.starts[student + 1])
  }
}
