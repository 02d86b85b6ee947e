import PlacementDomain
import Requests
import Store
import TestBooks
import Testing

@Suite("An action on a store")
struct ActingTests {
  static let one = SmallBook.number(1)

  @Test("that fails leaves nothing behind")
  func failed() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let head = try store.head()
    #expect(throws: RequestError.badSeats(0)) {
      try store.act(.resize, by: .test) { transaction in
        _ = transaction.person(Student.ID("S9"), isPlaceholder: true)
        _ = try transaction.book.make(.hold(until: SmallBook.day), of: ActingTests.one, on: SmallBook.day)
        _ = try transaction.book.make(.resize(0), of: ActingTests.one, on: SmallBook.day)
      }
    }
    #expect(try store.head() == head)
    #expect(try store.book().people.count == 1 && store.book()[ActingTests.one]?.status == .draft)
  }

  @Test("is refused when what it was decided on has changed, and says how")
  func conflict() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let read = try #require(try store.book()[ActingTests.one]).version
    let other = Authorship(
      by: "Marie", at: Moment(iso: "2026-01-06T09:00:00Z")!, clock: .given, program: "hspplan 0")
    let second = try #require(try PlacementStore.open(folder.path, .existing, by: other))
    try second.act(.send, by: other) {
      _ = try $0.book.make(.send(.hspnet, early: false), of: ActingTests.one, on: SmallBook.day)
    }
    let head = try store.head()
    #expect {
      try store.act(.cancel, by: .test, expecting: [ActingTests.one: read]) {
        _ = try $0.book.make(.cancel(.noAnswer), of: ActingTests.one, on: SmallBook.day)
      }
    } throws: { error in
      guard case .conflict(let conflicts)? = error as? StoreError, let conflict = conflicts.first else {
        return false
      }
      let status = FieldChange(field: "status", before: .string("draft"), after: .string("sent"))
      return conflicts.count == 1 && conflict.by == "Marie" && conflict.at == other.at
        && conflict.changes.contains(status)
    }
    #expect(try store.head() == head)
    try store.act(.cancel, by: .test, expecting: [ActingTests.one: read + 1]) {
      _ = try $0.book.make(.cancel(.noAnswer), of: ActingTests.one, on: SmallBook.day)
    }
  }

  @Test("waits for another program, and gives up after the time it was given")
  func busy() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    let other = try #require(try PlacementStore.open(folder.path, .existing, by: .test, wait: 0))
    try store.act(.prepare, by: .test) { transaction in
      transaction.book.add(ConformanceTests.proposals, on: SmallBook.day)
      #expect(throws: StoreError.busy(seconds: 0)) {
        try other.act(.prepare, by: .test) { $0.book.add([], on: SmallBook.day) }
      }
      // Reading never waits.
      let requests = try other.book().requests
      #expect(requests.isEmpty)
    }
    #expect(try other.book().requests.count == 4)
  }

  @Test("keeps what was handed out before, for the next file")
  func exports() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let first = CalendarEventState(
      uid: "a", subject: "p1", day: SmallBook.day, sequence: 0, digest: "x", isCancelled: false)
    let other = CalendarEventState(
      uid: "b", subject: "p2", day: SmallBook.day, sequence: 1, digest: "y", isCancelled: true)
    let changed = CalendarEventState(
      uid: "a", subject: "p1", day: SmallBook.day, sequence: 1, digest: "z", isCancelled: true)
    try store.act(.export, by: .test) { try $0.setEvents([first, other], on: SmallBook.day) }
    try store.act(.export, by: .test) {
      let events = try $0.events(of: ["p1"])
      #expect(events == [first])
      try $0.setEvents([changed], on: SmallBook.day)
      try $0.setHSPnetLines([ActingTests.one: "d"], on: SmallBook.day)
    }
    try store.act(.export, by: .test) {
      let (events, lines) = (try $0.events(of: ["p2", "p1"]), try $0.hspnetLines())
      #expect(events == [changed, other] && lines == [ActingTests.one: "d"])
    }
    #expect(try store.health().isSound)
  }
}
