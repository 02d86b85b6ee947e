import PlacementDomain
import TestBooks
import TestSessions
import Testing

@testable import Requests

@Suite("Accepting a plan")
struct PlanAcceptanceTests {
  private let day = SmallBook.day

  private func plan(
    _ assignments: [(String, String)], inputs: String? = nil, status: Plan.Status = .optimal,
    whatIf: WhatIf? = nil
  ) -> Plan {
    Plan(
      session: "H26", inputs: inputs ?? RequestSession().scenario.digest(), engine: "by hand", status: status,
      goals: [], profile: [], unranked: assignments.count,
      assignments: assignments.map { student, place in
        Assignment(
          student: .init(student), rotation: SmallBook.rotation, place: .init(place),
          destination: .init("HSL-4O"), block: .init("B1"), shift: .init("D8"), rank: nil, isPinned: false,
          isTold: false)
      }, unplaced: [], certificate: .empty, whatIf: whatIf)
  }

  private func acceptance(_ plan: Plan) -> PlanAcceptance {
    let scenario = RequestSession().scenario
    return PlanAcceptance(plan: plan, scenario: scenario, inputs: scenario.digest())
  }

  private func key(_ student: Student.ID) -> PersonKey { SmallBook.person(Int(student.text.dropFirst())!) }

  private func accept(
    _ assignments: [(String, String)], _ book: inout RequestBook, number: Int = 1
  ) throws(AcceptanceError) -> AcceptanceOutcome {
    try acceptance(plan(assignments)).apply(to: &book, plan: number, on: day, key: key)
  }

  @Test("is refused for trials, for no plan and for a session that has changed, unless told")
  func refusals() {
    let trial = plan([], whatIf: WhatIf(name: "si", changes: []))
    #expect(acceptance(trial).refusal(isStaleAllowed: true) == .triesChanges(name: "si"))
    #expect(acceptance(plan([], status: .infeasible)).refusal(isStaleAllowed: true) == .noPlan)
    #expect(acceptance(plan([], status: .unknown)).refusal(isStaleAllowed: true) == .noPlan)
    let stale = acceptance(plan([], inputs: "sha256:0"))
    let now = RequestSession().scenario.digest()
    #expect(stale.refusal(isStaleAllowed: false) == .stale(was: "sha256:0", now: now))
    #expect(stale.refusal(isStaleAllowed: true) == nil)
    #expect(acceptance(plan([], status: .feasible)).refusal(isStaleAllowed: false) == nil)
  }

  @Test("makes the requests that are missing and puts people on their seats")
  func creates() throws {
    var book = SmallBook.make([.accepted])
    let outcome = try accept([("S1", "P1"), ("S2", "P2"), ("S4", "P1")], &book, number: 7)
    #expect(outcome.created == [SmallBook.number(2)] && book.requests[1].terms.place.text == "P2")
    #expect(book.requests[1].status == .accepted && book.requests[1].reason == .accepted(.asAsked))
    #expect(outcome.begun.count == 3 && outcome.kept.isEmpty && outcome.released.isEmpty)
    #expect(book.live(at: SmallBook.number(1)).map(\.person) == [1, 4].map(SmallBook.person))
    #expect(book.assignments.allSatisfy { $0.plan == 7 && $0.state == .temporary && $0.since == day })
    #expect(book.requests.map(\.version) == [2, 1])
    #expect(book.changes.events.map(\.action) == [.prepare, .attach])
    #expect(BookSanity.faults(of: book).isEmpty)
  }

  @Test("keeps who stays, releases who does not, and says so")
  func releases() throws {
    var book = SmallBook.make([.accepted, .accepted])
    _ = try accept([("S1", "P1"), ("S2", "P1"), ("S3", "P2")], &book)
    let before = book.assignments
    let outcome = try accept([("S1", "P1"), ("S3", "P1")], &book, number: 2)
    #expect(outcome.kept == [before[0].number] && outcome.begun.count == 1)
    #expect(Set(outcome.released) == Set(before.dropFirst().map(\.number)))
    #expect(book.live(at: SmallBook.number(1)).map(\.person) == [1, 3].map(SmallBook.person))
    #expect(book.live(at: SmallBook.number(2)).isEmpty && book.notices.isEmpty)
    #expect(book.assignments[0].plan == 2 && BookSanity.faults(of: book).isEmpty)
  }

