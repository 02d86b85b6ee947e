import PlacementDomain
import TestSessions
import Testing

/// What a plan remembers of the plan it keeps, and what a session keeps of it.
@Suite struct KeptRecordTests {
  private let scenario: Scenario = {
    let made = RandomSession.make(seed: 3, size: .small)
    let places = made.places.map { place in
      Place(
        id: place.id, destination: place.destination, block: place.block, shift: place.shift, seats: 2,
        status: place.id == made.places[0].id
          ? .confirmed : place.id == made.places[1].id ? .refused : .accepted)
    }
    let needs = made.students.map { _ in [Rotation.Ordinal(0)] }
    return made.replacing(
      goals: [GoalRequest(.placed)], places: Table(places), needs: Grouped(needs), pins: [])
  }()

  private func record(_ entries: [(String, String, Int)], freesConfirmed: Bool = false) -> KeptRecord {
    KeptRecord(
      name: "before",
      entries: entries.map {
        .init(
          student: .init($0.0), rotation: .init($0.1), place: scenario.places[$0.2].id, isTold: $0.2 == 0)
      }, mostChanges: 2, freesConfirmed: freesConfirmed)
  }

  @Test func `a plan that keeps another comes back whole from its document`() throws {
    var plan = PlanDocumentTests.plan
    plan.kept = record([("S1", "R0", 0), ("S0", "R0", 2)])
    #expect(try Plan(document: JSONValue(parsing: plan.document.text.utf8)) == plan)
    plan.kept = KeptRecord(name: "", entries: [])
    #expect(try Plan(document: plan.document) == plan)
  }

  @Test func `what no longer exists is not kept, and why is said`() {
    let student = scenario.students[0].id.text
    let its = record([(student, "R0", 0), ("nobody", "R0", 0), (student, "R1", 0), (student, "R0", 1)])
    #expect(its.entries.map { scenario.loss(of: $0) } == [nil, .place, .rotation, .student])
    let keeping = scenario.keeping(its)
    #expect(keeping.kept?.mostChanges == 2)
    #expect(
      keeping.kept?.assignments
        == [.init(student: .init(0), rotation: .init(0), place: .init(0), isTold: true)])
    #expect(keeping.digest() != scenario.digest())
  }

  @Test func `confirmed assignments are pinned, unless they are freed or already fixed`() {
    let student = scenario.students[0].id.text
    let entries = [(student, "R0", 0)]
    let pin = Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)
    #expect(scenario.keeping(record(entries)).pins == [pin])
    #expect(scenario.keeping(record(entries, freesConfirmed: true)).pins.isEmpty)
    let elsewhere = Pin(student: .init(0), rotation: .init(0), target: .place(.init(2)), mode: .fix)
    #expect(scenario.replacing(pins: [elsewhere]).keeping(record(entries)).pins == [elsewhere])
    #expect(scenario.keeping(record([(student, "R0", 2)])).pins.isEmpty)
  }

  @Test func `a plan says by itself which scenario it was made for`() {
    var plan = PlanDocumentTests.plan
    plan.goals = [GoalResult(request: GoalRequest(.rankSum), stages: [])]
    plan.kept = record([(scenario.students[0].id.text, "R0", 2)])
    let asked = scenario.asked(by: plan)
    #expect(asked.goals.map(\.goal) == [.placed, .rankSum])
    #expect(asked.digest() == scenario.with(goals: [GoalRequest(.rankSum)]).keeping(plan.kept!).digest())
  }
}
