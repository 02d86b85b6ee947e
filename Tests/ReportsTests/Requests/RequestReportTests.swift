import Foundation
import PlacementDomain
import Reports
import TestBooks
import Testing

@testable import Requests

@Suite("What is said of requests")
struct RequestReportTests {
  private let day = SmallBook.day
  private let number = SmallBook.number(1)

  private func text(_ report: Report) -> String { TextRenderer(width: 120).text(of: report) }

  private func book() throws -> RequestBook {
    var book = SmallBook.make([.accepted, .sent, .draft, .refused], seats: 3, hasAcceptance: true)
    try book.make(.assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: number, on: day)
    try book.make(.edit([.due(day), .alert("uniforme")]), of: SmallBook.number(2), on: day)
    return book
  }

  private func lines(_ report: Report, _ start: String) -> String? {
    text(report).split(separator: "\n").map { $0.drop { $0 == " " } }.first { $0.hasPrefix(start) }.map(
      String.init)
  }

  @Test("in a list is a line each, then the five figures in their order")
  func list() throws {
    let listing = RequestListing(
      book: try book(), filter: RequestFilter(), needs: SessionNeeds(byRotation: [SmallBook.rotation: 12]),
      session: "H26", day: day.advanced(by: 1))
    let french = listing.report(.fr)
    #expect(lines(french, "1  P1")?.contains("HSL-4O") == true)
    #expect(lines(french, "1  P1")?.contains("B1 J8") == true)
    #expect(lines(french, "1  P1")?.contains("1/3") == true)
    #expect(lines(french, "4  P4")?.contains("Refusée (autre)") == true)
    #expect(lines(french, "2  P2")?.hasSuffix("uniforme") == true)
    let figures = ["Nécessaires", "Planifiées", "Créées (boîte de sortie)", "Envoyées", "Acceptées"]
    let positions = figures.compactMap { text(french).range(of: $0)?.lowerBound }
    #expect(positions.count == 5 && positions == positions.sorted())
    #expect(zip(figures, ["12", "9", "3", "3", "3"]).allSatisfy { lines(french, $0)?.hasSuffix($1) == true })
    #expect(text(french).contains("1 demande est sans réponse après l’échéance"))
    #expect(text(french).contains("2 places acceptées sont en surplus"))
    #expect(lines(listing.report(.en), "1  P1")?.contains("B1 D8") == true)
    #expect(text(listing.report(.en)).contains("planned = created + sent + accepted"))
    #expect(listing.document["figures"]?["planned"] == .integer(9))
    #expect(listing.document["by-rotation"] == .array([]))
  }

  @Test("by rotation add up to all")
  func byRotation() throws {
    var requests = try book().requests
    requests[1].rotation = Rotation.ID("R2")
    requests[2].rotation = nil
    let book = RequestBook(requests: requests)
    let listing = RequestListing(
      book: book, filter: RequestFilter(),
      needs: SessionNeeds(byRotation: [SmallBook.rotation: 12, Rotation.ID("R2"): 4]), session: "H26",
      day: day)
    #expect(listing.byRotation.map(\.rotation) == [SmallBook.rotation, Rotation.ID("R2"), nil])
    #expect(listing.byRotation.map(\.figures.needed) == [12, 4, 0] && listing.figures.needed == 16)
    #expect(listing.byRotation.map(\.figures.planned) == [3, 3, 3] && listing.figures.planned == 9)
    let table = text(listing.report(.fr))
    #expect(table.contains("(plusieurs rotations possibles)") && table.contains("En tout"))
    var filter = RequestFilter()
    filter.status = .sent
    let sent = RequestListing(
      book: book, filter: filter, needs: SessionNeeds(), session: "H26", day: day)
    #expect(text(sent.report(.fr)).contains("1 demande sur 4") && sent.byRotation.isEmpty)
  }

