import PlacementDomain
import Verification

/// Which fixed pins cannot hold together, as far as the pins alone and the proof of impossibility tell. Not
/// the fewest: each one named takes part in a contradiction found, or may.
struct PinContradictions {
  /// Rules the pins break all by themselves, every pinned rotation at its only possible place.
  private(set) var violations: [Violation] = []
  /// Pinned rotations no place can hold.
  private(set) var withoutPlace: [(student: Student.Ordinal, rotation: Rotation.Ordinal)] = []
  /// What the proof puts a price on, where the pins alone break nothing.
  private(set) var rows: [PricedRow] = []
  /// The pins concerned, in order.
  private(set) var pins: [Pin] = []

  private let scenario: Scenario
  private let eligibility: Eligibility

  /// A pinned rotation and where it can go.
  private struct Need {
    let student: Student.Ordinal
    let rotation: Rotation.Ordinal
    let pins: [Pin]
    let places: [Place.Ordinal]
  }

  /// Those of a scenario that the plan says has no legal plan.
  init(plan: Plan, scenario: Scenario, eligibility: Eligibility) {
    self.scenario = scenario
    self.eligibility = eligibility
    let needs = self.needs()
    violations = self.violations(of: needs)
    withoutPlace = needs.filter(\.places.isEmpty).map { ($0.student, $0.rotation) }
    var concerned = needs.filter { $0.places.isEmpty || violations.contains(where: involves($0)) }
    if concerned.isEmpty {
      rows = plan.certificate.stages.first.map { PricedRow.all(in: $0.proof) } ?? []
      concerned = needs.filter { need in
        need.places.allSatisfy { place in rows.contains { isAbout($0, place) } }
      }
    }
    if concerned.isEmpty {
      let several = Dictionary(grouping: needs, by: \.student).filter { $0.value.count > 1 }
      concerned = several.isEmpty ? needs : needs.filter { several[$0.student] != nil }
    }
    pins = concerned.flatMap(\.pins)
  }

  private func needs() -> [Need] {
    struct Key: Hashable {
      let student: Student.Ordinal
      let rotation: Rotation.Ordinal
    }
    let fixed = Dictionary(grouping: scenario.pins.filter { $0.mode == .fix }) {
      Key(student: $0.student, rotation: $0.rotation!)
    }
    return fixed.sorted { ($0.key.student, $0.key.rotation) < ($1.key.student, $1.key.rotation) }
      .map { key, pins in
        let meant = scenario.places.ordinals.filter { place in
          pins.allSatisfy { scenario.matches($0.target, place) }
        }
        let possible = meant.filter { isPossible($0, key.student, key.rotation) }
        // A single place that is meant says by itself what is wrong with it.
        return Need(
          student: key.student, rotation: key.rotation, pins: pins,
          places: possible.isEmpty && meant.count == 1 ? meant : possible)
      }
  }

  private func isPossible(
    _ place: Place.Ordinal, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal
  ) -> Bool {
    let row = scenario.places[place]
    let wanted = scenario.rotations[rotation]
    let discipline = scenario.destinations[row.destination].discipline
    return scenario.counts(place) && eligibility.allows(student, place, for: rotation)
      && (wanted.blocks.isEmpty || wanted.blocks.contains(row.block))
      && (wanted.disciplines.isEmpty || discipline.map(wanted.disciplines.contains) ?? false)
      && !scenario.pins.contains {
        $0.mode == .forbid && $0.student == student && $0.rotation ?? rotation == rotation
          && scenario.matches($0.target, place)
      }
  }

  /// What re-checking says of the plan that only holds the pins with one possible place.
  private func violations(of needs: [Need]) -> [Violation] {
    let assignments = needs.filter { $0.places.count == 1 }.map { need in
      let place = scenario.places[need.places[0]]
      return Assignment(
        student: scenario.students[need.student].id, rotation: scenario.rotations[need.rotation].id,
        place: place.id, destination: scenario.destinations[place.destination].id,
        block: scenario.blocks[place.block].id, shift: scenario.shiftCodes[place.shift].id, rank: nil)
    }
    let pinned = Plan(
      session: scenario.session.id, inputs: "", engine: "", status: .feasible,
      goals: scenario.goals.map { GoalResult(request: $0, stages: []) }, profile: [], unranked: 0,
      assignments: assignments, unplaced: [], certificate: .empty)
    let report = PlanVerification.check(
      document: pinned.document, scenario: scenario, eligibility: eligibility)
    return report.findings.compactMap { finding in
      guard case .illegal(let violation, witness: nil) = finding else { return nil }
      switch violation {
      // Others may fill the place, or the pin has several places to choose from.
      case .minimumMissed, .fixedUnplaced: return nil
      default: return violation
      }
    }
  }

  private func involves(_ need: Need) -> (Violation) -> Bool {
    let student = scenario.students[need.student].id
    let place = need.places.first
    return { violation in
      switch violation {
      case .notNeeded(student, _), .notCounted(student, _, _), .outsideRotation(student, _, _),
        .removed(student, _, _, _), .tooClose(student, _, _), .repeated(student, _, _),
        .weekExceeded(student, _, _):
        true
      case .seatsExceeded(let id, _, _): place.map { scenario.places[$0].id == id } ?? false
      case .preceptorExceeded(let id, _, _, _):
        place.map { scenario.isSupervised($0, by: id) } ?? false
      default: false
      }
    }
  }

  private func isAbout(_ row: PricedRow, _ place: Place.Ordinal) -> Bool {
    switch row {
    case .seats(let id), .minimum(let id): scenario.places[place].id.text == id
    case .preceptor(let id):
      scenario.isSupervised(place, by: .init(id))
    }
  }
}

extension Scenario {
  /// True when this preceptor supervises the place on some of its dates.
  fileprivate func isSupervised(_ place: Place.Ordinal, by id: Preceptor.ID) -> Bool {
    places[place].supervisors.contains { preceptors[$0.preceptor].id == id }
  }
}

/// A shared row that a proof puts a price on (`RowKey`).
enum PricedRow: Hashable {
  /// Seats of a place, or of the places just like it.
  case seats(String)
  /// The minimum of a place, or that it opens.
  case minimum(String)
  /// What a preceptor can take.
  case preceptor(String)

  /// The rows of a proof, each once, in the order of its leaves.
  static func all(in proof: Proof) -> [PricedRow] {
    var found: [PricedRow] = []
    func walk(_ proof: Proof) {
      switch proof {
      case .prices(let prices), .ray(let prices):
        for price in prices where price.price != 0 {
          if let row = PricedRow(key: price.row), !found.contains(row) { found.append(row) }
        }
      case .branch(_, _, let low, let high):
        walk(low)
        walk(high)
      }
    }
    walk(proof)
    return found
  }

  private init?(key: String) {
    let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let id = parts[1].split(whereSeparator: { $0 == "/" || $0 == "@" }).first else {
      return nil
    }
    let name = id.replacing("%40", with: "@").replacing("%2F", with: "/").replacing("%25", with: "%")
    switch parts[0] {
    case "seats": self = .seats(String(name))
    case "minimum", "open": self = .minimum(String(name))
    case "preceptor": self = .preceptor(String(name))
    default: return nil
    }
  }
}
