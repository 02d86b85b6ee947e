import Allocator
import PlacementDomain

/// Takes last session's places again, without looking at wishes, then fills what is left in the order of the
/// list and repairs by hand in the same order: what most programmes do (« les places de l’an passé »).
///
/// What is copied is the destination, for a unit that took somebody for a rotation is asked again, in
/// whatever block and shift it offers; the very same place comes first where it still exists. A student takes
/// over what he or she had, and a new one what the student at the same position of the list had
/// (`LastSession`). Where nothing is known of last session but each student's own history, its units are
/// taken again, as far as `constraints.no-repeat` lets them; history does not say which session or rotation
/// it is of, so any of it will do.
public struct CopyLastSession: Policy {
  /// What is copied; nil: each student's own history.
  public let last: LastSession?

  /// The policy, after this session.
  public init(after last: LastSession? = nil) { self.last = last }

  /// Everybody in the order of the list as last session, then whoever is left at the first place that is
  /// free.
  public func begin(_ view: PolicyView) -> Reaction {
    .byHand(view.students, .first, anew: true, copying: copies(view))
  }

  /// Those without a place, in the order of the list.
  public func react(_ view: PolicyView) -> Reaction {
    view.open.isEmpty ? .wait : .byHand(view.students, .first, anew: false)
  }

  /// It copies this one.
  public func following(_ last: LastSession) -> any Policy { CopyLastSession(after: last) }

  /// In the order of the list, every place a need may have again, the best first; the first that is legal is
  /// taken.
  private func copies(_ view: PolicyView) -> [Certificate.Triple] {
    let scenario = view.scenario
    let predecessors = last?.predecessors(of: view.students) ?? [:]
    let counted = scenario.places.ordinals.filter(scenario.counts)
    return view.students.flatMap { id -> [Certificate.Triple] in
      let student = scenario.students.ordinal(of: id)!
      return scenario.needs[student].flatMap { rotation -> [Certificate.Triple] in
        let name = scenario.rotations[rotation].id
        let accepted = counted.filter { scenario.accepts(rotation, $0) }
        let again: [Place.Ordinal]
        if let last {
          let stay = predecessors[id].flatMap { last.stays[PlacementNeed(student: $0, rotation: name)] }
          let there = accepted.filter { scenario.destination(of: $0).id == stay?.destination }
          again =
            there.filter { scenario.places[$0].id == stay?.place }
            + there.filter { scenario.places[$0].id != stay?.place }
        } else {
          again = accepted.filter { place in
            scenario.history[student].contains { scenario.isAgain(place, $0) }
          }
        }
        return again.map {
          Certificate.Triple(student: id, rotation: name, place: scenario.places[$0].id)
        }
      }
    }
  }
}

extension Scenario {
  fileprivate func destination(of place: Place.Ordinal) -> Destination {
    destinations[places[place].destination]
  }

  /// True where the place is where somebody was before, as far as that is known; false where nothing of it
  /// is.
  fileprivate func isAgain(_ place: Place.Ordinal, _ past: PastPlacement) -> Bool {
    if let destination = past.destination { return places[place].destination == destination }
    guard past.service != nil || past.site != nil else { return false }
    let here = destination(of: place)
    return (past.service == nil || past.service == here.service)
      && (past.site == nil || past.site == here.site)
  }
}
