import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// A session as it stands: its files, and the requests of its store where there is one.
struct SessionAtHand {
  let reading: SessionReading
  /// nil: there is none.
  let store: PlacementStore?
  /// Empty without a store.
  let book: RequestBook

  /// Reads a session with what its store says of its places; `record`: the store remembers what was read. Problems
  /// of the files are in the reading; only those of the store are thrown. An import that was killed is finished first.
  static func read(
    _ path: String, _ access: StoreAtHand?, keepsRejects: Bool = false, goals: [GoalRequest]? = nil,
    whatIf: String? = nil, events: String? = nil, records: Bool = true, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> SessionAtHand {
    do throws(OutputFailure) {
      try FileSet(folder: path).rollForward()
    } catch {
      throw StoreAtHand.Refused(code: error.complain(in: surroundings))
    }
    surroundings.status(.reading)
    let store = try access?.existing(in: surroundings)
    var book = RequestBook()
    if let store, let access {
      book = try access.attempt(in: surroundings) { () throws(StoreError) in try store.book() }
    }
    let reading = SessionFolder.read(
      path, keepsRejects: keepsRejects, goals: goals, whatIf: whatIf, events: events,
      standing: book.standing)
    surroundings.language.session = reading.language
    if let store, let access, let scenario = reading.scenario {
      if store.session != scenario.session.id {
        throw StoreAtHand.Refused(
          code: StoreFailure(error: .otherSession(store.session), path: access.path)
            .complain(in: surroundings))
      }
      if records, whatIf == nil {
        try access.attempt(in: surroundings) { () throws(StoreError) in
          try store.record(SessionRecord(reading, scenario), by: access.authorship)
        }
      }
    }
    return SessionAtHand(reading: reading, store: store, book: book)
  }

  /// The session itself, or what is wrong with its files, which is said.
  func scenario(
    path: String, isJSON: Bool, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> Scenario {
    if let scenario = reading.scenario, reading.failure == nil { return scenario }
    let report = CheckReport(reading: reading, path: path)
    if isJSON { surroundings.output.write(report.document.text) }
    surroundings.tell(report.problems(surroundings.language.chosen))
    throw StoreAtHand.Refused(code: ExitCode(reading.failure ?? .inputRejected))
  }
}

extension SessionRecord {
  /// What the store remembers of a session.
  init(_ reading: SessionReading, _ scenario: Scenario) {
    var needs = SessionNeeds()
    for student in scenario.students.ordinals {
      for rotation in scenario.needs[student] {
        needs.byRotation[scenario.rotations[rotation].id, default: 0] += 1
      }
    }
    self.init(
      session: scenario.session.id, inputs: scenario.with(goals: reading.settings.goals).digest(),
      needs: needs,
      students: scenario.students.count, placeholders: reading.placeholders)
  }
}
