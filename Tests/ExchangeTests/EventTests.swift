import Exchange
import Foundation
import PlacementDomain
import Reports
import TestWorkbooks
import Testing

/// A session with one of everything an event may name.
private let session = SessionFiles.small
  .with("students.csv", "student,state\nS1,\nS2,\nS3,withdrawn\nTremblay,\n")
  .with("blocks.csv", "block,start,end\nB1,2026-08-31,2026-10-23\nB 2,2026-10-26,2026-12-18\n")
  .with("preceptors.csv", "preceptor,students\nV1,1\n")
  .with(
    "places.csv",
    "place,destination,block,shift,seats,status,preceptor\nP1,HSL-4O,B1,D8,2,accepted,V1\nP2,HSL-5E,B1,E8,1,sent,\n"
      + "P3,HSL-5E,B 2,D8,2,draft,\nP4,HSL-5E,B 2,D8,2,cancelled,\nP5,HSL-5E,B 2,D8,2,,\n"
  )
  .with("closures.csv", "target,from,to\nHSL-5E,2026-10-01,2026-10-05\n")
  .with("evidence.csv", "student,kind,detail,on,expires\nS2,certification,bls,2026-01-05,2026-12-31\n")

private let header = "at,event,target,value,reason\n"

private func with(_ rows: [String]) -> SessionFiles {
  session.with("events.csv", header + rows.joined(separator: "\n") + "\n")
}

private func read(_ rows: String...) throws -> SessionReading { try with(rows).read(keepsRejects: true) }

/// The problems of a reading but the notice that no rule book uses the evidence.
extension SessionReading {
  fileprivate var ofEvents: [InputProblem] { problems.filter { $0.kind != .noRuleBookApplied } }
  fileprivate var placesOfEvents: [String] { places.filter { !$0.contains("HSP-I130") } }
}

private func day(_ text: String) -> Day { Day(iso: text)! }

/// What becomes of one row, or of a last row after others.
private struct BadEvent: Sendable, CustomTestStringConvertible {
  let rows: [String]
  let problem: String
  let kind: ProblemKind

  init(_ rows: String..., problem: String, _ kind: ProblemKind) {
    self.rows = rows
    self.problem = problem
    self.kind = kind
  }

  /// A row of a sequence that cannot be.
  init(_ rows: String..., fault: EventFault, _ place: String = "2:3") {
    self.rows = rows
    kind = .eventImpossible(fault)
    problem = "\(place) HSP-I179 \(fault == .notExpired ? "warning" : "error")"
  }

  var testDescription: String { "\(rows.joined(separator: " / ")) → \(problem)" }
}

private let year = ProblemKind.eventOutside(first: "2025-08-30", last: "2026-12-18")

