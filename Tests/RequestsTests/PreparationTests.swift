import PlacementDomain
import TestBooks
import Testing

@testable import Requests

@Suite("Preparing requests")
struct PreparationTests {
  private let day = SmallBook.day

  @Test("makes one for each place that has none, with the status of its row")
  func fromPlaces() throws {
    let session = RequestSession()
    let filed = FiledRequest(reason: "aucune capacité", details: RequestDetails(hspnetNumber: "H-9"))
    var book = RequestBook()
    let preparation = Preparation.fromPlaces(
      of: session.scenario, filed: [Place.ID("P3"): filed], book: book)
    #expect(preparation.seats == 4 && preparation.leftOut.isEmpty)
    #expect(book.add(preparation.proposals, on: day).map(\.rawValue) == [1, 2, 3])
    #expect(book.requests.map(\.status) == [.draft, .accepted, .refused])
    #expect(book.requests.map(\.fileStatus) == [nil, .accepted, .refused])
    #expect(book.requests.map(\.reason) == [nil, .accepted(.asAsked), .refused(.noCapacity)])
    #expect(book.requests[2].details.hspnetNumber == "H-9" && book.requests[2].details.comment == nil)
    #expect(book.requests.map(\.link) == [SmallBook.number(1), nil, SmallBook.number(1)])
    #expect(book.requests.allSatisfy { $0.rotation == SmallBook.rotation && $0.version == 1 })
    #expect(
      book.requests[0].terms.agency?.text == "CIUSSS" && book.requests[0].terms.service?.text == "Médecine")
    #expect(book.changes.events.map(\.action) == [.prepare, .prepare, .prepare])
    #expect(BookSanity.faults(of: book).isEmpty)
    let again = Preparation.fromPlaces(of: session.scenario, book: book)
    #expect(again.proposals.isEmpty && again.leftOut.count == 3)
    #expect(book.add(preparation.proposals, on: day).isEmpty)
  }

  @Test("links a place that comes later with those it opens with")
  func laterPlace() throws {
    var session = RequestSession()
    let whole = session.places
    session.places.remove(at: 2)
    session.links = []
    var book = RequestBook()
    book.add(Preparation.fromPlaces(of: session.scenario, book: book).proposals, on: day)
    session = RequestSession()
    session.places = whole
    book.add(Preparation.fromPlaces(of: session.scenario, book: book).proposals, on: day)
    #expect(book.requests.map(\.link) == [SmallBook.number(1), nil, SmallBook.number(1)])
    #expect(BookSanity.faults(of: book).isEmpty)
  }

  @Test("passes over places without seats and over links with them")
  func noSeats() throws {
    var session = RequestSession()
    session.places[2] = RequestSession.place("P3", at: 1, seats: 0)
    var book = RequestBook()
    let preparation = Preparation.fromPlaces(of: session.scenario, book: book)
    #expect(preparation.leftOut == [.noSeats(Place.ID("P3"))])
    book.add(preparation.proposals, on: day)
    #expect(BookSanity.faults(of: book).isEmpty && book.requests[0].terms.linked.isEmpty)
  }

  @Test(
    "finds the reason in the words of the files",
    arguments: [
      ("Aucune capacité", RequestStatus.refused, "no-capacity"),
      ("no preceptor", .refused, "no-preceptor"), ("Unité fermée", .refused, "unit-closed"),
      ("Entente échue", .refused, "agreement"), ("peste", .refused, "other"),
      ("pas de réponse de la destination", .cancelled, "no-answer"),
      ("n’est plus requis – attrition", .cancelled, "not-needed"), ("", .postponed, "other"),
      ("moins de places", .accepted, "fewer-seats"), ("", .confirmed, "as-asked"),
    ])
  func reasons(words: String, status: RequestStatus, code: String) {
    #expect(RequestReason(words: words, status: status)?.code == code)
  }

  @Test("keeps as a comment what no reason says")
  func unknownReason() {
    var session = RequestSession()
    session.links = []
    var filed = FiledRequest(reason: "Punaises", details: RequestDetails(comment: "voir Julie"))
    var book = RequestBook()
    func comment() -> String? {
      let preparation = Preparation.fromPlaces(
        of: session.scenario, filed: [Place.ID("P3"): filed], book: RequestBook())
      book = RequestBook()
      book.add(preparation.proposals, on: day)
      return book.requests[2].details.comment
    }
    #expect(comment() == "voir Julie – Punaises")
    filed.reason = nil
    #expect(comment() == "voir Julie")
  }

  @Test("for the number enrolled asks for what is missing, in groups at each destination in turn")
  func fromEnrolment() {
    let session = RequestSession()
    let form = RequestForm(
      rotation: SmallBook.rotation, block: Block.ID("B1"), shift: ShiftCode.ID("D8"), size: 2, assigns: true)
    var book = SmallBook.make([.accepted, .refused], seats: 1)
    let waiting = [2, 3, 4].map(SmallBook.person)
    let preparation = Preparation.fromEnrolment(
      form, at: session.targets, needed: 6, waiting: waiting, book: book)
    #expect(preparation.proposals.map(\.terms.seats) == [2, 2, 1])
    #expect(preparation.proposals.map(\.terms.destination.text) == ["CHUM-1", "HSL-4O", "CHUM-1"])
    #expect(preparation.proposals.map(\.terms.kind) == [.group, .group, .individual])
    book.add(preparation.proposals, on: day)
    #expect(book.requests.suffix(3).map(\.terms.place.text) == ["D-0003", "D-0004", "D-0005"])
    #expect(book.live(at: SmallBook.number(3)).map(\.person) == [2, 3].map(SmallBook.person))
    #expect(book.live(at: SmallBook.number(4)).map(\.person) == [SmallBook.person(4)])
    #expect(BookSanity.faults(of: book).isEmpty)
    let enough = Preparation.fromEnrolment(form, at: session.targets, needed: 6, waiting: [], book: book)
    #expect(enough == Preparation(leftOut: [.enough(SmallBook.rotation, seats: 6)]))
  }

  @Test("from wishes asks each first choice for as many as wish for it")
  func fromWishes() {
    var session = RequestSession()
    session.wishes = [
      [Wish(target: .destination(.init(0)), rank: 2), Wish(target: .place(.init(0)), rank: 1)],
      [Wish(target: .destination(.init(0)), rank: 1)], [Wish(target: .destination(.init(1)), rank: nil)],
      [Wish(target: .destination(.init(0)), rank: 3)],
    ]
    let scenario = session.scenario
    let form = RequestForm(
      rotation: SmallBook.rotation, block: Block.ID("B1"), shift: ShiftCode.ID("E8"), size: 1, assigns: false)
    let choices = scenario.students.ordinals.enumerated().map { index, student in
      (SmallBook.person(index + 1), scenario.firstChoice(of: student, for: .init(0)).map(scenario.named))
    }
    let preparation = Preparation.fromWishes(form, choices: choices)
    #expect(preparation.leftOut == [.noWish(people: 1)])
    #expect(preparation.proposals.map(\.terms.destination.text) == ["CHUM-1", "CHUM-1", "HSL-4O"])
    #expect(preparation.proposals.allSatisfy { $0.people.isEmpty && $0.terms.shift.text == "E8" })
  }

  @Test("as copies keeps what was asked, not what came of it")
  func copies() throws {
    var earlier = SmallBook.make([.confirmed, .refused, .accepted, .draft])
    try earlier.make(
      .edit([.comment("vestiaire 3"), .hspnetNumber("H-1"), .due(day)]), of: SmallBook.number(1), on: day)
    var requests = earlier.requests
    requests[2].terms.block = Block.ID("A9")
    requests[3].terms.destination = Destination.ID("RIVE-2")
    requests[0].rotation = Rotation.ID("R9")
    let scenario = RequestSession().scenario
    let all = Preparation.copied(
      requests, onto: scenario, CopyRules(comments: true, blocks: [Block.ID("A9"): Block.ID("B1")]))
    #expect(all.leftOut == [.unknownDestination(Place.ID("P4"), Destination.ID("RIVE-2"))])
    #expect(all.proposals.map(\.terms.status) == [.draft, .draft, .draft])
    #expect(all.proposals.map(\.rotation) == [nil, SmallBook.rotation, SmallBook.rotation])
    #expect(all.proposals[0].details == RequestDetails(comment: "vestiaire 3"))
    #expect(all.proposals.allSatisfy { $0.reason == nil && $0.people.isEmpty && $0.place == nil })
    let accepted = Preparation.copied(
      requests, onto: scenario,
      CopyRules(acceptedOnly: true, rotations: [Rotation.ID("R9"): SmallBook.rotation]))
    #expect(
      accepted.leftOut == [
        .notAccepted(Place.ID("P2")), .unknownBlock(Place.ID("P3"), Block.ID("A9")),
        .notAccepted(Place.ID("P4")),
      ])
    #expect(accepted.proposals.map(\.rotation) == [SmallBook.rotation])
    #expect(accepted.proposals[0].details.comment == nil)
  }
}
