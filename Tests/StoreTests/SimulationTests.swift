import GRDB
import PlacementDomain
import Requests
import Store
import Testing

@Suite("The simulations of a store")
struct SimulationTests {
  private static func document(_ answer: String) -> JSONValue {
    .object(["schema": .string("hspplan.simulation/1"), "answer": .string(answer)])
  }

  private static func keep(_ answer: String, in store: PlacementStore) throws -> StoredSimulation {
    try store.keep(
      simulation: document(answer), kind: "comparison", inputs: "sha256:1", replications: 400, by: .test)
  }

  @Test("are kept once each, and come back as they were")
  func kept() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    #expect(try store.simulations() == [])
    let first = try SimulationTests.keep("B", in: store)
    let second = try SimulationTests.keep("A", in: store)
    #expect(first.number == 1 && second.number == 2 && first.digest.count == 64)
    #expect(first.kind == "comparison" && first.inputs == "sha256:1" && first.replications == 400)
    #expect(first.by == Authorship.test.by && first.made == Authorship.test.at)
    #expect(try SimulationTests.keep("B", in: store) == first)
    let opened = try folder.store()
    #expect(try opened.simulations() == [first, second])
    #expect(try opened.document(of: second) == SimulationTests.document("A"))
    // They decide nothing: the log stays as it is.
    #expect(try opened.log().entries.map(\.action) == [.create])
    #expect(try opened.health().isSound)
  }

  @Test("of which the document was changed are found, and not given out")
  func damaged() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    let first = try SimulationTests.keep("B", in: store)
    let second = try SimulationTests.keep("A", in: store)
    let stranger = try DatabaseQueue(path: folder.path)
    for statement in [
      "DROP TRIGGER simulation_no_update", "UPDATE simulation SET document = x'7b7d' WHERE number = 2",
    ] {
      try stranger.writeWithoutTransaction { try $0.execute(sql: statement) }
    }
    let health = try folder.store().health()
    #expect(!health.isSound && health.simulations == [2] && health.findings == ["simulation 2"])
    #expect(try store.document(of: first) == SimulationTests.document("B"))
    #expect(throws: StoreError.damaged(["simulation 2"])) { try store.document(of: second) }
  }

  @Test(
    "are never changed or deleted by a statement",
    arguments: ["UPDATE simulation SET kind = 'x'", "DELETE FROM simulation"])
  func guarded(statement: String) throws {
    let folder = StoreFolder()
    _ = try SimulationTests.keep("B", in: try folder.store())
    let stranger = try DatabaseQueue(path: folder.path)
    #expect(throws: DatabaseError.self) {
      try stranger.writeWithoutTransaction { try $0.execute(sql: statement) }
    }
  }

  @Test("go into a backup")
  func copied() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    let kept = try SimulationTests.keep("B", in: store)
    let copy = folder.folder + "/copie.sqlite"
    #expect(try store.backup(to: copy).isSound)
    let restored = try #require(try PlacementStore.open(copy, .existing, by: .test))
    #expect(try restored.document(of: kept) == SimulationTests.document("B"))
  }
}
