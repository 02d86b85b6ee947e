import PlacementDomain
import Testing

@testable import Reports

/// Teachers for open groups.
@Suite struct TeacherPlanTests {
  private func names(_ scenario: Scenario, _ taken: [String: Int]) -> [String?] {
    TeacherPlan(plan: SharedSeatTests.plan(taken), scenario: scenario).groups.map {
      $0.teacher.map { scenario.instructors[$0].id.text }
    }
  }

  @Test func `a teacher takes a group of his or her days and discipline, one at a time`() {
    let teachers = [
      Instructor(id: .init("T0"), disciplines: [.init(0)]),
      Instructor(id: .init("T1"), weekdays: Weekdays([.monday])),
    ]
    let made = SharedSeatTests.scenario(
      [
        SharedSeatTests.place("P0"), SharedSeatTests.place("P1"), SharedSeatTests.place("P2", shift: "E8"),
        SharedSeatTests.place("P3", destination: 1, days: Weekdays([.monday])),
        SharedSeatTests.place("P4", kind: .individual),
      ], instructors: teachers, destinations: 2)
    let all = ["P0": 1, "P1": 1, "P2": 1, "P3": 1, "P4": 1]
    #expect(names(made, all).compactMap { $0 }.sorted() == ["T0", "T0", "T1"])
    #expect(names(made, ["P0": 1, "P2": 1]) == ["T0", "T0"])
    #expect(names(made, ["P4": 1]) == [])
  }

  @Test func `a teacher that places name is busy with those first, and linked places are one group`() {
    let made = SharedSeatTests.scenario(
      [
        SharedSeatTests.place("P0", instructor: 0), SharedSeatTests.place("P1"), SharedSeatTests.place("P2"),
      ], links: [.together([.init(1), .init(2)])],
      instructors: [Instructor(id: .init("T0")), Instructor(id: .init("T1"))])
    let plan = TeacherPlan(plan: SharedSeatTests.plan(["P0": 1, "P1": 1, "P2": 1]), scenario: made)
    #expect(plan.groups.map(\.places.count) == [2] && plan.covered == 1 && plan.isMost)
    #expect(plan.groups[0].teacher == .init(1))
  }

  @Test func `as many groups are covered as there can be, found by trying everything`() {
    var seed: UInt64 = 7
    func draw(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<200 {
      let shifts = ["D8", "E8", "D12"]
      let days: [Weekdays?] = [nil, Weekdays([.monday, .tuesday]), Weekdays([.wednesday, .thursday])]
      let groups = (0..<5).map { number in
        SharedSeatTests.place("P\(number)", shift: shifts[draw(3)], destination: draw(2), days: days[draw(3)])
      }
      let teachers = (0..<3).map { number in
        Instructor(
          id: .init("T\(number)"), weekdays: days[draw(3)],
          disciplines: draw(2) == 0 ? [] : [.init(draw(2))], groups: 1 + draw(2))
      }
      let made = SharedSeatTests.scenario(groups, instructors: teachers, destinations: 2)
      let taken = Dictionary(uniqueKeysWithValues: (0..<5).map { ("P\($0)", 1) })
      let plan = TeacherPlan(plan: SharedSeatTests.plan(taken), scenario: made)
      #expect(plan.isMost && plan.covered == most(made))
      #expect(isPossible(made, plan.groups.map { $0.teacher?.position }))
    }
  }

  /// The most groups over all ways to give each a teacher or none.
  private func most(_ scenario: Scenario) -> Int {
    let (groups, choices) = (scenario.places.count, scenario.instructors.count + 1)
    var best = 0
    for code in 0..<(0..<groups).reduce(1, { product, _ in product * choices }) {
      var rest = code
      let chosen = (0..<groups).map { _ -> Int? in
        defer { rest /= choices }
        return rest % choices == 0 ? nil : rest % choices - 1
      }
      if isPossible(scenario, chosen) { best = max(best, chosen.count { $0 != nil }) }
    }
    return best
  }

  private func isPossible(_ scenario: Scenario, _ chosen: [Int?]) -> Bool {
    scenario.instructors.indices.allSatisfy { number in
      let who = scenario.instructors[number]
      let own = scenario.places.ordinals.filter { chosen[$0.position] == number }
      let suits = own.allSatisfy { place in
        let discipline = scenario.destinations[scenario.places[place].destination].discipline!
        return (who.disciplines.isEmpty || who.disciplines.contains(discipline))
          && scenario.shifts(of: place).allSatisfy { who.weekdays?.contains($0.day.weekday) ?? true }
      }
      let shifts = own.map(scenario.shifts(of:))
      return suits
        && shifts.joined().allSatisfy { one in
          shifts.count { $0.contains { $0.start <= one.start && one.start < $0.end } } <= who.groups
        }
    }
  }
}
