import Foundation
import PlacementDomain
import Requests
import Store
import TestBooks
import TestSessions
import Testing

/// Names of people who are not confirmed are nowhere in what is handed out, whatever was done before.
@Suite(.enabled(if: ExportedText.isPossible)) struct CanaryTests {
  private static let formats: [(kind: String, formats: [String])] = [
    ("plan", ["csv", "xlsx", "ics", "pdf", "html", "json"]),
    ("requests", ["csv", "xlsx", "pdf", "eml", "html", "json"]),
    ("trainees", ["csv", "xlsx", "pdf", "html", "json"]), ("hspnet", ["xlsx"]),
  ]

  private static let scopes =
    ["all", "site:HSL", "site:CHUM", "destination:CHUM-1", "agency:CIUSSS", "preceptor:Vee Roy"]
    + ExportSession.people.map { "student:ZQX0417\($0)" }

  /// People whose marks are in a text.
  private static func people(_ text: String) -> Set<Int> {
    var found: Set<Int> = []
    for match in text.matches(of: /(?i)(?:ZQX(?:Nom|Prenom|H|O|0417|)|514-ZQX-010)([1-5])/) {
      found.insert(Int(match.output.1)!)
    }
    return found
  }

  /// A session after forty random moves with people on its requests.
  private static func session(seed: UInt64) throws -> ExportSession {
    let session = try ExportSession()
    var numbers = SeededNumbers(seed: seed)
    try session.store().act(.assign, by: ExportSession.authorship) { transaction in
      for k in ExportSession.people {
        let key = transaction.person(Student.ID("ZQX0417\(k)"), isPlaceholder: k == 4)
        try #require(key == SmallBook.person(k))
      }
      // Whoever is somewhere at first; most of it changes.
      for (k, request) in [(1, 1), (2, 1), (3, 3), (4, 3)] {
        _ = try? transaction.book.make(
          .assign(SmallBook.person(k), SmallBook.rotation, confirmed: false), of: SmallBook.number(request),
          on: SmallBook.day)
      }
      for request in [1, 3] where numbers.one(of: [true, true, false]) {
        _ = try? transaction.book.make(.confirm, of: SmallBook.number(request), on: SmallBook.day)
      }
      for _ in 0..<40 {
        let (move, number) = RequestMove.random(&numbers, in: transaction.book)
        _ = try? transaction.book.make(move, of: number, on: SmallBook.day)
      }
    }
    return session
  }

  /// Who may be named: confirmed people on confirmed requests.
  private static func mayBeNamed(_ book: RequestBook) -> Set<Int> {
    Set(
      book.assignments.filter {
        $0.state == .confirmed && book[$0.request]?.status == .confirmed
          && book.people[$0.person]?.isPlaceholder == false
      }.map(\.person.rawValue))
  }

  /// More of them with HSPPLAN_SOAK.
  private static let seeds: ClosedRange<UInt64> =
    ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 1...12 : 1...200

  @Test(arguments: seeds)
  func `only confirmed people are named, in no format and for no recipient others`(seed: UInt64) throws {
    let session = try Self.session(seed: seed)
    let allowed = Self.mayBeNamed(try session.store().book())
    var numbers = SeededNumbers(seed: seed &+ 1000)
    var named: Set<Int> = []
    for (kind, formats) in Self.formats {
      for format in formats {
        // Every format for all, and for two recipients by chance.
        for scope in ["all", numbers.one(of: Self.scopes), numbers.one(of: Self.scopes)] {
          if kind == "hspnet", scope != "all" { continue }
          let order = [kind, "--for", scope] + (kind == "hspnet" ? ["--all"] : [])
          let text = try session.handedOut(order, format)
          let found = Self.people(text)
          var mine = allowed
          if let k = scope.last?.wholeNumberValue, scope.hasPrefix("student:") { mine.formIntersection([k]) }
          #expect(found.isSubset(of: mine), "\(order) \(format), seed \(seed)")
          #expect(!text.localizedCaseInsensitiveContains("ZQX0417"), "\(order) \(format): a student number")
          for k in ExportSession.people where k != 1 {
            #expect(!text.contains("zqx\(k)@"), "\(order) \(format): without consent")
          }
          for k in ExportSession.people where k != 2 {
            #expect(!text.contains("514-ZQX-010\(k)"), "\(order) \(format): without consent")
          }
          #expect(!text.contains("illness") && !text.contains("maladie"), "\(order) \(format): health")
          if scope == "all" {
            // The search can find.
            if kind != "requests", kind != "hspnet" {
              #expect(found == allowed, "\(order) \(format), seed \(seed)")
            }
            named.formUnion(found)
          }
        }
      }
      let nobody = try session.handedOut([kind, "--names", "never"], formats[0])
      #expect(Self.people(nobody).isEmpty, "\(kind), seed \(seed)")
    }
    #expect(named == allowed)
    // What is recorded of it names nobody at all.
    let (entries, chain) = try session.store().log()
    #expect(chain.isWhole)
    for entry in entries {
      #expect(!String(decoding: entry.body, as: UTF8.self).localizedCaseInsensitiveContains("zqx"))
    }
  }

  @Test func `some states have confirmed people, so that there is something to find`() throws {
    let counts = try Self.seeds.map { seed in
      Self.mayBeNamed(try Self.session(seed: seed).store().book()).count
    }
    #expect(counts.count { $0 > 0 } >= 4)
    #expect(counts.contains(0))
  }

  @Test func `a plan that nobody has accepted names nobody`() throws {
    let session = try ExportSession()
    try session.done(["plan", "--name", "draft"])
    for format in Self.formats[0].formats {
      for scope in ["all", "site:HSL", "student:ZQX04171"] {
        let text = try session.handedOut(["plan", "draft", "--for", scope], format)
        #expect(Self.people(text).isEmpty, "\(format) \(scope)")
      }
    }
  }

  @Test func `documents to send name nobody`() throws {
    let session = try ExportSession()
    let target = try TemporaryFolder()
    try session.done(
      ["requests", "assign", "4", "--student", "ZQX04173", "--rotation", "R1"])
    let sent = try session.done(
      ["requests", "sent", "4", "--channel", "pdf", "--documents", target.path("sent")])
    var text = sent.output + sent.messages
    let names = try FileManager.default.contentsOfDirectory(atPath: target.path("sent"))
    #expect(names.count { $0.hasSuffix(".pdf") } == 1)
    #expect(names.count { $0.hasSuffix(".eml") } == 1)
    for name in names { text += name + (try ExportedText.of(target.path("sent/" + name))) }
    #expect(Self.people(text).isEmpty)
    #expect(text.contains("stages@chum.example"))
  }
}
