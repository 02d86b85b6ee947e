import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Minimal sets of what cannot hold together, against trying every plan.
@Suite struct ContradictionTests {
  private func isPossible(_ session: (Scenario, Eligibility)) -> Bool {
    BruteForce(session.0, session.1).optimum != .infeasible
  }

  @Test(arguments: ["tiny", "small", "threeRotations"])
  func `each set is impossible, and possible without any one of its elements`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (found, elements) = (0, 0)
    for seed in Soak.seeds(40) {
      let made = RandomCase(seed: seed &+ 7000, size: size).with(goals: [GoalRequest(.placed)])
      let its = PinnedSessionTests().pinned(made, percent: 30)
      let search = try ContradictionSearch(in: its.scenario, its.eligibility, solver: GLPK())
      #expect(search.isComplete, its.comment)
      #expect(search.sets.isEmpty == isPossible((its.scenario, its.eligibility)), its.comment)
      let all = its.scenario.premises(its.eligibility)
      let named = search.sets.joined()
      #expect(Set(named).count == named.count, "disjoint, \(its.comment)")
      #expect(isPossible(its.scenario.without(named, its.eligibility)), its.comment)
      for set in search.sets {
        let others = Set(all).subtracting(set)
        #expect(!isPossible(its.scenario.without(others, its.eligibility)), its.comment)
        for one in set {
          #expect(
            isPossible(its.scenario.without(others.union([one]), its.eligibility)), "\(one), \(its.comment)")
        }
        found += 1
        elements += set.count
      }
    }
    #expect(found > 20 && elements > found, "\(found) sets of \(elements) elements")
  }

  @Test func `the seats of a place and the pins that exceed them are one set`() throws {
    var sketch = Sketch()
    sketch.students = (0..<3).map { Student(id: .init("S\($0)")) }
    (sketch.needs, sketch.wishes, sketch.history) = (
      Array(repeating: [.init(0)], count: 3), [[], [], []], [[], [], []]
    )
    sketch.unavailability = [[], [], []]
    sketch.pins = (0..<3).map {
      Pin(student: .init($0), rotation: .init(0), target: .place(.init(0)), mode: .fix)
    }
    let search = try ContradictionSearch(in: sketch.scenario, sketch.eligibility, solver: GLPK())
    #expect(search.sets == [sketch.pins.map { .pin($0) } + [.seats(.init(0))]] && search.isComplete)
  }

  @Test func `a pin at a closed place contradicts the rules, no more`() throws {
    var sketch = Sketch()
    sketch.closed = [0]
    sketch.pins = [Pin(student: .init(1), rotation: .init(0), target: .destination(.init(0)), mode: .fix)]
    let search = try ContradictionSearch(in: sketch.scenario, sketch.eligibility, solver: GLPK())
    #expect(search.sets == [[.pin(sketch.pins[0]), .eligibility(.init(1))]])
  }

  @Test func `a limit ends the search and is said`() throws {
    var sketch = Sketch()
    sketch.closed = [0]
    sketch.pins = [Pin(student: .init(1), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    let search = try ContradictionSearch(
      in: sketch.scenario, sketch.eligibility, solver: GLPK(), limits: InquiryLimits(solves: 2))
    #expect(!search.isComplete && search.sets.isEmpty && search.solves == 2)
  }
}
