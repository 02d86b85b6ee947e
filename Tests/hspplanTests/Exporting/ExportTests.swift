import Foundation
import Requests
import Store
import Testing

/// `hspplan export`, from the outside.
@Suite struct ExportTests {
  private static func session() throws -> ExportSession {
    let session = try ExportSession()
    try session.seat()
    return session
  }

  // MARK: What comes out

  @Test(arguments: [
    ("plan", ["csv", "xlsx", "ics", "pdf", "html", "json"]),
    ("requests", ["csv", "xlsx", "pdf", "eml", "html", "json"]),
    ("trainees", ["csv", "xlsx", "pdf", "html", "json"]),
  ])
  func `every format begins as it should, and twice the same`(kind: String, formats: [String]) throws {
    let session = try Self.session()
    let starts = [
      "csv": "\u{FEFF}", "xlsx": "PK", "ics": "BEGIN:VCALENDAR\r\n", "pdf": "%PDF-",
      "html": "<!DOCTYPE html>",
      "json": "{", "eml": "X-Unsent: 1\r\n",
    ]
    for format in formats {
      var files: [Data] = []
      for number in 1...2 {
        let path = session.folder.path("\(kind)\(number).\(format)")
        try session.done(["export", kind, "--format", format, "-o", path])
        files.append(try Data(contentsOf: URL(filePath: path)))
      }
      let start = try #require(starts[format])
      #expect(files[0].starts(with: Array(start.utf8)), "\(kind) \(format)")
      #expect(files[0] == files[1], "\(kind) \(format)")
    }
  }

  @Test func `texts also go to standard output, the tally beside them`() throws {
    let session = try Self.session()
    let run = try session.done(["export", "trainees"])
    #expect(run.output.hasPrefix("\u{FEFF}"))
    #expect(run.output.contains("ZQXNom1"))
    #expect(!run.messages.contains("ZQX"))
    #expect(run.messages.contains("1"))
    for format in ["pdf", "xlsx"] {
      let run = try session.run(["export", "trainees", "--format", format])
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
    }
  }

  @Test func `the ending of the file says the format, and an option says more`() throws {
    let session = try Self.session()
    try session.done(["export", "plan", "-o", session.folder.path("a.ics")])
    #expect(session.folder.read("a.ics").hasPrefix("BEGIN:VCALENDAR"))
    try session.done(["export", "plan", "-o", session.folder.path("b.txt"), "--format", "json"])
    #expect(session.folder.read("b.txt").hasPrefix("{"))
  }

  @Test func `rfc4180 is another dialect than that of a spreadsheet`() throws {
    let session = try Self.session()
    let run = try session.done(["export", "trainees", "--dialect", "rfc4180"])
    #expect(run.output.first != "\u{FEFF}")
    #expect(run.output.split(separator: "\r\n")[0].contains(","))
    let french = try session.done(["export", "trainees", "--dialect", "fr-CA"])
    #expect(french.output.split(separator: "\r\n")[0].contains(";"))
    #expect(try session.run(["export", "trainees", "--dialect", "fr-FR"]).code == 64)
  }

  @Test func `a folder gets a document for each destination`() throws {
    let session = try Self.session()
    let target = session.folder.path("sent/")
    try session.done(["export", "requests", "--format", "pdf", "-o", target])
    let names = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
    #expect(names == ["CHUM-1.pdf", "HSL-4O.pdf"])
  }

  // MARK: For whom

  @Test func `a recipient gets what is hers alone`() throws {
    let session = try Self.session()
    let chum = try session.done(["export", "requests", "--for", "site:CHUM"]).output
    #expect(chum.contains("CHUM-1") && !chum.contains("HSL-4O"))
    let student = try session.done(["export", "plan", "--for", "student:ZQX04172"]).output
    #expect(student.contains("CHUM-1") && !student.contains("HSL-4O"))
    #expect(try session.run(["export", "plan", "--for", "site:CHUMM"]).code == 64)
    #expect(try session.run(["export", "plan", "--for", "nobody"]).code == 64)
    let wrong = try session.run(["export", "plan", "--for", "student:ZQX0417"])
    #expect(wrong.code == 64)
  }

  @Test func `students learn nothing before the release day of the course`() throws {
    let session = try Self.session()
    let file = session.folder.path("early.ics")
    let early = try session.run(
      ["export", "plan", "--for", "student:ZQX04171", "-o", file], on: "2026-01-31")
    #expect(early.code == 6)
    #expect(!FileManager.default.fileExists(atPath: file))
    try session.done(["export", "plan", "--for", "student:ZQX04171", "-o", file], on: "2026-02-01")
    #expect(session.folder.read("early.ics").contains("BEGIN:VEVENT"))
    // The site is not kept waiting.
    try session.done(["export", "trainees", "--for", "site:HSL"], on: "2026-01-15")
  }