private let bad = [
  // Dates
  BadEvent(",sent,P3,", problem: "2:1 HSP-I021 error", .valueMissing),
  BadEvent("2026-09-31,sent,P3,", problem: "2:1 HSP-I027 error", .dateWrong),
  BadEvent("2026-12-19,sent,P3,", problem: "2:1 HSP-I174 error", year),
  BadEvent("2025-08-29,sent,P3,", problem: "2:1 HSP-I174 error", year),
  // What it names
  BadEvent("2026-09-01,refused,,", problem: "2:3 HSP-I021 error", .valueMissing),
  BadEvent("2026-09-01,refused,P7,", problem: "2:3 HSP-I012 error", .unknownID(.place, suggestions: [])),
  BadEvent("2026-09-01,refused,HSL-4O,", problem: "2:3 HSP-I012 error", .unknownID(.place, suggestions: [])),
  BadEvent("2026-09-01,leave,W9,", problem: "2:3 HSP-I012 error", .unknownID(.preceptor, suggestions: [])),
  BadEvent(
    "2026-09-01,closed,site:HSX,", problem: "2:3 HSP-I012 error", .unknownID(.site, suggestions: ["HSL"])),
  BadEvent(
    "2026-09-01,withdrawn,X1,", problem: "2:3 HSP-I012 error", .unknownID(.student, suggestions: ["S1"])),
  BadEvent("2026-09-01,joined,S1,S2", problem: "2:3 HSP-I176 error", .eventStudentExists),
  BadEvent("2026-09-01,joined,S9,", problem: "2:4 HSP-I021 error", .valueMissing),
  BadEvent(
    "2026-09-01,joined,S9,X1", problem: "2:4 HSP-I012 error", .unknownID(.student, suggestions: ["S1"])),
  // Values
  BadEvent(
    "2026-09-01,accepted,P2,0", problem: "2:4 HSP-I025 error", .numberWrong(least: 1, most: 30_000)),
  BadEvent("2026-09-01,redirected,P2,", problem: "2:4 HSP-I021 error", .valueMissing),
  BadEvent(
    "2026-09-01,redirected,P2,HSL-4W", problem: "2:4 HSP-I012 error",
    .unknownID(.destination, suggestions: ["HSL-4O"])),
  BadEvent("2026-09-01,seats,P1,0", problem: "2:4 HSP-I175 error", .eventChangesNothing),
  BadEvent(
    "2026-09-01,seats,P1,two", problem: "2:4 HSP-I025 error", .numberWrong(least: -30_000, most: 30_000)),
  BadEvent(
    "2026-09-01,seats,P1,30000", problem: "2:4 HSP-I025 error", .numberWrong(least: -2, most: 29_998)),
  BadEvent("2026-09-02,leave,V1,soon", problem: "2:4 HSP-I027 error", .dateWrong),
  BadEvent(
    "2026-09-02,leave,V1,2026-09-01", problem: "2:4 HSP-I034 error", .endsBeforeStart(start: "2026-09-02")),
  BadEvent("2026-09-01,postponed,P1,Z7", problem: "2:4 HSP-I012 error", .unknownID(.block, suggestions: [])),
  BadEvent(
    "2026-09-01,renewed,S1,vaccin3", problem: "2:4 HSP-I026 error",
    .wordUnknown(choices: ClosedValues.evidenceKind.choices, suggestions: ["vaccin", "vaccine"])),
  BadEvent("2026-09-01,offered,HSL-4O,B1 D8", problem: "2:4 HSP-I178 error", .eventOfferWrong),
  BadEvent("2026-09-01,offered,HSL-4O,B1 D8 0", problem: "2:4 HSP-I178 error", .eventOfferWrong),
  BadEvent("2026-09-01,offered,HSL-4O,B1 D8 and 2", problem: "2:4 HSP-I178 error", .eventOfferWrong),
  BadEvent(
    "2026-09-01,offered,HSL-4O,B7 D8 2", problem: "2:4 HSP-I012 error", .unknownID(.block, suggestions: [])),
  BadEvent(
    "2026-09-01,offered,HSL-4O,B1 Z8 2", problem: "2:4 HSP-I012 error",
    .unknownID(.shift, suggestions: ["D8", "E8", "N8"])),
  // Cells that say nothing
  BadEvent("2026-09-01,refused,P2,no", problem: "2:4 HSP-I180 warning", .eventCellNotUsed(.refused)),
  BadEvent("2026-09-01,round,P2,", problem: "2:3 HSP-I180 warning", .eventCellNotUsed(.round)),
  BadEvent("2026-09-01,round,,3", problem: "2:4 HSP-I180 warning", .eventCellNotUsed(.round)),
  // Requests
  BadEvent("2026-09-01,accepted,P3,", fault: .notSent),
  BadEvent("2026-09-01,refused,P3,", fault: .notSent),
  BadEvent("2026-09-01,refused,P5,", fault: .notSent),
  BadEvent("2026-09-01,redirected,P3,HSL-4O", fault: .notSent),
  BadEvent("2026-09-01,unanswered,P3,", fault: .notSent),
  BadEvent("2026-09-01,accepted,P1,", fault: .already(.accepted, line: nil)),
  BadEvent("2026-09-01,refused,P4,", fault: .already(.refused, line: nil)),
  BadEvent("2026-09-01,sent,P2,", fault: .already(.sent, line: nil)),
  BadEvent("2026-09-03,refused,P2,", "2026-09-04,refused,P2,", fault: .already(.refused, line: 2), "3:3"),
  BadEvent(
    "2026-09-03,accepted,P2,", "2026-09-04,unanswered,P2,", fault: .already(.accepted, line: 2), "3:3"),
  BadEvent(
    "2026-09-04,redirected,P2,HSL-4O", "2026-09-03,accepted,P2,", fault: .already(.accepted, line: 3), "2:3"),
  BadEvent(
    "2026-09-03,unanswered,P2,", "2026-09-04,unanswered,P2,", fault: .already(.unanswered, line: 2), "3:3"),
  // Places
  BadEvent("2026-09-01,redirected,P2,HSL-5E", fault: .staysThere, "2:4"),
  BadEvent("2026-09-01,seats,P1,-3", fault: .noSeatsLeft(seats: 2), "2:4"),
  BadEvent(
    "2026-09-03,accepted,P2,5", "2026-09-04,seats,P2,-2", "2026-09-05,seats,P2,-4",
    fault: .noSeatsLeft(seats: 3), "4:4"),
  BadEvent("2026-08-30,postponed,P1,B1", fault: .staysThere, "2:4"),
  BadEvent("2026-09-01,postponed,P3,B1", fault: .begun(start: "2026-08-31"), "2:4"),
  // Closures and leaves
  BadEvent("2026-09-01,reopened,HSL,", fault: .notClosed),
  BadEvent("2026-10-06,reopened,HSL-5E,", fault: .notClosed),
  BadEvent("2026-10-03,reopened,HSL-5E,", "2026-10-04,reopened,HSL-5E,", fault: .notClosed, "3:3"),
  BadEvent("2026-09-01,closed,HSL,", "2026-09-02,closed,site:HSL,", fault: .already(.closed, line: 2), "3:3"),
  BadEvent("2026-09-01,leave,V1,2026-09-10", "2026-09-10,leave,V1,", fault: .already(.leave, line: 2), "3:3"),
  BadEvent("2026-09-01,leave,V1,", "2026-11-10,leave,V1,", fault: .already(.leave, line: 2), "3:3"),
  // Students
  BadEvent(
    "2026-09-01,withdrawn,S1,", "2026-09-08,withdrawn,s1,", fault: .already(.withdrawn, line: 2), "3:3"),
  BadEvent("2026-09-01,withdrawn,S3,", fault: .already(.withdrawn, line: nil)),
  BadEvent("2026-09-09,joined,S9,S1", "2026-09-08,withdrawn,S9,", fault: .notJoined(line: 2), "3:3"),
  BadEvent("2026-09-09,joined,S9,S1", "2026-09-08,joined,S8,S9", fault: .notJoined(line: 2), "3:4"),
  BadEvent(
    "2026-09-08,joined,S9,S1", "2026-09-01,joined,s9,S2", problem: "2:3 HSP-I023 error",
    .duplicateID(.student, firstLine: 3)),
  BadEvent(
    "2026-09-01,expired,S1,dose", "2026-09-02,expired,S1,vaccine", fault: .already(.expired, line: 2), "3:4"),
  BadEvent(
    "2026-09-01,renewed,S1,dose", "2026-09-02,renewed,S1,dose", fault: .already(.renewed, line: 2), "3:4"),
  BadEvent("2026-09-01,renewed,S2,certification", fault: .notExpired, "2:4"),
  // Twice the same
  BadEvent(
    "2026-09-01,seats,P1,1", "2026-09-01,seats,place:P1,1", problem: "3:- HSP-I150 error",
    .rowTwice(firstLine: 2)),
]

