import PlacementDomain
public import Simulator

/// A timeline day by day, of everything or of what is about one student, place or destination.
public struct TraceReport: Sendable {
  /// Whose timeline it is, in words.
  public let name: String
  /// The entries, in order.
  public let entries: [TimelineEntry]
  /// The session as it was at the end, which knows what every place is.
  let scenario: Scenario

  /// The entries of a session that are about `subject` (a student, a place or a destination), and those that explain
  /// them: what happens to a place while the student is there, and the coordinator's look at everything on a day that
  /// changes something. Nil: all.
  public init(name: String, of session: SimulatedSession, about subject: String?) {
    self.name = name
    scenario = session.scenario
    entries = subject.map { Subject($0, in: session).entries } ?? session.timeline
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.heading("\(SimulationPhrase.trace.text(language)), \(name)"))
    guard !entries.isEmpty else {
      report.say(SimulationPhrase.nothing.text(language, ["name": .text(name)]), indent: 1)
      return report
    }
    let words = TimelineWords(scenario, language)
    var day: Day?
    for entry in entries {
      if entry.day != day {
        report.say(entry.day.description, .strong, indent: 1)
        day = entry.day
      }
      report.say(words.sentence(entry.incident), indent: 2)
    }
    return report
  }
}
