import PlacementDomain
import Testing

@testable import Verification

@Suite struct OpeningTests {
  typealias S = SmallSession
  private static let minute = Int(SmallSession.monday.number) * 1440 + 450

  /// Three groups of one teacher in week 0 and one in week 1; the seats are many.
  private func taught() -> S {
    var it = S()
    it.places = (0..<3).map { S.place($0, at: 2, block: 0, seats: 2, instructor: 0) }
    it.places.append(S.place(3, at: 1, block: 1, instructor: 0))
    return it
  }

  @Test func `a teacher has so many groups at once`() {
    var it = taught()
    #expect(
      it.broken([(0, 0, 0), (1, 0, 1)]) == [
        .instructorExceeded(.init("I"), minute: OpeningTests.minute, groups: 2, limit: 1)
      ])
    #expect(it.broken([(0, 0, 0), (1, 0, 0), (2, 0, 3)]) == [])
    it.instructors = [Instructor(id: .init("I"), groups: 2)]
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == [])
  }

  @Test func `places linked with each other are one group of their teacher`() {
    var it = taught()
    it.links = [.together([.init(0), .init(1)])]
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == [])
    #expect(
      it.broken([(0, 0, 0), (1, 0, 1), (2, 0, 2)]) == [
        .instructorExceeded(.init("I"), minute: OpeningTests.minute, groups: 2, limit: 1)
      ])
    // y of P0 and P2 are in the row, P1's is not: at a price of 5 a student saves 2 at P1 alone.
    let key = "instructor:I@2026-01-05T07:30"
    #expect(it.least([key: 5]) == -5)
    let rows: KeyValuePairs = [key: 5, "minimum:P1": 1]
    #expect(it.least(rows) == -3 - 5)
    #expect(it.hasRow("instructor:I@2026-01-12T07:30") && !it.hasRow("instructor:I@2026-01-06T07:30"))
    #expect(!it.hasRow("instructor:J@2026-01-05T07:30"))
    it.links = [.together([.init(0), .init(1)]), .together([.init(1), .init(2)])]
    #expect(it.broken([(0, 0, 0), (1, 0, 1), (2, 0, 2)]) == [])
  }

  @Test func `linked places open together or not at all`() {
    var it = S()
    it.places.append(S.place(2, at: 2, block: 0))
    it.links = [.together([.init(0), .init(1), .init(2)])]
    #expect(it.broken([(0, 0, 0), (0, 1, 1), (1, 0, 2)]) == [])
    #expect(it.broken([(0, 0, 0), (1, 0, 2)]) == [.openedWithout(.p(0), closed: .p(1))])
    #expect(it.broken([]) == [])
    for key in ["link:P0/P1", "link:P1/P2", "link:P2/P0"] { #expect(it.hasRow(key)) }
    for key in ["link:P1/P0", "link:P0/P2", "link:P0", "link:P0/P1/P2", "link:P0/P3"] {
      #expect(!it.hasRow(key))
    }
    for place in 0..<3 { #expect(it.hasVariable("y:P\(place)") && it.hasRow("minimum:P\(place)")) }
  }

  @Test func `an optional part opens only with its parent`() {
    var it = S()
    it.links = [.onlyWith(.init(1), parent: .init(0))]
    #expect(it.broken([(0, 1, 1)]) == [.openedWithout(.p(1), closed: .p(0))])
    #expect(it.broken([(0, 0, 0), (1, 0, 1)]) == [])
    #expect(it.broken([(0, 0, 0)]) == [])
    #expect(it.hasRow("link:P1/P0") && !it.hasRow("link:P0/P1"))
    // Placing at P1 saves 1 a seat, opening it costs 3 that P0 gives back; P0 open saves 1 for 3 … at most 3.
    let rows: KeyValuePairs = ["link:P1/P0": 2, "seats:P0": 1, "seats:P1": 1]
    // y(P0): −1 − 2 = −3; y(P1): −1 + 2 = 1, stays closed; students save nothing.
    #expect(it.least(rows, of: .placed(priority: 0)) == -3)
    it.places[0] = S.place(0, at: 0, block: 0, status: .refused)
    #expect(it.least(["link:P1/P0": 2, "seats:P1": 1], of: .placed(priority: 0)) == 0)
    #expect(it.broken([(0, 1, 1)]) == [.openedWithout(.p(1), closed: .p(0))])
  }

  @Test func `rows of a place that opens have its y`() {
    var it = S()
    it.links = [.onlyWith(.init(1), parent: .init(0))]
    // Open by force: a use of P0 costs 2, its y gives 1 for the seat.
    #expect(it.least(["seats:P0": 2]) == -2)
    #expect(it.least(["minimum:P0": 2]) == 2 * -3 + 0)
    #expect(it.least(["open:P0/S1": 2]) == -2)
    let leaf = Proof.prices([RowPrice(row: "minimum:P0", price: 2)])
    // P0 closed: three students give 2 each; open: its y costs 2.
    let check = it.check(.branch(on: "y:P0", at: 0, low: leaf, high: leaf))
    #expect(check.findings == [] && check.least == -6)
  }

  @Test func `a pool holds only places that nothing tells apart`() {
    func session(_ change: (inout S) -> Void = { _ in }) -> S {
      var it = S()
      it.places = (0..<2).map { S.place($0, at: 0, block: 0, seats: 2, minimum: 2) }
      change(&it)
      return it
    }
    func isPool(_ it: S) -> Bool { !it.hasVariable("y:P1") }
    #expect(isPool(session()))
    #expect(isPool(session { $0.wishes[0] = [Wish(target: .destination(.init(0)), rank: 1)] }))
    let changes: [(inout S) -> Void] = [
      { $0.wishes[0] = [Wish(target: .place(.init(1)), rank: 1)] },
      { $0.pins = [Pin(student: .init(0), rotation: nil, target: .place(.init(0)), mode: .forbid)] },
      { $0.capacities = [Capacity(target: .place(.init(0)), students: 1)] },
      { $0.links = [.onlyWith(.init(1), parent: .init(0))] },
      { $0.pairs = [Pair(.init(0), .init(1), .apart)] },
      { $0.places[1] = S.place(1, at: 0, block: 0, seats: 2, minimum: 2, instructor: 0) },
      { $0.places[1] = S.place(1, at: 0, block: 0, seats: 2, minimum: 2, kind: .group) },
      { it in
        it.places[1] = S.place(
          1, at: 0, block: 0, seats: 2, minimum: 2, supervision: [Supervision(preceptor: .init(0))])
      },
      { it in
        it.places[1] = S.place(1, at: 0, block: 0, seats: 2, minimum: 2, schedule: [S.dated(0)])
      },
    ]
    for change in changes { #expect(!isPool(session(change))) }
    // The same shifts one by one are the same shifts.
    #expect(
      isPool(
        session { it in
          it.places[1] = S.place(
            1, at: 0, block: 0, seats: 2, minimum: 2, schedule: (0..<5).map { S.dated($0) })
        }))
  }

  @Test func `what keeps a place closed is found in the order of the model`() {
    var it = taught()
    #expect(it.because([(0, 0, 0)], 1, 0) == ["free": 2, "teacher-busy": 2])
    it.links = [.together([.init(0), .init(1)])]
    // P1 belongs to an open set; P2 is one group more.
    #expect(it.because([(0, 0, 0), (1, 0, 1)], 2, 0) == ["free": 3, "teacher-busy": 1])
    it.instructors = [Instructor(id: .init("I"), groups: 2)]
    #expect(it.because([], 2, 0) == ["free": 2, "not-opened": 2])
    it.links = [.onlyWith(.init(0), parent: .init(1))]
    #expect(it.because([], 2, 0) == ["free": 3, "not-opened": 1])
    #expect(it.because([(0, 0, 1)], 2, 0) == ["free": 4])
    it.places[2] = S.place(2, at: 2, block: 0, seats: 2, minimum: 2, instructor: 0)
    #expect(it.because([(0, 0, 1)], 2, 0) == ["free": 3, "not-opened": 1])
    #expect(it.because([(0, 0, 1), (1, 0, 2)], 2, 0) == ["free": 3, "teacher-busy": 1])
  }
}
