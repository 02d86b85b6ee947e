import PlacementDomain
import TestBooks
import Testing

@testable import Requests

@Suite("A move of a request")
struct MoveTests {
  private static let day = SmallBook.day

  /// The statuses from which the glossary allows each move that changes the status, written down again by hand.
  private static let legal: [(move: RequestMove, from: Set<RequestStatus>, to: RequestStatus)] = [
    (.hold(until: day), [.draft], .held),
    (.send(.hspnet, early: false), [.draft, .held, .postponed], .sent),
    (.send(.pdf, early: false), [.draft, .held, .postponed], .sentPDF),
    (.redirect(to: nil), [.sent, .sentPDF], .redirected),
    (.accept(.asAsked, AcceptedTerms()), [.sent, .sentPDF, .redirected, .refused], .accepted),
    (.refuse(.noCapacity), [.sent, .sentPDF, .redirected, .accepted], .refused),
    (
      .cancel(.noAnswer),
      [.draft, .held, .sent, .sentPDF, .redirected, .accepted, .confirmed, .postponed], .cancelled
    ),
    (.postpone(.dates), [.accepted, .confirmed], .postponed),
  ]

  private static let pairs = legal.indices.flatMap { move in RequestStatus.allCases.map { (move, $0) } }

  @Test("is made from the statuses of the glossary and from no other", arguments: pairs)
  func transition(index: Int, status: RequestStatus) throws {
    let (move, from, to) = Self.legal[index]
    var book = SmallBook.make([status])
    let before = book
    let number = SmallBook.number(1)
    guard from.contains(status) else {
      let error = #expect(throws: RequestError.self) { try book.make(move, of: number, on: Self.day) }
      guard case .illegal(move.kind, from: status, let allowed)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(!allowed.contains(move.kind) && allowed == book.allowed(number))
      #expect(book.holdsTheSame(as: before))
      return
    }
    let outcome = try book.make(move, of: number, on: Self.day)
    #expect(outcome.after.status == to && outcome.after.version == 2)
    #expect(book[number] == outcome.after && outcome.before == before[number])
    #expect(book.changes.events.map(\.version) == [2])
    #expect(book.allowed(number).contains(move.kind) == from.contains(to))
  }

