import PlacementDomain
import Testing

@Suite struct SeatsCountedTests {
  @Test func `accepted and confirmed requests always count, refused ones never`() {
    for seats in [SeatsCounted.accepted, .probable, .all] {
      for status in [nil, RequestStatus.accepted, .confirmed] { #expect(seats.includes(status)) }
      for status in [RequestStatus.refused, .cancelled, .postponed] { #expect(!seats.includes(status)) }
    }
  }

  @Test func `sent, redirected and held requests are probable; drafts only count with all`() {
    for status in [RequestStatus.sent, .sentPDF, .redirected, .held] {
      #expect(!SeatsCounted.accepted.includes(status))
      #expect(SeatsCounted.probable.includes(status) && SeatsCounted.all.includes(status))
    }
    #expect(!SeatsCounted.probable.includes(.draft) && SeatsCounted.all.includes(.draft))
  }

  @Test func `a minimum of one asks for nothing`() {
    func place(_ minimum: Int) -> Place {
      Place(
        id: .init("P"), destination: .init(0), block: .init(0), shift: .init(0), seats: 3,
        minimumSeats: minimum)
    }
    #expect([0, 1, 2, 3].map { place($0).hasMinimum } == [false, false, true, true])
  }
}