  @Test("on a page of its own are its terms, its people, its history in words, and what is allowed")
  func sheet() throws {
    var book = try book()
    try book.make(.resize(2), of: number, on: day)
    try book.make(.confirm, of: number, on: day)
    try book.make(.relocate(MovedTerms(shift: ShiftCode.ID("E8"))), of: SmallBook.number(3), on: day)
    func sheet(_ number: PlacementRequest.Number) -> RequestSheet {
      RequestSheet(
        request: book[number]!, book: book,
        steps: book.changes.events.filter { $0.request == number }.map { .init(event: $0, by: "Julie") })
    }
    let french = text(sheet(number).report(.fr))
    #expect(french.contains("Demande 1, stage P1") && french.contains("S1") && french.contains("confirmée"))
    #expect(french.contains("2026-01-05, changer la taille, par Julie"))
    #expect(french.contains("places\u{A0}: 3 → 2") && french.contains("statut\u{A0}: Acceptée → Confirmée"))
    #expect(french.contains("Permis maintenant\u{A0}:") && french.contains("retirer"))
    let english = text(sheet(number).report(.en))
    #expect(english.contains("status: Accepted → Confirmed") && english.contains("withdraw"))
    #expect(text(sheet(SmallBook.number(3)).report(.fr)).contains("quart\u{A0}: J8 → S8"))
    #expect(text(sheet(SmallBook.number(4)).report(.fr)).contains("Motif"))
  }

  @Test("of every field a change is told in words of both languages")
  func fields() {
    for member in SmallBook.make([.draft]).requests[0].fields.members ?? []
    where !["number", "version"].contains(member.key) {
      let change = FieldChange(field: member.key, before: .null, after: member.value)
      #expect(RequestFieldPhrase(rawValue: member.key) != nil, "\(member.key)")
      #expect(!change.name(.fr).contains("_") && !change.name(.en).contains("_"), "\(member.key)")
    }
    let days = FieldChange(
      field: "weekdays", before: .null,
      after: .integer(Int(Weekdays([.monday, .tuesday, .wednesday]).rawValue)))
    #expect(days.words(days.after, .fr) == "LMM" && days.words(days.before, .fr) == "–")
    let reason = FieldChange(field: "reason", before: .string("no-answer"), after: .string("dates"))
    #expect(reason.words(reason.before, .fr) == "pas de réponse de la destination")
    #expect(reason.words(reason.after, .fr) == "dates qui ne conviennent pas")
  }

  @Test("after a move are what changed, who lost a seat, notices and the command that repairs")
  func moves() throws {
    var book = try book()
    try book.make(.confirm, of: number, on: day)
    let outcome = try book.make(.cancel(.siteClosed), of: number, on: day)
    let report = MoveReport(verb: .cancel, outcomes: [outcome], repair: "hspplan planifier --garder retenu")
    let french = text(report.report(.fr))
    #expect(french.contains("nº 1, P1\u{A0}: Confirmée → Annulée"))
    #expect(french.contains("1 personne n’a plus de place.") && french.contains("1 avis à donner"))
    #expect(french.contains("planifier --garder retenu"))
    #expect(report.document["moves"]?.array?.first?["lost"] == .integer(1))
    let seats = MoveReport(
      verb: .resize, outcomes: [try book.make(.resize(4), of: SmallBook.number(2), on: day)], repair: nil)
    #expect(text(seats.report(.en)).contains("seats: 3 → 4") && !seats.hasWarnings)
  }

