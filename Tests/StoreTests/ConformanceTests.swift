import PlacementDomain
import Requests
import Store
import TestBooks
import TestSessions
import Testing

@Suite("A store and a book in memory")
struct ConformanceTests {
  @Test("hold the same after any moves, and after each opening", arguments: 1...40 as ClosedRange<UInt64>)
  func same(seed: UInt64) throws {
    let folder = StoreFolder()
    var numbers = SeededNumbers(seed: seed)
    var book = SmallBook.make([])
    var store = try folder.store()
    try store.act(.prepare, by: .test) { transaction in
      for key in 1...4 {
        let student = Student.ID("S\(key)")
        #expect(transaction.person(student, isPlaceholder: key == 4) == SmallBook.person(key))
      }
      transaction.book.add(ConformanceTests.proposals, on: SmallBook.day)
    }
    book.add(ConformanceTests.proposals, on: SmallBook.day)
    for step in 1...30 {
      let (move, number) = RequestMove.random(&numbers, in: book)
      let day = SmallBook.day.advanced(by: step)
      let expected = Result { try book.make(move, of: number, on: day) }
      let outcome = Result {
        try store.act(AuditAction(move.kind), by: .test) { try $0.book.make(move, of: number, on: day) }
      }
      switch (expected, outcome) {
      case (.success(let left), .success(let right)): #expect(left == right)
      case (.failure(let left), .failure(let right)): #expect(left as? RequestError == right as? RequestError)
      default: Issue.record("\(move): \(expected) in memory, \(outcome) in the store")
      }
      if step % 10 == 0 { store = try #require(try PlacementStore.open(folder.path, .existing, by: .test)) }
      let kept = try store.book()
      #expect(kept.requests == book.requests && kept.assignments == book.assignments)
      #expect(kept.notices == book.notices && kept.next == book.next && kept.people == book.people)
    }
    let health = try store.health()
    #expect(health.isSound, "\(health.findings)")
    let history = try store.history(of: SmallBook.number(1))
    #expect(history.map(\.event.version) == Array(1...book[SmallBook.number(1)]!.version))
  }

  static let proposals = (1...4).map { number in
    RequestProposal(
      place: Place.ID("P\(number)"), terms: SmallBook.terms("P\(number)", seats: number),
      rotation: SmallBook.rotation)
  }
}