  @Test("is refused for a request there is not")
  func unknown() {
    var book = SmallBook.make([.draft])
    #expect(throws: RequestError.unknown(SmallBook.number(7))) {
      try book.make(.unlink, of: SmallBook.number(7), on: Self.day)
    }
  }

  @Test("to send waits for the day a held request is released, unless told")
  func held() throws {
    var book = SmallBook.make([.draft])
    let number = SmallBook.number(1)
    let later = Self.day.advanced(by: 10)
    try book.make(.hold(until: later), of: number, on: Self.day)
    #expect(throws: RequestError.heldUntil(later)) {
      try book.make(.send(.hspnet, early: false), of: number, on: Self.day)
    }
    try book.make(.send(.hspnet, early: true), of: number, on: Self.day)
    #expect(book[number]?.heldUntil == nil && book[number]?.sentOn == Self.day)
  }

  @Test("to accept says what it changes and nothing else")
  func accepting() throws {
    let number = SmallBook.number(1)
    func accept(_ kind: AcceptanceKind, _ terms: AcceptedTerms) throws -> PlacementRequest {
      var book = SmallBook.make([.sent], seats: 4)
      return try book.make(.accept(kind, terms), of: number, on: Self.day).after
    }
    #expect(throws: RequestError.termsDoNotFit(.asAsked)) { try accept(.asAsked, AcceptedTerms(seats: 3)) }
    #expect(throws: RequestError.termsDoNotFit(.fewerSeats)) { try accept(.fewerSeats, AcceptedTerms()) }
    #expect(throws: RequestError.badSeats(4)) { try accept(.fewerSeats, AcceptedTerms(seats: 4)) }
    #expect(throws: RequestError.badSeats(0)) { try accept(.fewerSeats, AcceptedTerms(seats: 0)) }
    #expect(throws: RequestError.termsDoNotFit(.changedDates)) { try accept(.changedDates, AcceptedTerms()) }
    #expect(throws: RequestError.termsDoNotFit(.otherDestination)) {
      try accept(.otherDestination, AcceptedTerms())
    }
    let fewer = try accept(.fewerSeats, AcceptedTerms(seats: 3))
    #expect(fewer.terms.seats == 3 && fewer.reason == .accepted(.fewerSeats) && fewer.answeredOn == Self.day)
    let moved = try accept(.otherDestination, AcceptedTerms(destination: SmallBook.other))
    #expect(moved.terms.destination.text == "CHUM-1" && moved.terms.service == nil)
    #expect(try accept(.changedDates, AcceptedTerms(block: Block.ID("B2"))).terms.block.text == "B2")
  }

  @Test("for another reason needs a comment")
  func otherReason() throws {
    let number = SmallBook.number(1)
    for move in [RequestMove.refuse(.other), .cancel(.other), .postpone(.other)] {
      var book = SmallBook.make([.accepted])
      #expect(throws: RequestError.commentMissing) { try book.make(move, of: number, on: Self.day) }
      try book.make(.edit([.comment("Le plancher est en travaux.")]), of: number, on: Self.day)
      try book.make(move, of: number, on: Self.day)
    }
  }

  @Test("to another number of seats stays within 1 and 30 000 and lowers the minimum with it")
  func resizing() throws {
    let number = SmallBook.number(1)
    var terms = SmallBook.terms("P1", seats: 6)
    terms.minimumSeats = 4
    var book = RequestBook(requests: [PlacementRequest(number: number, terms: terms)])
    for seats in [0, -1, 30_001] {
      #expect(throws: RequestError.badSeats(seats)) {
        try book.make(.resize(seats), of: number, on: Self.day)
      }
    }
    #expect(throws: RequestError.nothingToChange) { try book.make(.resize(6), of: number, on: Self.day) }
    let after = try book.make(.resize(3), of: number, on: Self.day).after
    #expect(after.terms.seats == 3 && after.terms.minimumSeats == 3)
  }

  @Test("to another unit, block or shift is for requests nobody has answered")
  func relocating() throws {
    let number = SmallBook.number(1)
    for status in RequestStatus.allCases {
      var book = SmallBook.make([status])
      let move = RequestMove.relocate(MovedTerms(destination: SmallBook.other, shift: ShiftCode.ID("E8")))
      if [.draft, .held, .postponed, .redirected].contains(status) {
        let terms = try book.make(move, of: number, on: Self.day).after.terms
        #expect(terms.site.text == "CHUM" && terms.shift.text == "E8" && terms.status == status)
      } else {
        #expect(throws: RequestError.self) { try book.make(move, of: number, on: Self.day) }
      }
    }
    var book = SmallBook.make([.draft])
    #expect(throws: RequestError.nothingToChange) {
      try book.make(.relocate(MovedTerms(block: Block.ID("B1"))), of: number, on: Self.day)
    }
  }

  @Test("with a mandatory split parts the seats, is sent whole and confirmed whole")
  func mandatorySplit() throws {
    let number = SmallBook.number(1)
    var book = SmallBook.make([.draft], seats: 6)
    #expect(throws: RequestError.partsDoNotAddUp(sum: 5, seats: 6)) {
      try book.make(.split([3, 2], .mandatory), of: number, on: Self.day)
    }
    let outcome = try book.make(.split([4, 2], .mandatory), of: number, on: Self.day)
    let part = try #require(outcome.others.first)
    #expect(outcome.after.terms.seats == 4 && book[part]?.terms.seats == 2 && book[part]?.status == .draft)
    #expect(book[part]?.terms.place == Place.ID("D-0002") && book[part]?.terms.parent == Place.ID("P1"))
    #expect(book[part]?.terms.isMandatoryPart == true && book[part]?.parent == number)
    try book.make(.send(.hspnet, early: false), of: part, on: Self.day)
    #expect(book[number]?.status == .sent && book[part]?.status == .sent)
    try book.make(.accept(.asAsked, AcceptedTerms()), of: number, on: Self.day)
    try book.make(
      .assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: number, on: Self.day)
    #expect(throws: RequestError.partNotAccepted(part)) { try book.make(.confirm, of: number, on: Self.day) }
    try book.make(.accept(.asAsked, AcceptedTerms()), of: part, on: Self.day)
    #expect(try book.make(.confirm, of: number, on: Self.day).after.status == .confirmed)
  }

  @Test("with an optional split adds parts that live their own life")
  func optionalSplit() throws {
    let number = SmallBook.number(1)
    var book = SmallBook.make([.draft], seats: 6)
    let outcome = try book.make(.split([2], .optional), of: number, on: Self.day)
    let part = try #require(outcome.others.first)
    #expect(outcome.after.terms.seats == 6 && book[part]?.split == .optional)
    try book.make(.send(.hspnet, early: false), of: number, on: Self.day)
    #expect(book[part]?.status == .draft)
    #expect(throws: RequestError.isAnOptionalPart) {
      try book.make(.split([1, 1], .mandatory), of: part, on: Self.day)
    }
    let further = try book.make(.split([1], .optional), of: part, on: Self.day)
    #expect(book[try #require(further.others.first)]?.parent == number)
  }

  @Test("that cancels a whole or a companion leaves the others to open without it")
  func cancelledCompanions() throws {
    var book = SmallBook.make([.sent, .sent, .draft], seats: 4)
    let numbers = (1...3).map(SmallBook.number)
    try book.make(.link([numbers[1]]), of: numbers[0], on: Self.day)
    let part = try #require(
      try book.make(.split([2, 2], .mandatory), of: numbers[2], on: Self.day).others.first)
    #expect(book.standing.map { $0.linked.map(\.text) } == [[], ["P2"], ["P1"], []])
    #expect(book.standing.first?.parent?.text == "P3" && book.standing.first?.isMandatoryPart == true)
    try book.make(.cancel(.noAnswer), of: numbers[1], on: Self.day)
    try book.make(.cancel(.notNeeded), of: numbers[2], on: Self.day)
    #expect(book.standing.allSatisfy { $0.linked.isEmpty || $0.status == .cancelled })
    #expect(book.standing.first?.place.text == "D-0004" && book.standing.first?.parent == nil)
    for number in [numbers[0], part] {
      if book[number]?.status == .draft {
        try book.make(.send(.hspnet, early: false), of: number, on: Self.day)
      }
      try book.make(.accept(.asAsked, AcceptedTerms()), of: number, on: Self.day)
      let person = SmallBook.person(number == part ? 1 : 2)
      try book.make(.assign(person, SmallBook.rotation, confirmed: false), of: number, on: Self.day)
      #expect(try book.make(.confirm, of: number, on: Self.day).after.status == .confirmed)
    }
  }

  @Test("to take the status of the files ends or loosens what it has to, and nothing when nothing changes")
  func taking() throws {
    let number = SmallBook.number(1)
    for status in RequestStatus.allCases {
      var book = SmallBook.make([.accepted])
      try book.make(
        .assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: number, on: Self.day)
      try book.make(.confirm, of: number, on: Self.day)
      let outcome = try book.make(.take(status), of: number, on: Self.day)
      #expect(outcome.after.status == status && outcome.after.fileStatus == status)
      #expect(outcome.notices.count == (status == .confirmed ? 0 : 1), "\(status)")
      let isOver = status == .refused || status == .cancelled
      #expect(book.live(at: number).isEmpty == isOver, "\(status)")
      let again = try book.make(.take(status), of: number, on: Self.day)
      #expect(again.lost.isEmpty && again.notices.isEmpty, "\(status)")
    }
  }

  @Test("links groups that open together and unlinks them")
  func linking() throws {
    var book = SmallBook.make([.sent, .accepted, .draft])
    let numbers = (1...3).map(SmallBook.number)
    try book.make(.link([numbers[2]]), of: numbers[1], on: Self.day)
    try book.make(.link([numbers[1]]), of: numbers[0], on: Self.day)
    #expect(book.requests.map(\.link) == [numbers[0], numbers[0], numbers[0]])
    #expect(book[numbers[0]]?.terms.linked.map(\.text) == ["P2", "P3"])
    #expect(throws: RequestError.nothingToChange) {
      try book.make(.link([numbers[1]]), of: numbers[0], on: Self.day)
    }
    try book.make(
      .assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: numbers[1], on: Self.day)
    #expect(throws: RequestError.partNotAccepted(numbers[0])) {
      try book.make(.confirm, of: numbers[1], on: Self.day)
    }
    try book.make(.unlink, of: numbers[0], on: Self.day)
    #expect(book.requests.map(\.link) == [nil, numbers[1], numbers[1]])
    try book.make(.unlink, of: numbers[1], on: Self.day)
    #expect(book.requests.allSatisfy { $0.link == nil && $0.terms.linked.isEmpty })
    #expect(throws: RequestError.linkDoesNotFit) { try book.make(.link([]), of: numbers[0], on: Self.day) }
  }
}