  @Test("of over-allocation and placeholders is a warning, for people and for programs")
  func warnings() throws {
    var book = SmallBook.make([.accepted], seats: 2)
    for key in [1, 4] {
      try book.make(.assign(SmallBook.person(key), SmallBook.rotation, confirmed: false), of: number, on: day)
    }
    let resized = try book.make(.resize(1), of: number, on: day)
    let report = MoveReport(verb: .resize, outcomes: [resized], repair: nil)
    #expect(report.hasWarnings && text(report.report(.fr)).contains("2 affectées pour 1 place"))
    #expect(
      report.document["moves"]?.array?.first?["warnings"]?.array?.first?["warning"]
        == .string("over-allocated"))
    try book.make(.resize(2), of: number, on: day)
    let confirmed = try book.make(.confirm, of: number, on: day)
    #expect(
      text(MoveReport(verb: .confirm, outcomes: [confirmed], repair: nil).report(.fr))
        .contains("1 place est tenue par une personne fictive"))
  }

  @Test("when refused is why, with every hole filled, in both languages")
  func refusals() {
    let errors: [RequestError] = [
      .unknown(number), .illegal(.confirm, from: .draft, allowed: [.hold, .send]),
      .illegal(.edit, from: .cancelled, allowed: []), .overAllocated(assigned: 3, seats: 2),
      .partNotAccepted(number), .heldUntil(day), .noSeatFree(seats: 1), .alreadyAssigned(to: number),
      .notAssigned, .unknownPerson(SmallBook.person(1)), .assignedIsConfirmed, .assignedIsTemporary,
      .partsDoNotAddUp(sum: 5, seats: 6), .badSeats(0), .lastSeat, .nobodyAssigned, .commentMissing,
      .termsDoNotFit(.fewerSeats), .nothingToChange, .notAPlaceholder, .isAPlaceholder, .linkDoesNotFit,
      .offerExhausted(left: 2), .unknownOffer(1), .unknownCall(1), .unknownNotice(1), .isAnOptionalPart,
    ]
    for error in errors {
      for language in Language.allCases {
        let sentence = MoveWords.sentence(error, of: SmallBook.number(7), language)
        #expect(!sentence.contains("{") && !sentence.isEmpty, "\(error)")
      }
    }
    let illegal = MoveWords.sentence(errors[1], of: number, .fr)
    #expect(illegal.contains("Brouillon") && illegal.contains("mettre-en-attente et envoyee"))
  }

  @Test("prepared are their number, their seats and what was left out")
  func preparation() {
    let preparation = Preparation(
      proposals: [RequestProposal(place: nil, terms: SmallBook.terms("P1", seats: 6))],
      leftOut: (1...25).map { .noSeats(Place.ID("Q\($0)")) })
    let report = PreparationReport(preparation: preparation, numbers: [number], isDryRun: false)
    let french = text(report.report(.fr))
    #expect(french.contains("1 demande préparée (6 places).") && french.contains("Q20\u{A0}: aucune place"))
    #expect(!french.contains("Q21") && french.contains("… et 5 autres"))
    let trial = PreparationReport(preparation: preparation, numbers: [], isDryRun: true)
    #expect(text(trial.report(.en)).contains("1 request would be prepared (6 seats); nothing is written."))
    #expect(trial.document["left-out"] == .integer(25))
  }

  @Test("of which nobody has the seats come with the command that gives them back")
  func surplus() throws {
    let book = try book()
    let french = text(SurplusReport(book: book).report(.fr))
    #expect(french.contains("hspplan demandes changer-taille 1 --places 1"))
    let none = RequestBook(requests: book.requests, hasAcceptance: true)
    #expect(text(SurplusReport(book: none).report(.en)).contains("requests cancel 1 --reason not-needed"))
    #expect(text(SurplusReport(book: RequestBook()).report(.fr)).contains("Aucune place en surplus."))
  }

  @Test("a notice says who is expected no more by the seat alone")
  func notices() throws {
    var book = try book()
    try book.make(.confirm, of: number, on: day)
    try book.make(
      .withdraw(SmallBook.person(1), SmallBook.rotation, .illness, releasesSeat: false), of: number, on: day)
    for language in Language.allCases {
      let words = text(NoticeReport(book: book).report(language)) + NoticeReport(book: book).document.text
      #expect(!words.contains("S1") && !words.contains("maladie") && !words.contains("illness"))
    }
    #expect(
      text(NoticeReport(book: book).report(.fr)).contains("place 1\u{A0}: la personne n’est plus attendue"))
    try book.told(notice: 1, on: day)
    #expect(text(NoticeReport(book: book).report(.fr)).contains("Aucun avis à donner."))
  }
}
