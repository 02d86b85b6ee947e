import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct TimePatternTests {
  /// What patterns decide alone: order and disciplines are looked at with the rotations.
  static let features = Set(SessionFeature.allCases).subtracting([.order, .atLeastOne])

  @Test func `two places collide exactly when one student cannot do both`() {
    var (together, apart) = (0, 0)
    for seed in Soak.seeds(150) {
      let random = RandomProblem(seed: seed, size: .threeRotations, with: TimePatternTests.features)
      guard
        let student = random.scenario.students.ordinals.first(where: { random.scenario.needs[$0].count > 1 })
      else { continue }
      let usable = random.problem.spots.all.filter { random.problem.times.isUsable[Int($0.pattern)] }
      for left in usable {
        for right in usable {
          let choices = [(0, left.lead), (1, right.lead)].map {
            PlainRules.Choice(student: student, rotation: .init($0.0), place: $0.1)
          }
          let collide = random.problem.collide(left, right)
          #expect(collide == !random.rules.goTogether(choices), random.its.comment)
          if collide { apart += 1 } else { together += 1 }
        }
      }
    }
    #expect(together > 100 && apart > 100, "\(together) together, \(apart) apart")
  }

  @Test func `three places that go together two by two may still be too many hours`() {
    var tooMany = 0
    for seed in Soak.seeds(1200) {
      let random = RandomProblem(
        seed: seed, size: .threeRotations, with: [.mostNights, .mostWeekends, .nightsInRow])
      let (problem, rules) = (random.problem, random.rules)
      guard
        let student = random.scenario.students.ordinals.first(where: { random.scenario.needs[$0].count > 2 })
      else { continue }
      let usable = problem.spots.all.filter { problem.times.isUsable[Int($0.pattern)] }
      for a in usable {
        for b in usable where !problem.collide(a, b) {
          for c in usable where !problem.collide(a, c) && !problem.collide(b, c) {
            let choices = [a, b, c].enumerated().map {
              PlainRules.Choice(student: student, rotation: .init($0.offset), place: $0.element.lead)
            }
            let fits = problem.times.fitTogether([a, b, c].map(\.pattern))
            #expect(fits == rules.goTogether(choices), random.its.comment)
            if !fits { tooMany += 1 }
          }
        }
      }
    }
    #expect(tooMany > 0, "no limit was too low for three places only")
  }

  @Test func `a place without a date, or too long for a week by itself, is usable by nobody`() {
    var sketch = Sketch()
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, weekdays: Weekdays([.sunday])),
      Sketch.place(1, at: 1, block: 0, shift: "D12"), Sketch.place(2, at: 1, block: 0),
    ]
    let problem = sketch.problem
    #expect(problem.spots.all.map { problem.times.isUsable[Int($0.pattern)] } == [false, false, true])
    sketch.rules.weekMinutes = nil
    let free = sketch.problem
    #expect(free.spots.all.map { free.times.isUsable[Int($0.pattern)] } == [false, true, true])
  }
}