  @Test func `contacts can be masked`() throws {
    let session = try Self.session()
    let shown = try session.done(["export", "requests", "--for", "all"]).output
    #expect(shown.contains("Vee Roy") && shown.contains("Mme Roy"))
    for kind in ["requests", "plan", "trainees"] {
      let masked = try session.done(["export", kind, "--mask-contacts"]).output
      #expect(!masked.contains("Roy"), "\(kind)")
    }
  }

  @Test func `names are those of confirmed people, or of nobody`() throws {
    let session = try Self.session()
    let some = try session.done(["export", "plan"]).output
    #expect(some.contains("ZQXNom1") && !some.contains("ZQXNom2"))
    #expect(!(try session.done(["export", "plan", "--names", "never"])).output.contains("ZQX"))
  }

  // MARK: What was handed out before

  /// UIDs of a calendar with their sequence and status.
  private static func events(_ text: String) -> [String: (sequence: Int, status: String)] {
    var events: [String: (Int, String)] = [:]
    for event in text.replacing("\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT").dropFirst() {
      func value(_ key: String) -> String {
        event.split(separator: "\r\n").first { $0.hasPrefix(key + ":") }.map {
          String($0.dropFirst(key.count + 1))
        } ?? ""
      }
      events[value("UID")] = (Int(value("SEQUENCE")) ?? -1, value("STATUS"))
    }
    return events
  }

  @Test func `a calendar is handed out again with the same events, changed ones counted on`() throws {
    let session = try Self.session()
    func calendar() throws -> [String: (sequence: Int, status: String)] {
      let run = try session.done(["export", "plan", "--for", "student:ZQX04172", "--format", "ics"])
      return Self.events(run.output)
    }
    let first = try calendar()
    #expect(first.count == 10)
    #expect(first.values.allSatisfy { $0 == (0, "TENTATIVE") })
    let again = try calendar()
    #expect(again.keys.sorted() == first.keys.sorted())
    #expect(again.values.allSatisfy { $0 == (0, "TENTATIVE") })
    try session.done(["requests", "confirm", "3"])
    #expect(try calendar().values.allSatisfy { $0 == (1, "CONFIRMED") })
    try session.done(["requests", "postpone", "3", "--reason", "dates"])
    let gone = try calendar()
    #expect(gone.keys.sorted() == first.keys.sorted())
    #expect(gone.values.allSatisfy { $0 == (2, "CANCELLED") })
  }

  @Test func `a rehearsal moves no mark and writes nothing`() throws {
    let session = try Self.session()
    let file = session.folder.path("list.xlsx")
    let before = try session.store().log().entries.count
    try session.done(["export", "hspnet", "--dry-run", "-o", file])
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try session.store().log().entries.count == before)
  }

  @Test func `the list for HSPnet has only what changed since the last one`() throws {
    let session = try Self.session()
    func count() throws -> String {
      try session.done(["export", "hspnet", "-o", session.folder.path("list.xlsx")]).messages
    }
    let first = try count()
    let second = try count()
    #expect(first.contains("4"))
    #expect(second.contains("0") || second.contains("no"), "\(second)")
    try session.done(["requests", "confirm", "3"])
    #expect(try count().contains("1"))
    let all = try session.done(["export", "hspnet", "--all", "-o", session.folder.path("all.xlsx")]).messages
    #expect(all == first)
  }

  @Test func `the log says that something was handed out, to whom and how many, and no name`() throws {
    let session = try Self.session()
    let before = try session.store().log().entries.count
    try session.done(["export", "trainees", "--for", "site:HSL", "-o", session.folder.path("a.csv")])
    let entries = try session.store().log().entries
    #expect(entries.count == before + 1)
    let body = String(decoding: try #require(entries.last).body, as: UTF8.self)
    #expect(body.contains("\"for\":\"site:HSL\"") && body.contains("\"named\":1"))
    #expect(!body.contains("ZQX"))
  }

  // MARK: Without a store, or without a place to write

  @Test func `a plan in a file is handed out without a store, and names nobody`() throws {
    let session = try ExportSession()
    try FileManager.default.removeItem(atPath: session.folder.path("hspplan.sqlite"))
    #expect(try session.run(["export"]).code == 66)
    let plan = session.folder.path("plan.json")
    try session.run(["plan", "-o", plan])
    let run = try session.done(["export", "plan", plan])
    #expect(run.output.contains("HSL-4O") && !run.output.contains("ZQX"))
    #expect(!FileManager.default.fileExists(atPath: session.folder.path("hspplan.sqlite")))
  }

  @Test func `where nothing can be written nothing is recorded`() throws {
    let session = try Self.session()
    let before = try session.store().log().entries.count
    let run = try session.run(
      ["export", "plan", "--format", "csv", "-o", session.folder.path("none/plan.csv")])
    #expect(run.code == 73)
    #expect(try session.store().log().entries.count == before)
    #expect(session.folder.names.allSatisfy { !$0.contains("tmp") })
  }
}
