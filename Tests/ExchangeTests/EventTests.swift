import Exchange
import PlacementDomain
import Testing

/// The table of what happened.
@Suite struct EventTests {
  private func reading(_ rows: String, name: String = "events.csv") throws -> SessionReading {
    try SessionFiles.small.with("preceptors.csv", "preceptor,students\nV1,1\n").with(name, rows).read()
  }

  private static func day(_ day: Int) -> Day { Day(year: 2026, month: 9, day: day)! }

  @Test func `every event is read, in order of days, in either language`() throws {
    let english = try reading(
      "at,event,target,value\n2026-09-02,sent,P2,\n2026-09-01,refused,P1,\n2026-09-03,accepted,P2,3\n"
        + "2026-09-04,redirected,P2,HSL-5E\n2026-09-05,unanswered,P2,\n2026-09-06,closed,HSL-4O,\n"
        + "2026-09-07,reopened,destination:HSL-4O,\n2026-09-08,seats,P1,-1\n2026-09-09,leave,V1,2026-09-20\n"
        + "2026-09-10,withdrawn,S1,\n2026-09-11,joined,S9,S2\n2026-09-12,postponed,P1,B1\n"
        + "2026-09-13,expired,S2,dose\n2026-09-14,renewed,S2,dose\n2026-09-15,offered,HSL-4O,B1 D8 2\n"
        + "2026-09-16,round,,\n")
    #expect(english.problems.filter { $0.severity == .error } == [])
    let place = SessionEvent.Happening.self
    #expect(
      english.events.map(\.happening) == [
        place.refused("P1"), .sent("P2"), .accepted("P2", seats: 3), .redirected("P2", to: "HSL-5E"),
        .unanswered("P2"), .closed(TargetName(.destination, "HSL-4O")),
        .reopened(TargetName(.destination, "HSL-4O")), .seats("P1", by: -1),
        .leave("V1", until: Self.day(20)),
        .withdrawn("S1"), .joined("S9", like: "S2"), .postponed("P1", to: "B1"),
        .expired("S2", evidence: "dose"),
        .renewed("S2", evidence: "dose"), .offered("HSL-4O", block: "B1", shift: "D8", seats: 2), .round,
      ])
    #expect(english.events.map(\.day) == (1...16).map(Self.day))
    let french = try reading(
      "le;evenement;cible;valeur\n2026-09-01;refusée;P1;\n2026-09-05;sans réponse;P2;\n"
        + "2026-09-15;offre;HSL-4O;B1 J8 2\n2026-09-16;tour;;\n", name: "evenements.csv")
    #expect(french.problems.filter { $0.severity == .error } == [])
    #expect(
      french.events.map(\.happening) == [
        .refused("P1"), .unanswered("P2"), .offered("HSL-4O", block: "B1", shift: "D8", seats: 2), .round,
      ])
  }

  @Test(arguments: [
    ("2027-01-01,refused,P1,", "events.csv:2:1 HSP-I174 error"),
    ("2026-09-01,lost,P1,", "events.csv:2:2 HSP-I026 error"),
    ("2026-09-01,refused,P7,", "events.csv:2:3 HSP-I012 error"),
    ("2026-09-01,refused,,", "events.csv:2:3 HSP-I021 error"),
    ("2026-09-01,seats,P1,0", "events.csv:2:4 HSP-I175 error"),
    ("2026-09-01,joined,S1,S2", "events.csv:2:3 HSP-I176 error"),
    ("2026-09-01,expired,S1,vaccin", "events.csv:2:4 HSP-I177 error"),
    ("2026-09-01,offered,HSL-4O,B1 D8", "events.csv:2:4 HSP-I178 error"),
    ("2026-09-01,offered,HSL-4O,B7 D8 1", "events.csv:2:4 HSP-I012 error"),
    ("2026-09-01,offered,HSL-4O,B1 X9 1", "events.csv:2:4 HSP-I012 error"),
    (",refused,P1,", "events.csv:2:1 HSP-I021 error"),
  ])
  func `what cannot be is said where it stands, and the row is rejected`(row: String, place: String) throws {
    let reading = try reading("at,event,target,value\n" + row + "\n")
    #expect(reading.places == [place])
    #expect(reading.tables.first { $0.table == .events }?.rejected == 1)
    #expect(reading.rowsAddUp)
  }

  @Test func `what happens later is no part of what a plan is made from`() throws {
    let before = try SessionFiles.small.with("preceptors.csv", "preceptor,students\nV1,1\n").read()
    let after = try reading("at,event,target,value\n2026-09-01,refused,P1,\n")
    #expect(try #require(before.scenario).digest() == #require(after.scenario).digest())
  }
}