  @Test("does not move or end what is confirmed")
  func confirmed() throws {
    var book = SmallBook.make([.accepted, .accepted])
    _ = try accept([("S1", "P1")], &book)
    try book.make(.confirm, of: SmallBook.number(1), on: day)
    let before = book
    for assignments in [[("S1", "P2")], [("S2", "P2")], []] {
      #expect(throws: AcceptanceError.confirmedMove([1])) { try accept(assignments, &book) }
      #expect(book.holdsTheSame(as: before))
    }
    #expect(try accept([("S1", "P1"), ("S2", "P1")], &book).kept == [1])
    #expect(book.live(at: SmallBook.number(1)).map(\.state) == [.confirmed, .temporary])
  }

  @Test(
    "needs places of the session and seats that are still to be had",
    arguments: [RequestStatus.refused, .cancelled])
  func noSeat(status: RequestStatus) throws {
    var book = SmallBook.make([.accepted, status], seats: 1)
    let before = book
    #expect(throws: AcceptanceError.unknownPlace(Place.ID("P9"))) { try accept([("S1", "P9")], &book) }
    #expect(throws: AcceptanceError.noSeat(SmallBook.number(1))) {
      try accept([("S1", "P1"), ("S2", "P1")], &book)
    }
    #expect(throws: AcceptanceError.noSeat(SmallBook.number(2))) { try accept([("S1", "P2")], &book) }
    #expect(book.holdsTheSame(as: before))
  }

  @Test("twice changes nothing the second time but the plan's number")
  func again() throws {
    var book = SmallBook.make([.accepted, .sent])
    _ = try accept([("S1", "P1"), ("S2", "P2")], &book)
    let before = book
    let outcome = try accept([("S1", "P1"), ("S2", "P2")], &book)
    #expect(outcome.kept == [1, 2] && outcome.begun.isEmpty && book.holdsTheSame(as: before))
  }

  @Test("among any moves leaves just the plan's people on seats, or changes nothing")
  func anyOrder() throws {
    var accepted = 0
    for seed in 0..<400 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      var book = SmallBook.make([.accepted, .sent, .confirmed], seats: 2)
      for step in 0..<20 {
        let before = book
        guard numbers.chance(40) else {
          let (move, number) = RequestMove.random(&numbers, in: book)
          _ = Result(catching: { () throws(RequestError) in try book.make(move, of: number, on: day) })
          continue
        }
        // Often a plan that leaves the confirmed where they are.
        var wanted: [String: String] = [:]
        for student in ["S1", "S2", "S3"] where numbers.chance(70) {
          wanted[student] = numbers.one(of: ["P1", "P2", "P3"])
        }
        if numbers.chance(60) {
          for standing in book.assignments where standing.isLive && standing.rotation == SmallBook.rotation {
            wanted["S\(standing.person.rawValue)"] = book[standing.request]!.terms.place.text
          }
        }
        let plan = wanted.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        switch Result(catching: { () throws(AcceptanceError) in try accept(plan, &book, number: step) }) {
        case .success:
          accepted += 1
          let live = book.assignments.filter(\.isLive)
          let seats = live.map { "S\($0.person.rawValue) \(book[$0.request]!.terms.place.text)" }.sorted()
          try #require(seats == plan.map { "\($0.0) \($0.1)" }, "seed \(seed), step \(step)")
          let faults = BookSanity.faults(of: book)
          try #require(faults.isEmpty, "seed \(seed), step \(step): \(faults)")
        case .failure(let error):
          try #require(book.holdsTheSame(as: before), "seed \(seed), step \(step): \(error)")
        }
      }
    }
    #expect(accepted > 500)
  }
}
