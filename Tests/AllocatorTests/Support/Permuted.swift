import PlacementDomain
import TestSessions

extension Scenario {
  /// The same session, its rows given in another order wherever order means nothing.
  func permuted(seed: UInt64) -> Scenario {
    var numbers = SeededNumbers(seed: seed)
    func groups<Value>(_ groups: [[Value]]) -> [[Value]] { groups.map { $0.shuffled(using: &numbers) } }
    return changing {
      $0.students.shuffle(using: &numbers)
      $0.agencies.shuffle(using: &numbers)
      $0.sites.shuffle(using: &numbers)
      $0.services.shuffle(using: &numbers)
      $0.disciplines.shuffle(using: &numbers)
      $0.destinations.shuffle(using: &numbers)
      $0.blocks.shuffle(using: &numbers)
      $0.shiftCodes.shuffle(using: &numbers)
      $0.preceptors.shuffle(using: &numbers)
      $0.places = $0.places.map {
        $0.with(
          schedule: $0.schedule.shuffled(using: &numbers),
          supervision: $0.supervision.shuffled(using: &numbers))
      }.shuffled(using: &numbers)
      $0.courses.shuffle(using: &numbers)
      $0.rotations.shuffle(using: &numbers)
      $0.instructors.shuffle(using: &numbers)
      $0.wishes = groups($0.wishes)
      $0.history = groups($0.history)
      $0.unavailability = groups($0.unavailability)
      $0.pins.shuffle(using: &numbers)
      $0.closures.shuffle(using: &numbers)
      $0.capacities.shuffle(using: &numbers)
      $0.pairs.shuffle(using: &numbers)
      $0.openingLinks.shuffle(using: &numbers)
      if let kept = $0.kept {
        $0.kept = KeptPlan(
          assignments: kept.assignments.shuffled(using: &numbers), mostChanges: kept.mostChanges)
      }
    }
  }

  /// The same session with other wishes, those of each student in order, or other pins.
  func with(wishes: [[Wish]]? = nil, pins: [Pin]? = nil) -> Scenario {
    changing {
      $0.wishes = wishes ?? $0.wishes
      $0.pins = pins ?? $0.pins
    }
  }
}
