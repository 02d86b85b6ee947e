import PlacementDomain
import TestSessions
import Testing

@Suite struct PlanDocumentTests {
  static let plan: Plan = {
    let tree = Proof.branch(
      on: "y:P1", at: 0,
      low: .prices([.init(row: "seats:P1", price: 5), .init(row: "goal:placed", price: -7)]),
      high: .ray([.init(row: "seats:P2", price: .max)]))
    return Plan(
      name: "A \"plan\"\n", session: "H26", inputs: "sha256:0", engine: "test 1", status: .feasible,
      goals: [
        GoalResult(
          request: GoalRequest(.placed, tolerance: 2, isImplied: true),
          stages: [
            StageResult(key: "placed", isMaximised: true, value: 3, bound: 4, isProved: false),
            StageResult(
              key: "x", isMaximised: false, value: -3, bound: nil, isProved: false, isConditional: true),
          ]),
        GoalResult(
          request: GoalRequest(.rankSum),
          stages: [StageResult(key: "rank-sum", isMaximised: false, value: 9, bound: 9, isProved: true)]),
        GoalResult(request: GoalRequest(.greedy), stages: []),
      ], profile: [1, 0], unranked: 2,
      assignments: [
        Assignment(
          student: .init("S1"), rotation: .init(""), place: .init("P/1"), destination: .init("D é"),
          block: .init("B"), shift: .init("D8"), rank: nil, isPinned: true, isTold: true),
        Assignment(
          student: .init("S2"), rotation: .init("R"), place: .init("P"), destination: .init("D"),
          block: .init("B"), shift: .init("D8"), rank: 1),
      ],
      unplaced: [
        Unplaced(
          student: .init("S3"), rotation: .init("R"), reason: .noFreeSeat,
          because: [.init(cause: "full", places: 2), .init(cause: "conflict", places: 1)])
      ],
      certificate: Certificate(
        scale: 20,
        stages: [
          .init(key: "placed", numerator: Int128(Int.max) * 1000, proof: tree),
          .init(key: "rank-sum", numerator: -1, proof: .prices([])),
        ],
        witnesses: [
          .init(
            key: "placed",
            assignments: [.init(student: .init("S1"), rotation: .init(""), place: .init("P/1"))])
        ]))
  }()

  @Test func `a plan comes back whole from its document, also through text`() throws {
    let document = PlanDocumentTests.plan.document
    #expect(try Plan(document: document) == PlanDocumentTests.plan)
    let read = try JSONValue(parsing: document.text.utf8)
    #expect(read == document)
    #expect(try Plan(document: read) == PlanDocumentTests.plan)
  }

  @Test func `the seal is of everything but itself`() {
    let document = PlanDocumentTests.plan.document
    #expect(document["digest"]?.string == Plan.seal(of: document))
    let mutations = Mutations.all(of: document, seed: 1)
    #expect(mutations.count > 500)
    for mutation in mutations where mutation.canonicalBytes != document.canonicalBytes {
      // A doubled seal is refused for its key.
      guard (mutation.members ?? []).count(where: { $0.key == "digest" }) < 2 else { continue }
      #expect(mutation["digest"]?.string != Plan.seal(of: mutation), "\(mutation.line)")
    }
  }

  @Test func `a changed document is read or refused with the place, never more`() {
    var (read, refused) = (0, 0)
    for mutation in Mutations.all(of: PlanDocumentTests.plan.document, seed: 2) {
      do throws(PlanDocumentError) {
        let plan = try Plan(document: mutation)
        // What is read is written as it is read again.
        #expect((try? Plan(document: plan.document)) == plan)
        read += 1
      } catch {
        if case .malformed(let path) = error { #expect(path.isEmpty || path.hasPrefix("/")) }
        refused += 1
      }
    }
    #expect(read > 100 && refused > 100, "\(read) read, \(refused) refused")
  }

  @Test func `another schema is named`() {
    let document: JSONValue = .object(["schema": .string("hspplan.plan/2")])
    #expect(throws: PlanDocumentError.schema(found: "hspplan.plan/2")) { try Plan(document: document) }
    #expect(throws: PlanDocumentError.schema(found: nil)) { try Plan(document: .array([])) }
  }
}
