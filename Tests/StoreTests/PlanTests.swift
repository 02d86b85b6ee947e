import PlacementDomain
import Requests
import Store
import TestBooks
import Testing

@Suite("The plans of a store")
struct PlanTests {
  static func plan(_ name: String, inputs: String = "sha256:1", session: String = "H26") -> Plan {
    Plan(
      name: name, session: session, inputs: inputs, engine: "hspplan 0", status: .feasible, goals: [],
      profile: [], unranked: 1,
      assignments: [
        Assignment(
          student: Student.ID("S1"), rotation: SmallBook.rotation, place: Place.ID("P1"),
          destination: Destination.ID("HSL-4O"), block: Block.ID("B1"), shift: ShiftCode.ID("D8"), rank: nil)
      ], unplaced: [], certificate: Certificate(scale: 1, stages: []))
  }

  @Test("are kept once each, under names of their own")
  func kept() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    let first = try store.keep(PlanTests.plan("hiver"), by: .test)
    #expect(try store.keep(PlanTests.plan("hiver"), by: .test) == first)
    let second = try store.keep(PlanTests.plan("hiver", inputs: "sha256:2"), by: .test)
    #expect(first.number == 1 && second.number == 2 && second.name == "hiver (2)")
    #expect(first.placed == 1 && first.needed == 1 && !first.triesChanges)
    #expect(try store.plans() == [first, second])
    #expect(try store.plan(.name("hiver (2)")) == second)
    #expect(try store.plan(.number(1)) == first)
    #expect(try store.plan(.number(3)) == nil)
    #expect(try store.plan(.name("été")) == nil)
    #expect(try store.document(of: first) == PlanTests.plan("hiver").document)
    #expect(throws: StoreError.otherSession("H26")) {
      try store.keep(PlanTests.plan("x", session: "A26"), by: .test)
    }
    #expect(try store.health().isSound)
  }

  @Test("are retained by an acceptance, the last one counts")
  func retained() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    #expect(try store.retained() == nil)
    let plans = try ["a", "b"].map { try store.keep(PlanTests.plan($0), by: .test) }
    for plan in [plans[0], plans[1], plans[0]] {
      try store.act(.accept, by: .test) {
        try $0.accept(plan, reviewedBy: "Luc", note: "vu", inputs: plan.inputs, isStale: false)
      }
    }
    let retained = try #require(try store.retained())
    #expect(retained.plan.name == "a" && retained.acceptance.number == 3)
    #expect(retained.acceptance.reviewedBy == "Luc" && retained.acceptance.note == "vu")
    #expect(retained.plan.acceptances.map(\.number) == [1, 3])
    #expect(try store.book().hasAcceptance && store.health().isSound)
    #expect(try store.plan(.retained) == retained.plan)
  }

  @Test("go with the session as it was last read, remembered when it changes")
  func readings() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    #expect(try store.lastReading() == nil)
    let first = SessionRecord(
      session: "H26", inputs: "sha256:1", needs: SessionNeeds(byRotation: [SmallBook.rotation: 4]),
      students: 3, placeholders: 1)
    let second = SessionRecord(
      session: "H26", inputs: "sha256:2", needs: SessionNeeds(byRotation: [SmallBook.rotation: 5]),
      students: 4, placeholders: 0)
    for record in [first, first, second, second, first] { try store.record(record, by: .test) }
    #expect(try store.lastReading() == first)
    #expect(try store.log().entries.map(\.action) == [.create, .read, .read, .read])
    #expect(try store.health().isSound)
  }
}
