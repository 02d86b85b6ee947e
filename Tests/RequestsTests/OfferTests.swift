import PlacementDomain
import TestBooks
import Testing

@testable import Requests

@Suite("Seats that are called for")
struct OfferTests {
  private let day = SmallBook.day

  @Test("are asked, offered, taken as drafts and given back, never more than offered")
  func offers() throws {
    var book = SmallBook.make([.draft])
    let call = try book.call(
      Agency.ID("CHUM"), rotation: nil, block: nil, seats: 10, due: day, comment: nil, on: day)
    let offer = try book.offer(
      6, at: SmallBook.other, block: Block.ID("B1"), shift: ShiftCode.ID("N8"), call: call.number, on: day)
    let number = try book.take(
      4, of: offer.number, rotation: SmallBook.rotation, target: SmallBook.other, on: day)
    #expect(book[number]?.status == .draft && book[number]?.terms.seats == 4 && book[number]?.offer == 1)
    #expect(book[number]?.terms.shift.text == "N8" && book[number]?.terms.site.text == "CHUM")
    #expect(throws: RequestError.offerExhausted(left: 2)) { try book.giveBack(3, of: offer.number) }
    try book.giveBack(2, of: offer.number)
    #expect(throws: RequestError.offerExhausted(left: 0)) {
      try book.take(1, of: offer.number, rotation: nil, target: SmallBook.other, on: day)
    }
    let figures = book.callFigures
    #expect(
      figures.asked == 10 && figures.offered == 6 && figures.taken == 4 && figures.returned == 2)
    #expect(book.changes.offers.map(\.after.version) == [3] && book.changes.calls.count == 1)
    #expect(BookSanity.faults(of: book).isEmpty)
  }

  @Test("are of a call and an offer there are")
  func unknown() {
    var book = RequestBook()
    #expect(throws: RequestError.unknownOffer(1)) { try book.giveBack(1, of: 1) }
    #expect(throws: RequestError.unknownCall(3)) {
      try book.offer(
        1, at: SmallBook.other, block: Block.ID("B1"), shift: ShiftCode.ID("D8"), call: 3, on: day)
    }
    #expect(throws: RequestError.badSeats(0)) {
      try book.call(Agency.ID("A"), rotation: nil, block: nil, seats: 0, due: nil, comment: nil, on: day)
    }
  }
}
