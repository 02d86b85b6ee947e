import PlacementDomain
import TestSessions
import Testing

@testable import Simulator

/// What one season leaves to the next.
@Suite struct ChainRegisterTests {
  private let first = Day(year: 2026, month: 1, day: 5)!

  /// S1 withdraws, S2 stays at its first wish, S3 gets nothing: worst rank 1, so it counts 3.
  private func ended(_ scenario: Scenario) -> SimulatedSession {
    var session = SimulatedSession(scenario, on: first)
    session.assign(
      ["S1", "S2"].map {
        Certificate.Triple(student: Student.ID($0), rotation: .init("R"), place: Place.ID("P1"))
      })
    session.happen(SessionEvent(first, .withdrawn(Student.ID("S1"))))
    session.close()
    return session
  }

  @Test func `who stays takes a placement and what is owed along, who withdrew is followed by somebody new`()
  {
    let had = PastPlacement(destination: .init(2), service: nil, site: nil)
    let scenario = WardSession.make().changing { parts in parts.history = [[had], [had], []] }
    var register = ChainRegister(scenario, .stay)
    register.close(ended(scenario))
    let history = register.history
    #expect(history[.init(0)].isEmpty)
    #expect(
      Set(history[.init(1)]) == [
        had, PastPlacement(destination: .init(0), service: .init(0), site: .init(0)),
      ])
    #expect(
      Array(history[.init(2)]) == [PastPlacement(destination: nil, service: nil, site: nil, credit: -2)])
    // Somebody new for S1, who needed nothing at the end and does not count.
    #expect(register.everybody.map(\.needs).sorted() == [0, 0, 1, 1])
    #expect(register.everybody.reduce(StudentRanks(), +).sum == 4)
    register.close(ended(scenario))
    #expect(Set(register.everybody.filter { $0.needs > 0 }.map(\.mean)) == [1, 3])
  }

  @Test func `new students leave nothing behind but how they fared`() {
    let scenario = WardSession.make()
    var register = ChainRegister(scenario, .new)
    for _ in 0..<2 { register.close(ended(scenario)) }
    #expect(register.history.values.isEmpty)
    #expect(register.everybody.filter { $0.needs > 0 }.map(\.sum) == [1, 3, 1, 3])
    #expect(register.list.map(\.text) == ["S1", "S2", "S3"])
  }
}
