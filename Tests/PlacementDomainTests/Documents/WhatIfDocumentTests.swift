import Testing

@testable import PlacementDomain

/// The record of a what-if in a plan document.
@Suite struct WhatIfDocumentTests {
  static let changes: [ScenarioChange] = {
    let day = WholeSession.monday
    var student = NewStudent(id: .init("S:9"))
    student.cohort = "A26"
    student.programme = "180.A0"
    student.year = "2"
    student.school = .init("A1")
    student.priority = -3
    student.courses = [.init("C1")]
    student.wishes = [
      .init(target: .init(.place, "P:1"), rank: 1, rotation: .init("R1")),
      .init(target: .init(.service, "V 2"), rank: nil),
    ]
    return [
      .close(.init(.site, "T:1"), from: nil, to: day), .close(.init(.block, ""), from: day, to: nil),
      .seats(.init("P1"), by: -2), .withdraw(.init("S1")), .add(student),
      .add(NewStudent(id: .init("S8"))), .refuse(.init("P2")),
      .parameter(.init("b"), name: "n", value: .words(["x", "y"])),
      .parameter(.init("b"), name: "n", value: .span(CalendarSpan(months: 12, days: -4))),
      .parameter(.init("b"), name: "n", value: .count(3)),
      .parameter(.init("b"), name: "n", value: .flag(false)),
      .goals([GoalRequest(.greedy), GoalRequest(.placed, tolerance: 2)]), .setting(.seats(.probable)),
      .setting(.unranked(.forbid)), .setting(.noRepeat(.site)), .setting(.rest(minutes: nil)),
      .setting(.week(minutes: 2250)), .setting(.nightsInRow(3)), .setting(.mostNights(0)),
      .setting(.mostWeekends(nil)), .setting(.spacing(days: 7)), .setting(.atLeastOne([.init("N 1")])),
      .setting(.atLeastOne([])), .setting(.hours(.gross)), .setting(.requiresHours(false)),
      .setting(.plannedWeight(0)), .setting(.toldWeight(1000)), .limit(limit),
    ]
  }()

  private static let limit: LimitChange = {
    var limit = LimitChange(target: .init(.service, "V 2"))
    limit.block = .init("B1")
    limit.periods = [.evening, .night]
    limit.school = .init("A:1")
    limit.set = [.groups: 0]
    limit.lifted = [.students]
    return limit
  }()

  private func plan(_ whatIf: WhatIf?) -> Plan {
    var plan = PlanDocumentTests.plan
    plan.whatIf = whatIf
    return plan
  }

  @Test func `every kind of change is read back from the document as it was`() throws {
    let plan = plan(WhatIf(name: "Éclosion", changes: Self.changes))
    #expect(Set(Self.changes.map(\.kind)) == Set(ScenarioChange.Kind.allCases))
    #expect(try Plan(document: JSONValue(parsing: plan.document.text.utf8)) == plan)
  }

  @Test func `a plan of the session as it is has no such key, and the seal covers it`() throws {
    #expect(plan(nil).document["what-if"] == nil)
    let (one, other) = (plan(WhatIf(name: "a", changes: [])), plan(WhatIf(name: "b", changes: [])))
    #expect(one.document["digest"] != other.document["digest"])
  }

  @Test(arguments: [
    "{}", "{\"name\": 1, \"changes\": []}", "{\"name\": \"a\", \"changes\": {}}",
    "{\"name\": \"a\", \"changes\": [{}]}", "{\"name\": \"a\", \"changes\": [{\"change\": \"explode\"}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"close\", \"target\": \"T1\"}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"close\", \"target\": \"site:T\", \"from\": \"soon\"}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"setting\", \"setting\": \"rest\", \"value\": -1}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"setting\", \"setting\": \"nights\", \"value\": 0}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"setting\", \"setting\": \"stability-told\", \"value\": null}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"setting\", \"setting\": \"hours-required\", \"value\": 1}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"limit\", \"target\": \"site:T\", \"periods\": 8}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"limit\", \"target\": \"site:T\", \"students\": -1}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"parameter\", \"book\": \"b\", \"parameter\": \"p\", \"value\": -1}]}",
    "{\"name\": \"a\", \"changes\": [{\"change\": \"goals\", \"goals\": [{\"goal\": \"placed\", \"tolerance\": -1}]}]}",
    """
    {"name": "a", "changes": [{"change": "add-student", "student": "S", "priority": 0, "courses": [], "wishes": \
    [{"target": "site:T", "rank": 0}]}]}
    """,
  ]) func `a what-if that is none makes no plan`(_ text: String) throws {
    let whatIf = try JSONValue(parsing: text.utf8)
    let members = (plan(nil).document.members ?? []) + [JSONMember(key: "what-if", value: whatIf)]
    #expect(throws: PlanDocumentError.self) { try Plan(document: .object(members)) }
  }
}
