import PlacementDomain
import Simulator

extension TraceReport {
  /// Whom or what a timeline is about: a student, a place or a destination.
  struct Subject {
    private let id: String
    private let scenario: Scenario
    private let timeline: [TimelineEntry]

    init(_ id: String, in session: SimulatedSession) {
      (self.id, scenario, timeline) = (id, session.scenario, session.timeline)
    }

    /// The entries about it, and those that explain them, in order.
    var entries: [TimelineEntry] {
      let changes = Set(timeline.filter { changed($0.incident).contains(id) }.map(\.day))
      let own = scenario.places.filter { names($0.id).contains(id) }.map(\.id)
      var held: [PlacementNeed: Place.ID] = [:]
      return timeline.filter { entry in
        follow(entry.incident, &held)
        return switch entry.incident {
        case .event(let happening), .idle(let happening):
          named(happening).contains(id)
            || own.contains { concerns(happening, $0) } || held.values.contains { concerns(happening, $0) }
        case .round: changes.contains(entry.day)
        case .assigned, .moved, .lost: changed(entry.incident).contains(id)
        }
      }
    }

    /// Where the student is after an entry.
    private func follow(_ incident: TimelineEntry.Incident, _ held: inout [PlacementNeed: Place.ID]) {
      switch incident {
      case .assigned(let need, let place), .moved(let need, _, let place):
        if need.student.text == id { held[need] = place }
      case .lost(let need, _, _): held[need] = nil
      case .event, .idle, .round: break
      }
    }

    /// True when an event changes something about a place.
    private func concerns(_ happening: SessionEvent.Happening, _ id: Place.ID) -> Bool {
      switch happening {
      case .sent(let it), .accepted(let it, _), .refused(let it), .redirected(let it, _), .unanswered(let it),
        .seats(let it, _), .postponed(let it, _):
        it == id
      case .closed(let name), .reopened(let name): matches(name, id)
      case .leave(let preceptor, _): matches(TargetName(.preceptor, preceptor.text), id)
      case .withdrawn, .joined, .expired, .renewed, .offered, .round: false
      }
    }

    private func matches(_ name: TargetName, _ id: Place.ID) -> Bool {
      guard let target = scenario.target(named: name), let place = scenario.places.ordinal(of: id) else {
        return false
      }
      return scenario.matches(target, place)
    }

    /// A place and its destination.
    private func names(_ id: Place.ID) -> Set<String> {
      guard let place = scenario.places.ordinal(of: id) else { return [id.text] }
      return [id.text, scenario.destinations[scenario.places[place].destination].id.text]
    }

    /// What a change of an assignment is about.
    private func changed(_ incident: TimelineEntry.Incident) -> Set<String> {
      switch incident {
      case .event, .idle, .round: []
      case .assigned(let need, let to): names(to).union([need.student.text])
      case .moved(let need, let from, let to): names(from).union(names(to)).union([need.student.text])
      case .lost(let need, let from, _): names(from).union([need.student.text])
      }
    }

    /// What an event names.
    private func named(_ happening: SessionEvent.Happening) -> Set<String> {
      switch happening {
      case .sent(let it), .accepted(let it, _), .refused(let it), .unanswered(let it), .seats(let it, _),
        .postponed(let it, _):
        names(it)
      case .redirected(let it, let to): names(it).union([to.text])
      case .closed(let target), .reopened(let target): [target.id]
      case .leave(let preceptor, _): [preceptor.text]
      case .withdrawn(let student), .expired(let student, _), .renewed(let student, _): [student.text]
      case .joined(let student, _): [student.text]
      case .offered(let destination, _, _, _): [destination.text]
      case .round: []
      }
    }
  }
}
