import GLPKSolver
import Optimization
import PlacementDomain
import Synchronization
import TestSessions
import Testing

@testable import Simulator

/// Work on several threads: what comes of it never depends on how many they are.
@Suite struct CrewTests {
  @Test(arguments: [1, 2, 3, 8])
  func `pieces come back in order, each once`(threads: Int) throws {
    var told: [Int] = []
    let pieces = try Crew(threads: threads).map(3..<103, progress: { told.append($0) }) {
      (number) throws(SolverError) in number * number
    }
    #expect(pieces == (3..<103).map { $0 * $0 })
    #expect(told.last == 100 && told == told.sorted())
  }

  @Test func `nothing to do is nothing`() throws {
    #expect(try Crew(threads: 4).map(5..<5) { (number) throws(SolverError) in number } == [])
  }

  @Test func `the first failure in order is told`() {
    #expect(throws: SolverError.failed("7")) {
      try Crew(threads: 3).map(0..<50) { (number) throws(SolverError) -> Int in
        if number == 7 || number == 9 { throw SolverError.failed("\(number)") }
        return number
      }
    }
  }

  @Test func `stopped, it gives what is whole from the beginning`() throws {
    let done = Atomic(0)
    let pieces = try Crew(threads: 2).map(0..<1000, shouldStop: { done.load(ordering: .relaxed) >= 10 }) {
      (number) throws(SolverError) -> Int in
      done.add(1, ordering: .relaxed)
      return number
    }
    #expect(pieces.count >= 9 && pieces.count <= 12)
    #expect(pieces == Array(0..<pieces.count))
  }

  @Test func `the same sessions on one thread and on three`() throws {
    let scenario = RandomSession.make(seed: 5, size: .small, with: RandomSession.features(seed: 5))
    let runs = PairedRuns(
      scenario,
      [
        Candidate(name: "A", plan: nil, policy: Reoptimise(.weekly(.monday))),
        Candidate(name: "B", plan: nil, policy: InOrder(.lottery)),
      ], PolicyPropertyTests.storm, seed: 3)
    func figures(_ threads: Int) throws -> [[SessionMeasures]] {
      try Crew(threads: threads).map(0..<12) { (number) throws(SolverError) in
        try runs.replication(number, solver: GLPK())
      }
    }
    let alone = try figures(1)
    #expect(try figures(3) == alone)
    #expect(Set(alone.map { $0[0] }).count > 1, "all replications are alike")
  }
}
