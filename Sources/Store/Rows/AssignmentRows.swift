import GRDB
import PlacementDomain
import Requests

/// People, assignments and notices, as rows.
extension Database {
  /// Whom the keys stand for.
  func people() throws -> [PersonKey: KnownPerson] {
    var people: [PersonKey: KnownPerson] = [:]
    try each("SELECT key, student, placeholder FROM person", table: "person") {
      people[PersonKey(rawValue: try $0.whole())] = KnownPerson(
        student: try $0.id(), isPlaceholder: try $0.truth())
    }
    return people
  }

  /// Writes a person the store does not know yet.
  func write(_ person: KnownPerson, _ key: PersonKey) throws {
    try insert(
      "person",
      ["key": key.rawValue, "student": person.student.text, "placeholder": person.isPlaceholder ? 1 : 0])
  }

  /// All assignments, by number.
  func assignments() throws -> [StandingAssignment] {
    var assignments: [StandingAssignment] = []
    try each(
      """
      SELECT number, version, person, rotation, request, plan, state, seat, since, ended, reason
      FROM assignment ORDER BY number
      """, table: "assignment"
    ) {
      assignments.append(
        StandingAssignment(
          number: try $0.whole(), version: try $0.whole(), person: PersonKey(rawValue: try $0.whole()),
          rotation: try $0.id(), request: .init(rawValue: try $0.whole()), plan: try $0.optionalWhole(),
          state: try $0.choice(), seat: try $0.whole(), since: try $0.day(), ended: try $0.optionalDay(),
          withdrawal: try $0.optionalChoice()))
    }
    return assignments
  }

  /// Writes an assignment as it is after a change.
  func write(_ change: Change<StandingAssignment>) throws {
    let it = change.after
    try write(
      "assignment", number: it.number, isNew: change.before == nil,
      [
        "version": it.version, "person": it.person.rawValue, "rotation": it.rotation.text,
        "request": it.request.rawValue, "plan": it.plan, "state": it.state.rawValue, "seat": it.seat,
        "since": it.since.description, "ended": it.ended?.description, "reason": it.withdrawal?.rawValue,
      ])
  }

  /// All notices, by number.
  func notices() throws -> [SiteNotice] {
    var notices: [SiteNotice] = []
    try each(
      "SELECT number, assignment, request, since, told FROM notice ORDER BY number", table: "notice"
    ) {
      notices.append(
        SiteNotice(
          number: try $0.whole(), assignment: try $0.whole(), request: .init(rawValue: try $0.whole()),
          since: try $0.day(), told: try $0.optionalDay()))
    }
    return notices
  }

  /// Writes a notice as it is after a change.
  func write(_ change: Change<SiteNotice>) throws {
    let it = change.after
    try write(
      "notice", number: it.number, isNew: change.before == nil,
      [
        "assignment": it.assignment, "request": it.request.rawValue, "since": it.since.description,
        "told": it.told?.description,
      ])
  }
}
