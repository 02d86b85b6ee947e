import PlacementDomain
public import Simulator

/// A timeline day by day, of everything or of what is about one student, place or destination.
public struct TraceReport: Sendable {
  /// Whose timeline it is, in words.
  public let name: String
  /// The entries, in order.
  public let entries: [TimelineEntry]

  /// The entries of a session that are about `subject` (a student, a place or a destination); nil: all.
  public init(name: String, of session: SimulatedSession, about subject: String?) {
    self.name = name
    entries = session.timeline.filter { entry in
      guard let subject else { return true }
      return entry.incident.subjects(in: session.scenario).contains(subject)
    }
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.heading("\(SimulationPhrase.trace.text(language)), \(name)"))
    guard !entries.isEmpty else {
      report.say(SimulationPhrase.nothing.text(language, ["name": .text(name)]), indent: 1)
      return report
    }
    var day: Day?
    for entry in entries {
      if entry.day != day {
        report.say(entry.day.description, .strong, indent: 1)
        day = entry.day
      }
      report.say(TimelinePhrase.sentence(entry.incident, language), indent: 2)
    }
    return report
  }
}

extension TimelineEntry.Incident {
  /// The ids it is about: students, places and their destinations.
  fileprivate func subjects(in scenario: Scenario) -> Set<String> {
    func place(_ id: Place.ID) -> Set<String> {
      guard let at = scenario.places.ordinal(of: id) else { return [id.text] }
      return [id.text, scenario.destinations[scenario.places[at].destination].id.text]
    }
    switch self {
    case .event(let happening), .idle(let happening):
      switch happening {
      case .sent(let it), .accepted(let it, _), .refused(let it), .unanswered(let it), .seats(let it, _),
        .postponed(let it, _):
        return place(it)
      case .redirected(let it, let to): return place(it).union([to.text])
      case .closed(let target), .reopened(let target): return [target.id]
      case .leave(let preceptor, _): return [preceptor.text]
      case .withdrawn(let student), .expired(let student, _), .renewed(let student, _): return [student.text]
      case .joined(let student, let like): return [student.text, like.text]
      case .offered(let destination, _, _, _): return [destination.text]
      case .round: return []
      }
    case .round: return []
    case .assigned(let need, let to): return place(to).union([need.student.text])
    case .moved(let need, let from, let to): return place(from).union(place(to)).union([need.student.text])
    case .lost(let need, let from, _): return place(from).union([need.student.text])
    }
  }
}
