import Foundation
import PlacementDomain
import Testing

/// The small parts of `scenarios/rejeu-a25`, which its README works out by hand.
@Suite struct PastSessionTests {
  private static let folder = Repository.root + "/scenarios/rejeu-a25"

  /// The lines of the timeline of a subject under a policy, each after its day.
  private func trace(_ policy: String, _ subject: String, _ more: String...) throws -> [String] {
    let run = try ProgramRun(
      ["-C", Self.folder, "simuler", "--politique", policy, "--suivre", subject] + more,
      environment: ["HSPPLAN_LANG": "fr"])
    #expect(run.code == 0, "\(run.messages)")
    let lines = run.output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("Jour par jour") })
    var day = ""
    return lines[(start + 1)...].compactMap { line in
      let text = line.drop { $0 == " " }
      guard line.hasPrefix("    ") else {
        day = String(text)
        return nil
      }
      return day + " " + text
    }
  }

  private func last(_ policy: String, _ subject: String) throws -> String {
    try #require(try trace(policy, subject).last)
  }

  @Test func `each kind of event is in it`() throws {
    let rows = try Repository.read("scenarios/rejeu-a25/evenements.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == 61)
    #expect(Set(rows.map { $0.split(separator: ";")[1] }).count == 16)
  }

  @Test(arguments: [
    ("a-la-main", "2025-06-13", "2025-07-15"), ("hebdomadaire", "2025-06-16", "2025-07-21"),
    ("moins-de-changements", "2025-06-13", "2025-07-15"),
  ])
  func `in obstetrics the outcome is the same for all, and the days are not`(
    policy: String, accepted: String, offered: String
  ) throws {
    let first = try trace(policy, "2535001")
    #expect(first.contains("2025-06-02 2535001, OB\u{A0}: affectation à O1"))
    #expect(first.contains("2025-09-22 COT-OBS ferme"))
    #expect(first.last == "2025-09-22 2535001, OB\u{A0}: perd O1, avec 72\u{A0}h à faire", "\(first)")
    let second = try trace(policy, "2535002")
    #expect(
      second.filter { $0.contains("2535002") || $0.contains("O1") } == [
        "2025-06-02 2535002, OB\u{A0}: affectation à O1", "2025-07-08 O1\u{A0}: 1 place de moins",
        "2025-07-08 2535002, OB\u{A0}: perd O1",
        "\(offered) 2535002, OB\u{A0}: affectation à ERA-OBS B1 (offre)",
      ], "\(second)")
    #expect(try last(policy, "2535003") == "\(accepted) 2535003, OB\u{A0}: affectation à O2")
  }

  @Test func `in mental health who waits for Monday comes too late`() throws {
    let offer = "affectation à ERA-PSY B2 (offre)"
    #expect(try last("a-la-main", "2536001") == "2025-10-16 2536001, SM\u{A0}: \(offer)")
    #expect(try last("a-la-main", "2536003") == "2025-06-16 2536003, SM\u{A0}: affectation à P3")
    #expect(try last("hebdomadaire", "2536003") == "2025-10-14 2536003, SM\u{A0}: perd P2")
    #expect(try last("moins-de-changements", "2536003") == "2025-10-16 2536003, SM\u{A0}: \(offer)")
    for policy in ["a-la-main", "hebdomadaire", "moins-de-changements"] {
      #expect(try trace(policy, "2536001").contains { $0.hasSuffix("perd P1") })
      #expect(
        try trace(policy, "2536004") == ["2025-10-21 2536004 arrive en retard (comme 2536003)"])
    }
  }

  @Test func `a timeline says each request sent once, and stops on its day`() throws {
    let sent = try trace("hebdomadaire", "tout").filter { $0.hasSuffix("demande envoyée") }
    #expect(sent.count == 12 && Set(sent).count == 12, "\(sent)")
    let stopped = try trace("hebdomadaire", "COT-OBS", "--jusqu-au", "2025-09-25")
    #expect(stopped.contains("2025-09-22 COT-OBS ferme") && !stopped.contains { $0.contains("rouvre") })
  }
}
