import PlacementDomain
import TestBooks
import Testing

@testable import Requests

@Suite("The figures of requests")
struct FiguresTests {
  private let day = SmallBook.day

  @Test("are needed, planned, created, sent and accepted seats")
  func five() throws {
    var book = SmallBook.make(RequestStatus.allCases, seats: 3, hasAcceptance: true)
    let accepted = SmallBook.number(RequestStatus.allCases.firstIndex(of: .accepted)! + 1)
    let sent = SmallBook.number(RequestStatus.allCases.firstIndex(of: .sent)! + 1)
    try book.make(.assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: accepted, on: day)
    try book.make(.edit([.due(day)]), of: sent, on: day)
    let needs = SessionNeeds(byRotation: [SmallBook.rotation: 20, Rotation.ID("R2"): 5])
    let figures = book.figures(needs: needs, on: day.advanced(by: 1))
    #expect(figures.needed == 25 && figures.planned == 21)
    #expect(figures.created == 6 && figures.sent == 9 && figures.accepted == 6)
    #expect(figures.overdue == 1 && figures.surplus == 5 && figures.overAllocated == 0)
    #expect(book.figures(needs: needs, on: day).overdue == 0)
    var filter = RequestFilter()
    filter.rotation = Rotation.ID("R2")
    let other = book.figures(filter, needs: needs, on: day)
    #expect(other.needed == 5 && other.planned == 0)
  }

  @Test("follow the filter of the list")
  func filters() throws {
    var book = SmallBook.make([.sent, .draft, .accepted], hasAcceptance: true)
    try book.make(.edit([.due(day), .alert("uniforme")]), of: SmallBook.number(1), on: day)
    try book.make(.relocate(MovedTerms(destination: SmallBook.other)), of: SmallBook.number(2), on: day)
    let later = day.advanced(by: 3)
    func listed(_ change: (inout RequestFilter) -> Void) -> [Int] {
      var filter = RequestFilter()
      change(&filter)
      #expect(
        book.figures(filter, needs: SessionNeeds(), on: later).planned
          == book.list(filter, on: later).reduce(0) { $0 + $1.terms.seats })
      return book.list(filter, on: later).map(\.number.rawValue)
    }
    #expect(listed { _ in } == [1, 2, 3])
    #expect(listed { $0.status = .sent } == [1])
    #expect(listed { $0.agency = Agency.ID("CHUM") } == [2])
    #expect(listed { $0.destination = Destination.ID("HSL-4O") } == [1, 3])
    #expect(listed { $0.isOverdue = true } == [1])
    #expect(listed { $0.isUrgent = true } == [1])
    #expect(listed { $0.hasSurplus = true } == [3])
    #expect(listed { $0.block = Block.ID("B2") } == [])
  }

  @Test("find no surplus before a plan is accepted, and propose what to keep after")
  func surplus() throws {
    #expect(SmallBook.make([.accepted]).surplus.isEmpty)
    var book = SmallBook.make([.accepted, .confirmed, .sent], seats: 3, hasAcceptance: true)
    try book.make(
      .assign(SmallBook.person(1), SmallBook.rotation, confirmed: false), of: SmallBook.number(1), on: day)
    #expect(book.surplus.map(\.request.rawValue) == [1, 2])
    #expect(book.surplus.map(\.proposed) == [1, 0])
  }
}
