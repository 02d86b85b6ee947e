import Exchange
import Foundation
import PlacementDomain
import Requests
import TestBooks
import TestSessions
import Testing
import Typesetting

@testable import Reports

/// Names: where they are, and nowhere else. What identifies a person in `HandoutCase` begins with `ZQX`.
@Suite struct HandoutPrivacyTests {
  private static let scopes: [HandoutScope] = [
    .all, .student(HandoutCase.students[0]), .student(HandoutCase.students[3]), .site(HandoutCase.site),
    .destination(.init("HSC-4O")), .agency(HandoutCase.agency), .preceptor(.init("Roy, Luc")),
    .preceptor(.init("Tremblay, Ève")),
  ]

  /// The person a mark is of, by position.
  private func people(_ text: String) -> Set<Int> {
    var found: Set<Int> = []
    for match in text.matches(of: /(?i)ZQX(?:Nom|Pr.?nom|-514-555-010|H|O|0417|)(\d)/) {
      found.insert(Int(match.output.1)!)
    }
    return found
  }

  @Test(arguments: scopes.indices)
  func `only confirmed people are named, in every format`(_ position: Int) throws {
    let one = HandoutCase()
    let scope = Self.scopes[position]
    let handout = one.source().handout(for: scope)
    var named: Set<Int> = []
    for (format, text) in try HandoutFiles.everything(handout, store: "ab12") {
      #expect(people(text).isSubset(of: [0, 1]), "\(format), \(scope)")
      #expect(!text.contains("ZQX0417") && !text.contains("ZQX-514"), "\(format), \(scope)")
      #expect(!text.contains("zqx1@"), "\(format): without consent")
      named.formUnion(people(text))
    }
    // The search can find.
    let expected: Set<Int> =
      switch position {
      case 0, 3, 4, 5: [0, 1]
      case 1: [0]
      default: []
      }
    #expect(named == expected, "\(scope)")
    for (format, text) in try HandoutFiles.everything(one.source(.never).handout(for: scope), store: "ab12") {
      #expect(people(text).isEmpty && !text.contains("ZQX"), "\(format), \(scope)")
    }
  }

  @Test func `after any moves nobody is named who is not confirmed on a confirmed request`() throws {
    var (seen, confirmed) = (0, 0)
    for seed in UInt64(1)...200 {
      var numbers = SeededNumbers(seed: seed)
      var one = HandoutCase()
      for _ in 0..<12 {
        let (move, number) = RequestMove.random(&numbers, in: one.book)
        _ = try? one.book.make(move, of: number, on: one.day)
      }
      let allowed = Set(
        one.book.assignments.filter {
          $0.state == .confirmed && one.book[$0.request]?.status == .confirmed
            && one.book.people[$0.person]?.isPlaceholder == false
        }.map { $0.person.rawValue - 1 })
      confirmed += allowed.count
      let handout = one.source().handout(for: Self.scopes[Int(seed) % Self.scopes.count])
      let list = PlacementList(handout)
      let texts = [
        list.table(.fr).csv(.french), list.document.text, TraineeList(handout).document.text,
        RequestList(handout).document.text, "\(HSPnetWorklist(handout, last: [:]).workbook(.fr))",
        "\(RequestDocument(handout).printed(.fr, paper: .letter))", "\(list.printed(.en, paper: .a4))",
        String(decoding: PlacementCalendar(handout, store: "ab12", last: []).file(.fr).bytes, as: UTF8.self)
          .replacing("\r\n ", with: ""),
      ]
      for text in texts {
        let found = people(text)
        #expect(found.isSubset(of: allowed), "seed \(seed)")
        #expect(!text.contains("ZQX0417"), "seed \(seed)")
        seen += found.count
      }
    }
    #expect(seen > 100 && confirmed > 100, "the search finds nothing: \(seen), \(confirmed)")
  }

  @Test func `no reason of a withdrawal and no student number can get into what is handed out`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    for folder in ["Reports/Handouts", "Exchange/Calendar", "Exchange/Mail", "Typesetting"] {
      let files = try #require(
        FileManager.default.enumerator(
          at: root.appending(path: "Sources/" + folder), includingPropertiesForKeys: nil))
      var count = 0
      for case let file as URL in files where file.pathExtension == "swift" {
        count += 1
        let text = try String(contentsOf: file, encoding: .utf8)
        for word in [
          "Student.ID", "Student.Ordinal", "PersonalDetails", "TraineeContact", "SessionContacts",
          "KnownPerson",
          "WithdrawalReason", "Verdict", "Evidence", "Waiver", "Unavailability",
        ] { #expect(!text.contains(word), "\(file.lastPathComponent): \(word)") }
      }
      #expect(count > 0, "\(folder)")
    }
    // Only one file makes a person with a name.
    let files = try #require(
      FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil))
    let makers = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.filter {
      try String(contentsOf: $0, encoding: .utf8).contains("NamedTrainee(")
    }
    #expect(makers.map(\.lastPathComponent) == ["NameRelease.swift"])
  }

  @Test func `a page for the site never says why somebody is no longer expected`() throws {
    var one = HandoutCase()
    _ = try one.book.make(
      .withdraw(PersonKey(rawValue: 1), HandoutCase.rotation, .illness, releasesSeat: false),
      of: .init(rawValue: 1), on: one.day)
    let handout = one.source().handout(for: .agency(HandoutCase.agency))
    let pages = RequestDocument(handout, [.init(rawValue: 1)]).printed(.fr, paper: .letter)
    #expect("\(pages)".contains("N’est plus attendu(e)\u{A0}: Place\u{A0}1/1"))
    for (format, text) in try HandoutFiles.everything(handout, store: "ab12") {
      #expect(!text.lowercased().contains("maladie") && !text.contains("illness"), "\(format)")
      #expect(!text.contains("ZQXNom0"), "\(format)")
    }
  }
}