/// The table of what happened.
@Suite struct EventTests {
  private typealias Happening = SessionEvent.Happening

  // MARK: What is read

  @Test func `every event is read, in the order of days and kinds, whatever the order of rows`() throws {
    let rows = [
      "2026-03-01,sent,P3,", "2026-09-02,accepted,P3,", "2026-09-03,refused,P3,", "2026-09-04,sent,P4,",
      "2026-09-04,redirected,P2,HSL-4O", "2026-09-04,unanswered,P2,", "2026-09-04,closed,HSL,",
      "2026-09-05,reopened,site:HSL,", "2026-09-05,seats,P1,+1", "2026-09-05,leave,V1,2026-09-06",
      "2026-09-07,leave,V1,", "2026-09-07,withdrawn,S1,,moves away", "2026-09-07,joined,S9,S1",
      "2026-09-07,postponed,P1,B 2", "2026-09-07,expired,S9,vaccine", "2026-09-07,renewed,S1,fit-test",
      "2026-09-07,offered,HSL-4O,B 2 J8 3", "2026-09-07,round,,", "2026-09-08,accepted,P2,4",
    ]
    let expected: [Happening] = [
      .sent("P3"), .accepted("P3", seats: nil), .refused("P3"), .sent("P4"), .redirected("P2", to: "HSL-4O"),
      .unanswered("P2"), .closed(.init(.site, "HSL")), .reopened(.init(.site, "HSL")), .seats("P1", by: 1),
      .leave("V1", until: day("2026-09-06")), .leave("V1", until: nil), .withdrawn("S1"),
      .joined("S9", like: "S1"), .postponed("P1", to: "B 2"), .expired("S9", evidence: "dose"),
      .renewed("S1", evidence: "fit-test"), .offered("HSL-4O", block: "B 2", shift: "D8", seats: 3),
      .round, .accepted("P2", seats: 4),
    ]
    var random = SplitMix(seed: 5)
    for _ in 0..<5 {
      let shuffled = rows.shuffled(using: &random)
      let reading = try with(shuffled).read()
      #expect(reading.placesOfEvents == [], "seed 5: \(shuffled)")
      #expect(reading.events.map(\.happening) == expected, "seed 5: \(shuffled)")
    }
    #expect(
      Set(expected.map(\.kind)) == Set(SessionEvent.Happening.Kind.allCases), "an event is never read here")
  }

  @Test func `French names, headings and words mean the same`() throws {
    let words = ClosedValues.event.words
    #expect(words.map(\.value) == SessionEvent.Happening.Kind.allCases)
    #expect(words.map { $0.english[0] } == words.map(\.value.rawValue))
    let reading = try session.with(
      "evenements.csv",
      """
      Le;Événement;Cible;Valeur;Motif
      01/09/2026;ENVOYEE;stage:P3;;
      02/09/2026;acceptée;p3;3;
      03/09/2026;refusée;P3;;capacité
      13/09/2026;réacheminée;P2;HSL-4O;
      14/09/2026;sans réponse;P2;;
      14/09/2026;fermé;service:Med;;
      15/09/2026;rouvert;service:med;;
      15/09/2026;places;P1;−1;
      15/09/2026;congé;V1;2026-09-20;
      15/09/2026;retrait;S1;;
      15/09/2026;ajout;S9;S2;
      15/09/2026;reportée;P1;B 2;
      15/09/2026;expiré;S2;essai d’ajustement;
      16/09/2026;renouvelé;S2;Essai d'ajustement;
      16/09/2026;offre;HSL-5E;B1 S8 2;
      16/09/2026;tour;;;

      """
    ).read()
    #expect(reading.placesOfEvents == [])
    #expect(reading.events.map(\.happening.kind) == SessionEvent.Happening.Kind.allCases)
    #expect(reading.events[1].happening == .accepted("P3", seats: 3))
    #expect(reading.events[7].happening == .seats("P1", by: -1))
    #expect(reading.events[12].happening == .expired("S2", evidence: "fit-test"))
    #expect(reading.events[14].happening == .offered("HSL-5E", block: "B1", shift: "E8", seats: 2))
    #expect(reading.events[2].day == day("2026-09-03"))
  }

  @Test func `a sheet of a workbook is read like a file`() throws {
    typealias Cell = WorkbookMaker.Cell
    var book = WorkbookMaker.small
    let rows: [[Cell]] = [
      [.text("le"), .text("événement"), .text("cible"), .text("valeur"), .text("motif")],
      [.text("2026-09-01"), .text("acceptée"), .text("P2"), .number("4"), .blank],
      [.text("2026-09-02"), .text("places"), .text("P2"), .number("-1"), .text("grippe")],
      [.text("2026-09-03"), .text("refusée"), .text("P9"), .blank, .blank],
    ]
    book.sheets.append(.init("Événements", rows))
    let wrong = try WorkbookMaker.read(book.bytes, keepsRejects: true)
    #expect(wrong.places == ["session.xlsx[Événements]:4:3 HSP-I012 error"])
    #expect(wrong.rejects.map { $0.rows.map(\.line) } == [[4]])
    book.sheets[book.sheets.count - 1] = .init("Événements", Array(rows.dropLast()))
    let reading = try book.read()
    #expect(reading.places == [])
    #expect(reading.events.map(\.happening) == [.accepted("P2", seats: 4), .seats("P2", by: -1)])
  }

  @Test func `what happens later is no part of what a plan is made from`() throws {
    let with = try read("2026-09-06,joined,S9,S1", "2026-09-06,offered,HSL-4O,B1 D8 3")
    #expect(with.events.count == 2)
    #expect(try #require(with.scenario).digest() == #require(session.read().scenario).digest())
  }

  @Test func `without dates of the session its blocks say when it is`() throws {
    func places(_ date: String) throws -> [String] {
      try with(["\(date),round,,"]).with("session.yaml", "session: {id: A26}\n").read().placesOfEvents
    }
    #expect(try places("2025-08-30") == [] && places("2026-12-18") == [])
    #expect(try places("2025-08-29") == ["events.csv:2:1 HSP-I174 error"])
    #expect(try places("2026-12-19") == ["events.csv:2:1 HSP-I174 error"])
  }

  // MARK: What is wrong

  @Test(arguments: bad)
  private func `a wrong event says where and what`(bad: BadEvent) throws {
    let reading = try with(bad.rows).read(keepsRejects: true)
    #expect(reading.placesOfEvents == ["events.csv:" + bad.problem])
    let problem = try #require(reading.ofEvents.first)
    #expect(problem.kind == bad.kind)
    let isError = problem.severity == .error
    #expect((reading.scenario == nil) == isError)
    #expect(reading.events.count == bad.rows.count - (isError ? 1 : 0))
    #expect(reading.tables.first { $0.table == .events }?.used == reading.events.count)
    #expect(reading.rowsAddUp && reading.rejectsAddUp)
  }

  @Test func `what cannot be is as if it had not happened`() throws {
    let reading = try read(
      "2026-09-01,accepted,P3,", "2026-09-02,sent,P3,", "2026-09-03,accepted,P3,", "2026-09-04,seats,P3,-9",
      "2026-09-05,seats,P3,-2")
    #expect(reading.placesOfEvents == ["events.csv:2:3 HSP-I179 error", "events.csv:5:4 HSP-I179 error"])
    #expect(reading.events.count == 3)
  }

  @Test func `a site may take back, change its mind, answer late and be asked again`() throws {
    let reading = try read(
      "2026-09-01,refused,P1,", "2026-09-02,sent,P1,", "2026-09-03,unanswered,P1,", "2026-09-04,accepted,P1,",
      "2026-09-05,refused,P1,", "2026-09-06,accepted,P1,", "2026-09-01,sent,P4,",
      "2026-09-07,closed,HSL-4O,", "2026-09-08,reopened,HSL-4O,", "2026-09-09,closed,HSL-4O,",
      "2026-10-02,reopened,HSL-5E,", "2026-10-02,expired,S2,certification",
      "2026-10-03,renewed,S2,certification")
    #expect(reading.placesOfEvents == [])
    #expect(reading.events.count == 13)
  }

  @Test func `a request followed since does not change what events the files may tell`() throws {
    let followed = StandingRequest(
      place: "P2", site: "HSL", service: "Chir", destination: "HSL-5E", block: "B1", shift: "E8", seats: 1,
      status: .accepted)
    #expect(try with(["2026-09-01,accepted,P2,"]).read(standing: [followed]).placesOfEvents == [])
  }

  @Test func `a name where a number belongs is not shown`() throws {
    let reading = try read(
      "2026-09-01,withdrawn,Gagnon Zoé,", "2026-09-01,joined,S8,Gagnon Zoé", "2026-09-01,joined,Tremblay,S1",
      "2026-09-02,withdrawn,Tremblay,", "2026-09-03,withdrawn,Tremblay,", "2026-09-01,withdrawn,S1,malade")
    #expect(reading.ofEvents.count == 5)
    for language in Language.allCases {
      let said = reading.problems.map { ProblemPhrase.line(for: $0, language) }.joined(separator: "\n")
      #expect(!said.contains("Gagnon") && !said.contains("Tremblay") && !said.contains("malade"), "\(said)")
    }
  }

  @Test func `sentences say what is wrong and what to do`() throws {
    let reading = try read(
      "2026-09-01,accepted,P3,", "2026-09-01,refused,P4,", "2026-09-02,unanswered,P2,",
      "2026-09-03,unanswered,P2,", "2026-09-01,seats,P1,-3", "2026-09-01,postponed,P3,B1")
    func said(_ language: Language) -> [String] {
      reading.ofEvents.map { ProblemPhrase.line(for: $0, language).replacing("\u{A0}", with: " ") }
    }
    #expect(
      said(.en) == [
        "events.csv:2:3: error[HSP-I179]: the request for 'P3' was not sent by that day; add the row 'sent', or "
          + "correct the date or the status of the place",
        "events.csv:3:3: error[HSP-I179]: the table 'places' already says 'refused' of 'P4'; remove this row, or "
          + "correct that table",
        "events.csv:5:3: error[HSP-I179]: row 4 already says 'unanswered' of 'P2'; remove one of the two, or correct "
          + "their dates",
        "events.csv:6:4: error[HSP-I179]: '-3' takes more seats than there are (2); correct this number",
        "events.csv:7:4: error[HSP-I179]: the block 'B1' began on 2026-08-31, before that day; give a block that "
          + "comes later, or correct the date",
      ])
    #expect(
      said(.fr) == [
        "events.csv:2:3 : erreur[HSP-I179] : la demande de « P3 » n’est pas encore envoyée ce jour-là; ajoutez la "
          + "ligne « envoyée », ou corrigez la date ou l’état du stage",
        "events.csv:3:3 : erreur[HSP-I179] : le tableau « stages » dit déjà « refusée » de « P4 »; retirez cette "
          + "ligne, ou corrigez ce tableau",
        "events.csv:5:3 : erreur[HSP-I179] : la ligne 4 dit déjà « sans réponse » de « P2 »; retirez l’une des deux, "
          + "ou corrigez leurs dates",
        "events.csv:6:4 : erreur[HSP-I179] : « -3 » retire plus de places qu’il n’y en a (2); corrigez ce nombre",
        "events.csv:7:4 : erreur[HSP-I179] : le bloc « B1 » a commencé le 2026-08-31, avant ce jour-là; donnez un "
          + "bloc qui vient après, ou corrigez la date",
      ])
  }
}
