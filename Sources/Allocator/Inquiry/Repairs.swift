public import Optimization
public import PlacementDomain

/// One change to a session that might place more people.
public enum Repair: Hashable, Sendable {
  /// One more seat.
  case seat(Place.Ordinal)
  /// A dated exception to a requirement, for one student, until a day.
  case waiver(Student.Ordinal, RequirementKey, until: Day)
  /// The place runs in another block.
  case move(Place.Ordinal, to: Block.Ordinal)
}

/// Which single changes would place somebody without a place, each verified by planning again.
public struct RepairSearch: Sendable {
  /// A change that works.
  public struct Found: Hashable, Sendable {
    /// The change.
    public let repair: Repair
    /// How many more rotations the best plan places with it, ≥ 1.
    public let gain: Int
  }

  /// The changes that work, in the order tried: a seat, a waiver, a move.
  public let found: [Found]
  /// How many were tried.
  public let tried: Int
  /// How many there were to try.
  public let candidates: Int

  /// Tries changes for one need without a place, at most `most` of each kind. One works when the best plan under
  /// it places more rotations in all, and this one among them is possible.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    for need: Shortage.Need, outlook: PlanOutlook, most: Int = 6, solver: any Solver,
    limits: InquiryLimits = InquiryLimits()
  ) throws(SolverError) {
    let (scenario, eligibility) = (outlook.problem.scenario, outlook.problem.eligibility)
    let solves = Solves(solver: solver, limits: limits, start: SearchStart(outlook.plan))
    let kinds = outlook.repairs(for: need)
    candidates = kinds.reduce(0) { $0 + $1.count }
    var found: [Found] = []
    var tried = 0
    let plain = scenario.replacing(goals: [GoalRequest(.placed)])
    func placed(_ scenario: Scenario, _ allowed: Eligibility) throws(SolverError) -> Int? {
      do throws(InquiryEnd) {
        return try solves.best(scenario, allowed).assignments.count
      } catch {
        if case .solver(let failure) = error { throw failure }
        return nil
      }
    }
    if let before = try outlook.mostPlaced ?? placed(plain, eligibility) {
      for repair in kinds.flatMap({ $0.prefix(most) }) {
        let (changed, allowed) = plain.applying(repair, eligibility)
        // A change whose plan takes too long is not tried; the next one may be easy.
        guard let after = try placed(changed, allowed) else { continue }
        tried += 1
        if after > before { found.append(Found(repair: repair, gain: after - before)) }
      }
    }
    self.found = found
    self.tried = tried
  }
}

extension Scenario {
  /// The session with this one change.
  func applying(_ repair: Repair, _ eligibility: Eligibility) -> (Scenario, Eligibility) {
    func with(_ place: Place.Ordinal, _ row: Place) -> Scenario {
      var rows = Array(places)
      rows[place.position] = row
      return replacing(places: Table(rows))
    }
    switch repair {
    case .seat(let place):
      let row = places[place]
      return (with(place, row.replacing(seats: row.seats + 1)), eligibility)
    case .move(let place, let block):
      return (with(place, places[place].replacing(block: block)), eligibility)
    case .waiver(let student, let key, _):
      return (
        self,
        eligibility.freeing(student) { if case .unmet(let its, _) = $0 { its == key } else { false } }
      )
    }
  }
}

extension PlanOutlook {
  /// How many the plan places, where its proof says that this is the best for the goal `placed`; else nil.
  fileprivate var mostPlaced: Int? {
    guard plan.status == .optimal, let first = plan.goals.first?.request, first.goal == .placed,
      first.tolerance == 0
    else { return nil }
    return plan.assignments.count
  }

  /// Changes worth trying for a need, each kind by itself, the most wished for first.
  fileprivate func repairs(for need: Shortage.Need) -> [[Repair]] {
    let scenario = problem.scenario
    let options = options(of: need.student, need.rotation)
    var seats: [Repair] = []
    var waivers: [Repair] = []
    for option in options {
      switch option.standing {
      case .blocked(.full): seats.append(.seat(option.place))
      case .removed(.ineligible):
        if let waiver = waiver(for: need, at: option.place), !waivers.contains(waiver) {
          waivers.append(waiver)
        }
      default: break
      }
    }
    // Places with room that are only at the wrong time.
    let own = scenario.rotations[need.rotation].blocks
    let blocks = own.isEmpty ? scenario.blocks.ordinals : own
    let rank = { (place: Place.Ordinal) in
      PlacesOffered.rank(
        of: place, student: need.student, rotation: need.rotation, in: scenario
      ).rank ?? .max
    }
    let elsewhere = scenario.places.ordinals.filter { place in
      let row = scenario.places[place]
      return scenario.counts(place) && row.schedule.isEmpty && load(of: place) == 0 && row.seats > 0
        && problem.eligibility.allows(need.student, place, for: need.rotation)
        && blocks.contains { $0 != row.block && scenario.acceptsIn($0, need.rotation, place) }
    }
    let moves = elsewhere.sorted { (rank($0), $0) < (rank($1), $1) }.flatMap { place in
      blocks.filter { $0 != scenario.places[place].block }.map { Repair.move(place, to: $0) }
    }
    return [seats, waivers, moves]
  }

  /// The one requirement that removes the place, if it is one alone.
  private func waiver(for need: Shortage.Need, at place: Place.Ordinal) -> Repair? {
    var keys: Set<RequirementKey> = []
    var until: Day?
    for reason in problem.eligibility.reasons(need.student, place, for: need.rotation) {
      guard case .unmet(let key, let days) = reason else { return nil }
      keys.insert(key)
      until = max(until ?? days.last, days.last)
    }
    guard keys.count == 1, let key = keys.first, let until else { return nil }
    return .waiver(need.student, key, until: until)
  }
}

extension Scenario {
  /// True when the rotation would accept the place in this block.
  fileprivate func acceptsIn(_ block: Block.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal)
    -> Bool
  {
    let its = rotations[rotation]
    guard its.blocks.isEmpty || its.blocks.contains(block) else { return false }
    guard !its.disciplines.isEmpty else { return true }
    return destinations[places[place].destination].discipline.map(its.disciplines.contains) ?? false
  }
}
