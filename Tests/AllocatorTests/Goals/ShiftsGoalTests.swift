import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct ShiftsGoalTests {
  @Test func `a shift at night on a weekend counts once`() {
    let sketch = Sketch(
      Sketch.shifts("N8", on: [0, 5]) + Sketch.shifts("D8", on: [2, 6]), Sketch.shifts("E8", on: [8, 9])
    ) { _ in }
    let problem = sketch.problem
    #expect(problem.times.ofPlace.map { problem.times.timetables[Int($0)].unsocialShifts } == [3, 0])
  }

  @Test func `thresholds go from the worst places a student's rotations accept down to 1`() {
    var sketch = Sketch(Sketch.shifts("N8", on: [0, 5]), Sketch.shifts("N8", on: [8])) { _ in }
    sketch.rotations[1] = Rotation(id: .init("R1"), course: nil, disciplines: [.init(1)], blocks: [])
    sketch.needs[1] = [.init(1)]
    let times = sketch.problem.times
    #expect(ShiftsGoal.stages(sketch.scenario, times) == [3, 2, 1].map { .level($0, of: .shifts) })
    // A place that does not count, though no student could ever reach it, is not looked at.
    sketch.places[0] = Sketch.place(
      0, at: 0, block: 0, status: .sent, schedule: Sketch.shifts("N8", on: [0, 5]))
    #expect(
      ShiftsGoal.stages(sketch.scenario, sketch.problem.times) == [2, 1].map { .level($0, of: .shifts) })
  }

  @Test func `a burden adds up the shifts of the places, and nothing for a rotation without one`() {
    for seed in Soak.seeds(60) {
      let its = StudentCase(seed: seed, size: .small, goals: [.shifts])
      let (problem, scenario) = (its.problem, its.scenario)
      #expect(problem.burdens.map(\.goal) == [.shifts])
      for student in scenario.students.ordinals where !scenario.needs[student].isEmpty {
        let needs = problem.needs(student.position)
        let choices = needs.map { need in
          need % 3 == 0 ? -1 : problem.options.range(need).first.map { Int32($0) } ?? -1
        }
        var expected = 0
        for choice in choices where choice >= 0 {
          for shift in scenario.shifts(of: problem.spots.all[Int(problem.options.spot[Int(choice)])].lead)
          where shift.isNight || shift.isWeekend { expected += 1 }
        }
        #expect(problem.burdens[0].of(student.position, choices, needs: needs) == expected, "seed \(seed)")
      }
    }
  }

  @Test func `who goes to the nights is decided before the ranks, or after them`() throws {
    // Two nights at P0, which S0 wants; days at P1.
    var sketch = Sketch.contest
    sketch.wishes = [[Wish(target: .place(.init(0)), rank: 1)], []]
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, shift: "N8", weekdays: Weekdays([.monday, .tuesday]), seats: 1),
      Sketch.place(1, at: 1, block: 0, seats: 2),
    ]
    func levels(_ both: Int) -> [String: Int] { ["shifts/at-least-2": both, "shifts/at-least-1": both] }
    #expect(sketch.counted([.shifts], in: Sketch.favouringS0) == levels(1))
    #expect(sketch.counted([.shifts], in: [(0, 0, 1), (1, 0, 1)]) == levels(0))
    #expect(
      try sketch.values([.placed, .shifts, .rankSum])
        == levels(0).merging(["placed": 2, "rank-sum": 4]) { $1 })
    #expect(
      try sketch.values([.placed, .rankSum, .shifts])
        == levels(1).merging(["placed": 2, "rank-sum": 3]) { $1 })
    sketch.places[1] = Sketch.place(1, at: 1, block: 0, seats: 1)
    #expect(try sketch.values([.placed, .shifts]) == levels(1).merging(["placed": 2]) { $1 })
  }
}
