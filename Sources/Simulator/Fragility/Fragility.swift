public import Optimization
public import PlacementDomain

/// Which requests a plan depends on most, and what else to ask for.
///
/// For every place somebody stands at on the first day, the same seasons are lived through twice: the request
/// holds (what luck has against it does not happen), and it is refused the day after the plan. All other luck
/// is the same; with `RiskModel.calm` there is none, and one replication says everything. What is lost then
/// is what the policy could not repair, with all that is free already: so a hedge is something not yet asked
/// for, and what it takes back is found by living through the same seasons with it granted, asked with the
/// others.
///
/// It is made of cells that do not know of each other, and folds over their results:
/// `footing` → `cells(for:)` → `ranking` → `cells(hedging:)` → `hedged`.
public struct Fragility: Sendable {
  /// What is lived through.
  public enum World: Hashable, Sendable {
    /// As luck has it.
    case asItComes
    /// The request holds.
    case holds(Place.ID)
    /// It is refused the day after the plan.
    case refused(Place.ID)
    /// It is refused, and the hedge was granted.
    case hedged(Place.ID, Hedge)
  }

  /// One replication of one world.
  public struct Cell: Hashable, Sendable {
    /// What is lived through.
    public let world: World
    /// Which replication, from 0.
    public let replication: Int
  }

  /// The session on its first day.
  public let scenario: Scenario
  /// The plan and the policy.
  public let candidate: Candidate
  /// What may happen otherwise.
  public let risks: RiskModel
  /// The seed of the experiment.
  public let seed: UInt64
  /// Replications of each world, ≥ 1.
  public let replications: Int
  /// Replications that share what is believed of uncertain figures, ≥ 1.
  public let groupSize: Int
  private let openings = OpeningPlans()

  /// An experiment.
  public init(
    _ scenario: Scenario, _ candidate: Candidate, _ risks: RiskModel, seed: UInt64, replications: Int,
    groupSize: Int = 20
  ) {
    precondition(replications >= 1 && groupSize >= 1)
    (self.scenario, self.candidate, self.risks) = (scenario, candidate, risks)
    (self.seed, self.replications, self.groupSize) = (seed, replications, groupSize)
  }

