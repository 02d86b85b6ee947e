import PlacementDomain
import TestBooks
import Testing

@testable import Requests

@Suite("A person on a request")
struct PeopleOnRequestsTests {
  private let day = SmallBook.day
  private let number = SmallBook.number(1)
  private let rotation = SmallBook.rotation

  private func assign(_ key: Int) -> RequestMove {
    .assign(SmallBook.person(key), rotation, confirmed: false)
  }

  @Test("gets the smallest free seat, once")
  func seats() throws {
    var book = SmallBook.make([.accepted, .accepted])
    try book.make(assign(1), of: number, on: day)
    try book.make(assign(2), of: number, on: day)
    #expect(throws: RequestError.noSeatFree(seats: 2)) { try book.make(assign(3), of: number, on: day) }
    #expect(throws: RequestError.alreadyAssigned(to: number)) {
      try book.make(assign(1), of: SmallBook.number(2), on: day)
    }
    #expect(throws: RequestError.unknownPerson(SmallBook.person(9))) {
      try book.make(assign(9), of: number, on: day)
    }
    try book.make(.unassign(SmallBook.person(1), rotation), of: number, on: day)
    try book.make(assign(3), of: number, on: day)
    #expect(book.live(at: number).map(\.seat) == [1, 2])
    #expect(book.live(at: number).map(\.person.rawValue) == [3, 2])
    #expect(throws: RequestError.notAssigned) {
      try book.make(.unassign(SmallBook.person(1), rotation), of: number, on: day)
    }
  }

  @Test("gets no seat beyond the number left after seats were given up")
  func seatsGivenUp() throws {
    var book = SmallBook.make([.accepted], seats: 2)
    try book.make(assign(1), of: number, on: day)
    try book.make(assign(2), of: number, on: day)
    try book.make(.unassign(SmallBook.person(1), rotation), of: number, on: day)
    try book.make(.resize(1), of: number, on: day)
    #expect(book.live(at: number).map(\.seat) == [2])
    #expect(throws: RequestError.noSeatFree(seats: 1)) { try book.make(assign(3), of: number, on: day) }
    try book.make(.resize(2), of: number, on: day)
    try book.make(assign(3), of: number, on: day)
    #expect(book.live(at: number).map(\.seat) == [1, 2])
  }

  @Test("is confirmed with the request, unless it is a placeholder")
  func confirming() throws {
    var book = SmallBook.make([.accepted])
    #expect(throws: RequestError.nobodyAssigned) { try book.make(.confirm, of: number, on: day) }
    try book.make(assign(1), of: number, on: day)
    try book.make(assign(4), of: number, on: day)
    let outcome = try book.make(.confirm, of: number, on: day)
    #expect(outcome.warnings == [.placeholders(1)])
    #expect(book.live(at: number).map(\.state) == [.confirmed, .temporary])
    #expect(throws: RequestError.isAPlaceholder) {
      try book.make(.assign(SmallBook.person(4), rotation, confirmed: true), of: number, on: day)
    }
    try book.make(.replace(SmallBook.person(4), by: SmallBook.person(2), rotation), of: number, on: day)
    #expect(book.live(at: number).map(\.person.rawValue) == [1, 2])
    #expect(book.live(at: number).map(\.state) == [.confirmed, .temporary])
    try book.make(.assign(SmallBook.person(2), rotation, confirmed: true), of: number, on: day)
    #expect(book.live(at: number).map(\.state) == [.confirmed, .confirmed])
  }

  @Test("beyond the seats warns, and stops confirmation")
  func overAllocated() throws {
    var book = SmallBook.make([.accepted])
    try book.make(assign(1), of: number, on: day)
    try book.make(assign(2), of: number, on: day)
    let outcome = try book.make(.resize(1), of: number, on: day)
    #expect(outcome.warnings == [.overAllocated(number, assigned: 2, seats: 1)])
    #expect(throws: RequestError.overAllocated(assigned: 2, seats: 1)) {
      try book.make(.confirm, of: number, on: day)
    }
    #expect(book.figures(needs: SessionNeeds(), on: day).overAllocated == 1)
  }

  @Test("is withdrawn after confirmation with a notice, and the seat is kept or given up")
  func withdrawal() throws {
    var book = SmallBook.make([.accepted])
    for key in [1, 2] { try book.make(assign(key), of: number, on: day) }
    try book.make(.confirm, of: number, on: day)
    let first = SmallBook.person(1)
    #expect(throws: RequestError.assignedIsConfirmed) {
      try book.make(.unassign(first, rotation), of: number, on: day)
    }
    let kept = try book.make(.withdraw(first, rotation, .illness, releasesSeat: false), of: number, on: day)
    #expect(kept.notices.map(\.request) == [number] && book[number]?.terms.seats == 2)
    let released = try book.make(
      .withdraw(SmallBook.person(2), rotation, .leftProgramme, releasesSeat: true), of: number, on: day)
    #expect(released.after.terms.seats == 1 && book.live(at: number).isEmpty && book.notices.count == 2)
    try book.make(.assign(first, rotation, confirmed: false), of: number, on: day)
    #expect(throws: RequestError.assignedIsTemporary) {
      try book.make(.withdraw(first, rotation, .reassigned, releasesSeat: false), of: number, on: day)
    }
    try book.make(.assign(first, rotation, confirmed: true), of: number, on: day)
    #expect(throws: RequestError.lastSeat) {
      try book.make(.withdraw(first, rotation, .reassigned, releasesSeat: true), of: number, on: day)
    }
    try book.told(notice: 1, on: day)
    #expect(book.notices.map(\.told) == [day, nil])
    #expect(throws: RequestError.nothingToChange) { try book.told(notice: 1, on: day) }
    #expect(throws: RequestError.unknownNotice(8)) { try book.told(notice: 8, on: day) }
  }

  @Test("loses the seat with a cancellation, and the site that has the name is told")
  func cancelling() throws {
    var book = SmallBook.make([.accepted])
    for key in [1, 4] { try book.make(assign(key), of: number, on: day) }
    try book.make(.confirm, of: number, on: day)
    let outcome = try book.make(.cancel(.siteClosed), of: number, on: day)
    #expect(outcome.lost.count == 2 && outcome.notices.count == 1 && book.live(at: number).isEmpty)
    #expect(book.assignments.map(\.state) == [.released, .released])
  }

  @Test("is temporary again when the request is postponed")
  func postponing() throws {
    var book = SmallBook.make([.accepted])
    try book.make(assign(1), of: number, on: day)
    try book.make(.confirm, of: number, on: day)
    let outcome = try book.make(.postpone(.unitClosed), of: number, on: day)
    #expect(outcome.notices.count == 1 && outcome.lost.map(\.state) == [.confirmed])
    #expect(book.live(at: number).map(\.state) == [.temporary])
  }

  @Test("stands in the plan to keep, told where confirmed")
  func kept() throws {
    var book = SmallBook.make([.accepted, .accepted])
    try book.make(assign(1), of: number, on: day)
    try book.make(.confirm, of: number, on: day)
    try book.make(assign(2), of: SmallBook.number(2), on: day)
    let record = book.kept(named: "retenu")
    #expect(record.entries.map(\.student.text) == ["S1", "S2"])
    #expect(record.entries.map(\.place.text) == ["P1", "P2"])
    #expect(record.entries.map(\.isTold) == [true, false])
  }
}
