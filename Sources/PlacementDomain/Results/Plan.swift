/// All assignments proposed for a scenario, with values reached, bounds, proof and reasons for what is not
/// placed. Document `hspplan.plan/1`.
public struct Plan: Hashable, Sendable {
  /// How sure the plan is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Every stage is proved.
    case optimal
    /// A legal plan; at least one stage has no proof that it is best.
    case feasible
    /// Proved: no legal plan exists. No assignments.
    case infeasible
    /// No plan was found and none was proved impossible. No assignments.
    case unknown
  }

  /// What it is called.
  public var name: String
  /// The session's code.
  public var session: String
  /// `Scenario.digest()` of what it was made from.
  public var inputs: String
  /// Program and version that made it.
  public var engine: String
  /// How sure it is.
  public var status: Status
  /// One for each goal in order.
  public var goals: [GoalResult]
  /// `profile[k]` assignments have rank k + 1; as long as the worst rank of the wishes.
  public var profile: [Int]
  /// Assignments without a matching wish.
  public var unranked: Int
  /// By student, then rotation, in byte order.
  public var assignments: [Assignment]
  /// Rotations without a place, by student, then rotation.
  public var unplaced: [Unplaced]
  /// What proves the bounds.
  public var certificate: Certificate
  /// The changes it tries on the session; nil for a plan of the session as it is.
  public var whatIf: WhatIf?
  /// The plan it was asked to keep, if any: part of its inputs.
  public var kept: KeptRecord?

  /// A plan.
  public init(
    name: String = "", session: String, inputs: String, engine: String, status: Status, goals: [GoalResult],
    profile: [Int], unranked: Int, assignments: [Assignment], unplaced: [Unplaced],
    certificate: Certificate, whatIf: WhatIf? = nil, kept: KeptRecord? = nil
  ) {
    self.name = name
    self.session = session
    self.inputs = inputs
    self.engine = engine
    self.status = status
    self.goals = goals
    self.profile = profile
    self.unranked = unranked
    self.assignments = assignments
    self.unplaced = unplaced
    self.certificate = certificate
    self.whatIf = whatIf
    self.kept = kept
  }
}

/// What became of one goal.
public struct GoalResult: Hashable, Sendable {
  /// Which goal, with its tolerance and whether it was implied.
  public var request: GoalRequest
  /// Its stages in order.
  public var stages: [StageResult]

  /// A result.
  public init(request: GoalRequest, stages: [StageResult]) {
    self.request = request
    self.stages = stages
  }

  /// The value of its only stage; nil when it has several.
  public var value: Int? { stages.count == 1 ? stages[0].value : nil }
}

/// What became of one stage.
public struct StageResult: Hashable, Sendable {
  /// `Stage.key`.
  public var key: String
  /// True when more is better.
  public var isMaximised: Bool
  /// The value reached when it was solved; later goals may give up the goal's tolerance.
  public var value: Int
  /// No plan that keeps the earlier stages does better than this; nil when nothing is known.
  public var bound: Int?
  /// True when value = bound and the certificate carries it.
  public var isProved: Bool
  /// True when an earlier stage was not proved, so that this one speaks only of plans that keep what was
  /// reached there.
  public var isConditional: Bool

  /// A result.
  public init(
    key: String, isMaximised: Bool, value: Int, bound: Int?, isProved: Bool, isConditional: Bool = false
  ) {
    self.key = key
    self.isMaximised = isMaximised
    self.value = value
    self.bound = bound
    self.isProved = isProved
    self.isConditional = isConditional
  }
}

/// Student × rotation × place.
public struct Assignment: Hashable, Sendable {
  /// Whose.
  public var student: Student.ID
  /// Which rotation.
  public var rotation: Rotation.ID
  /// Which place.
  public var place: Place.ID
  /// The place's destination.
  public var destination: Destination.ID
  /// The place's block.
  public var block: Block.ID
  /// The place's shift code.
  public var shift: ShiftCode.ID
  /// Smallest rank of the wishes that match; nil where none does.
  public var rank: Int?
  /// True when a pin fixes this rotation.
  public var isPinned: Bool
  /// True when the student was already told.
  public var isTold: Bool

  /// An assignment.
  public init(
    student: Student.ID, rotation: Rotation.ID, place: Place.ID, destination: Destination.ID, block: Block.ID,
    shift: ShiftCode.ID, rank: Int?, isPinned: Bool = false, isTold: Bool = false
  ) {
    self.student = student
    self.rotation = rotation
    self.place = place
    self.destination = destination
    self.block = block
    self.shift = shift
    self.rank = rank
    self.isPinned = isPinned
    self.isTold = isTold
  }
}