  /// What the plan stands on at the end of the first day, if nothing happens on it.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func footing(solver: any Solver) throws(SolverError) -> Footing {
    let opening = season(0).opening
    let replay = replay(Luck(seed: seed, replication: 0))
    return Footing(try replay.run([], from: opening, until: opening, solver: solver).session)
  }

  /// What is to be run to know what the refusal of each of these places costs.
  public func cells(for places: [Place.ID]) -> [Cell] {
    (0..<replications).flatMap { number -> [Cell] in
      let season = season(number)
      let threatened = threatened(in: season, of: places)
      return [Cell(world: .asItComes, replication: number)]
        + places.flatMap { place -> [Cell] in
          (threatened.contains(place) ? [Cell(world: .holds(place), replication: number)] : [])
            + [Cell(world: .refused(place), replication: number)]
        }
    }
  }

  /// Runs a cell. A pure function of the experiment and the cell.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public func run(_ cell: Cell, solver: any Solver) throws(SolverError) -> SessionMeasures {
    let season = season(cell.replication)
    let replay = replay(season.luck)
    let day = season.opening.advanced(by: 1)
    var events = cell.world.changed(season.events(), in: scenario)
    switch cell.world {
    case .asItComes, .holds: break
    case .refused(let place): events.append(SessionEvent(day, .refused(place)))
    case .hedged(let place, let hedge):
      events += [hedge.event(on: day), SessionEvent(day, .refused(place))]
    }
    return try replay.run(events, from: season.opening, solver: solver) { place, sent in
      cell.world.changed(season.answers(place, sent), in: scenario)
    }.measures
  }

  /// What the refusal of each of these places costs, the largest expected loss first (people, then hours,
  /// then moves); `measures` are those of `cells(for: places)`, in their order.
  public func ranking(
    _ places: [Place.ID], on footing: Footing, _ measures: [SessionMeasures]
  ) -> [FragileRequest] {
    let found = results(cells(for: places), measures)
    return places.map { place in
      FragileRequest(
        place: place, heads: footing.heads[place] ?? 0, chance: risks.chanceOfLoss(of: place, in: scenario),
        loss: Loss(
          (0..<replications).map { (found.holding(place, $0), found[.refused(place), $0]!) }))
    }
    .sorted { one, other in
      let (first, second) = (one.loss.times(one.chance), other.loss.times(other.chance))
      guard first == second else { return first > second }
      let (whole, others) = (one.loss.times(1), other.loss.times(1))
      return whole == others ? one.place < other.place : whole > others
    }
  }

  /// What is to be run to know what helps these requests: for each at most `most` hedges are tried.
  public func cells(hedging requests: [FragileRequest], on footing: Footing, most: Int = 6) -> [Cell] {
    requests.flatMap { request in
      footing.hedges(for: request.place, in: scenario, most: most).flatMap { hedge in
        (0..<replications).map { Cell(world: .hedged(request.place, hedge), replication: $0) }
      }
    }
  }

  /// What helps, by how much of the loss it takes back (people, then hours, then moves); what takes back
  /// nothing is left out. `losses` are the results of `cells(for: places)`, `measures` those of
  /// `cells(hedging: requests, …)`.
  public func hedged(
    _ requests: [FragileRequest], of places: [Place.ID], on footing: Footing, most: Int = 6,
    losses: [SessionMeasures], _ measures: [SessionMeasures]
  ) -> [HedgedRequest] {
    let lost = results(cells(for: places), losses)
    let found = results(cells(hedging: requests, on: footing, most: most), measures)
    return requests.map { request in
      let tried = footing.hedges(for: request.place, in: scenario, most: most)
      let suggestions = tried.map { hedge in
        HedgedRequest.Suggestion(
          hedge: hedge,
          recovered: Loss(
            recoveredOf: (0..<replications).map {
              (
                lost.holding(request.place, $0), lost[.refused(request.place), $0]!,
                found[.hedged(request.place, hedge), $0]!
              )
            }), chance: risks.chanceOfYes(from: hedge.place, in: scenario))
      }
      .enumerated().filter { $1.recovered.times(1) > (0, 0, 0) }
      .sorted { one, other in
        let (first, second) = (one.element.recovered.times(1), other.element.recovered.times(1))
        return first == second ? one.offset < other.offset : first > second
      }
      return HedgedRequest(request: request, suggestions: suggestions.map(\.element), tried: tried.count)
    }
  }

  private func replay(_ luck: Luck) -> Replay {
    Replay(scenario, plan: candidate.plan, policy: candidate.policy, luck: luck, openings: openings)
  }

  private func season(_ number: Int) -> Season {
    let luck = Luck(seed: seed, replication: number)
    let known = risks.drawn(Luck(seed: seed, replication: number / groupSize))
    return Season(scenario, known, luck)
  }

  /// Those of these places that luck itself has refused, left unanswered or taken back; only for them does it
  /// make a difference that they hold.
  private func threatened(in season: Season, of places: [Place.ID]) -> Set<Place.ID> {
    let events = season.events()
    let known = Set(events.compactMap(\.happening.placeAnswered))
    let asked = places.filter { id in
      !known.contains(id) && !(scenario.places.ordinal(of: id).map(scenario.counts) ?? true)
    }
    return Set(
      (events + asked.flatMap { season.answers($0, season.opening) }).compactMap(\.happening.placeLost))
  }

  /// Results by what was lived through.
  private struct Results {
    let values: [Cell: SessionMeasures]
    subscript(world: World, replication: Int) -> SessionMeasures? {
      values[Cell(world: world, replication: replication)]
    }
    func holding(_ place: Place.ID, _ replication: Int) -> SessionMeasures {
      self[.holds(place), replication] ?? self[.asItComes, replication]!
    }
  }

  private func results(_ cells: [Cell], _ measures: [SessionMeasures]) -> Results {
    precondition(cells.count == measures.count)
    return Results(values: Dictionary(uniqueKeysWithValues: zip(cells, measures)))
  }
}

extension Fragility.World {
  /// The events of a season in this world: of the request that it is about, either nothing bad happens, or
  /// nothing but what is added.
  fileprivate func changed(_ events: [SessionEvent], in scenario: Scenario) -> [SessionEvent] {
    switch self {
    case .asItComes: return events
    case .refused(let id), .hedged(let id, _): return events.filter { $0.happening.placeAnswered != id }
    case .holds(let id):
      let counts = scenario.places.ordinal(of: id).map(scenario.counts) ?? false
      let isAccepted =
        counts || events.contains { $0.happening.placeAnswered == id && $0.happening.placeLost == nil }
      return events.compactMap { event in
        guard event.happening.placeLost == id else { return event }
        return isAccepted ? nil : SessionEvent(event.day, .accepted(id, seats: nil))
      }
    }
  }
}

extension SessionEvent.Happening {
  /// The place whose request is refused, left unanswered or taken back.
  fileprivate var placeLost: Place.ID? {
    switch self {
    case .refused(let place), .unanswered(let place): place
    default: nil
    }
  }

  /// The place whose request is answered, or not.
  fileprivate var placeAnswered: Place.ID? {
    if case .accepted(let place, _) = self { place } else { placeLost }
  }
}
