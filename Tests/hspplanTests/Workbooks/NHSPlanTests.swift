import Foundation
import PlacementDomain
import TestWorkbooks
import Testing

@Suite struct NHSPlanTests {
  /// A ward of a made-up workbook: capacity in all, for years 1 to 3, last day of its audit.
  private struct Ward {
    let name: String
    let capacity: Int
    let years: [Int]
    let audit: String
  }

  private let wards = [
    Ward(name: "W1", capacity: 2, years: [1, 2, 0], audit: "2027-01-01"),
    Ward(name: "W2", capacity: 3, years: [3, 1, 3], audit: "2026-03-15"),
    Ward(name: "W3", capacity: 1, years: [1, 1, 1], audit: "2026-01-01"),
  ]
  /// Start and weeks of each placement; two overlap.
  private let placements = [("P1", "2026-02-02", 4), ("P2", "2026-02-16", 3), ("P3", "2026-04-06", 2)]

  @Test func `every assignment of a plan from the NHS workbook is one its own rules allow`() throws {
    let folder = try TemporaryFolder()
    let book = WorkbookMaker([
      sheet(
        "students", ["student_id", "university", "qualification", "course_start", "year", "prev_placements"],
        (1...8).map { ["S\($0)", "U", "BSc", "Jan", String($0 % 3 + 1), "[]"] }),
      sheet(
        "wards",
        [
          "ward_name", "ward_speciality", "education_audit_exp", "capacity_num", "p1_cap", "p2_cap", "p3_cap",
        ],
        wards.map { [$0.name, "A", $0.audit, String($0.capacity)] + $0.years.map(String.init) }),
      sheet(
        "placements",
        [
          "university", "qualification", "course_start", "placement_name", "placement_start_date",
          "placement_len_weeks",
        ], placements.map { ["U", "BSc", "Jan", $0.0, $0.1, String($0.2)] }),
    ])
    let file = folder.path("nhs.xlsx")
    try Data(book.bytes).write(to: URL(fileURLWithPath: file))
    let session = folder.path("session")
    try FileManager.default.createDirectory(atPath: session, withIntermediateDirectories: true)
    #expect(try ProgramRun(["-C", session, "import", file]).code == 0)
    let run = try ProgramRun(["plan", session, "--json"])
    #expect(run.code == 0)
    let plan = try JSONValue(parsing: run.output.utf8)
    let assignments = plan["assignments"]?.array ?? []
    // By hand: five at the two that overlap (2 on W1, 3 on W2), two more on W1 once W2 is closed.
    #expect(assignments.count == 7)
    var heads: [String: [Int32: Int]] = [:]
    for assignment in assignments {
      let student = try #require(assignment["student"]?.string)
      let ward = try #require(wards.first { $0.name == assignment["destination"]?.string })
      let block = try #require(assignment["block"]?.string)
      let placement = try #require(placements.first { block.hasPrefix("\($0.1) \($0.2)w") })
      let start = try #require(Day(iso: placement.1)).number
      let end = start + Int32(7 * placement.2) - 1
      #expect(end < Day(iso: ward.audit)!.number)
      let year = Int(student.dropFirst())! % 3 + 1
      for key in [student, ward.name, "\(ward.name) \(block) \(year)"] {
        for day in start...end { heads[key, default: [:]][day, default: 0] += 1 }
      }
    }
    for (key, days) in heads {
      let most = days.values.max() ?? 0
      let parts = key.split(separator: " ")
      guard let ward = wards.first(where: { $0.name == parts[0] }) else {
        #expect(most == 1, "\(key) has two placements at once")
        continue
      }
      let room = parts.count == 1 ? ward.capacity : ward.years[Int(parts.last!)! - 1]
      #expect(most <= room, "\(key) holds \(most)")
    }
  }

  private func sheet(_ name: String, _ titles: [String], _ rows: [[String]]) -> WorkbookMaker.Sheet {
    .init(name, ([titles] + rows).map { $0.map { .text($0) } })
  }
}
