import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// What the solver makes of times, hours, absences and turns, against the model written the long way.
@Suite struct StudentTimesTests {
  @Test func `places of one timetable are one pattern, however it is written down`() {
    var sketch = Sketch(Sketch.shifts("D8", on: [0, 1, 2, 3, 4]), Sketch.shifts("D8", on: [0, 1, 2, 3])) {
      _ in
    }
    sketch.places.append(Sketch.place(2, at: 0, block: 0))
    sketch.places.append(Sketch.place(3, at: 0, block: 0, preceptor: 0))
    sketch.places.append(Sketch.place(4, at: 0, block: 0, preceptor: 1))
    sketch.preceptors.append(
      Preceptor(id: .init("W"), availability: nil, line: Sketch.shifts("D8", on: [0, 1, 2, 3, 7])))
    // The line is cut at the end of the block.
    #expect(sketch.problem.times.ofPlace == [0, 1, 0, 0, 1])
  }

  @Test(arguments: StudentCase.sizes.indices)
  func `a place is removed for its times, its hours or the student's absences as the model says`(_ size: Int)
  {
    var counts: [Unplaced.Removal?: Int] = [:]
    for seed in Soak.seeds(150) {
      let its = StudentCase(seed: seed, size: StudentCase.sizes[size])
      let (problem, scenario) = (its.problem, its.scenario)
      for student in scenario.students.ordinals {
        let plain = PlainStudent(scenario: scenario, student: student)
        for need in problem.needs(student.position) {
          let rotation = problem.rotationOfNeed[need]
          let offered = Set(problem.options.range(need).map { problem.options.spot[$0] })
          for place in scenario.places.ordinals {
            let expected = plain.removal((rotation, place))
            let found = PlaceRemoval.removal(place, student, rotation, in: problem)
            #expect(found == expected, "seed \(seed)")
            let spot = problem.spots.ofPlace[place.position]
            if expected != nil, spot >= 0 { #expect(!offered.contains(spot), "seed \(seed)") }
            counts[found, default: 0] += 1
          }
        }
      }
    }
    #expect(counts.count == 3 && counts.values.allSatisfy { $0 > 50 }, "\(counts)")
  }

  @Test(arguments: StudentCase.sizes.indices.dropLast())
  func `two and three places go together as the model says`(_ size: Int) {
    var (together, apart, three) = (0, 0, 0)
    for seed in Soak.seeds(400) {
      let its = StudentCase(seed: seed, size: StudentCase.sizes[size])
      let (problem, scenario) = (its.problem, its.scenario)
      let times = problem.times
      guard
        let student = scenario.students.ordinals.max(by: {
          scenario.needs[$0].count < scenario.needs[$1].count
        }),
        scenario.needs[student].count > 1
      else { continue }
      let plain = PlainStudent(scenario: scenario, student: student)
      let rotations = Array(scenario.needs[student])
      let turns = rotations.map { scenario.rotations[$0].order }
      let usable = problem.spots.all.filter { times.isUsable[Int($0.pattern)] }
      func goes(_ a: Spot, _ b: Spot, _ first: Int, _ second: Int) -> Bool {
        !problem.collide(a, b)
          && times.keepsOrder(a.pattern, turn: turns[first], b.pattern, turn: turns[second])
      }
      for a in usable {
        for b in usable {
          let go = goes(a, b, 0, 1)
          #expect(
            go == plain.goTogether([(rotations[0], a.lead), (rotations[1], b.lead)]), "seed \(seed)")
          if go { together += 1 } else { apart += 1 }
          guard go, rotations.count > 2 else { continue }
          for c in usable where goes(a, c, 0, 2) && goes(b, c, 1, 2) {
            let fit = times.fitTogether([a, b, c].map(\.pattern))
            let choices = [(rotations[0], a.lead), (rotations[1], b.lead), (rotations[2], c.lead)]
            #expect(fit == plain.goTogether(choices), "seed \(seed)")
            if !fit { three += 1 }
          }
        }
      }
    }
    #expect(together > 50 && apart > 50, "\(together) together, \(apart) apart")
    if size != 1 { #expect(three > 0, "no three were too much for one student") }
  }

  @Test(arguments: StudentCase.sizes.indices)
  func `the constraints find something wrong exactly with illegal schedules`(_ size: Int) {
    var kinds: Set<String> = []
    for seed in Soak.seeds(200) {
      let its = StudentCase(seed: seed, size: StudentCase.sizes[size])
      let scenario = its.scenario
      var numbers = SeededNumbers(seed: seed &* 59)
      for student in scenario.students.ordinals {
        let plain = PlainStudent(scenario: scenario, student: student)
        for _ in 0..<6 {
          let choices: [PlainStudent.Choice] = scenario.needs[student].filter { _ in numbers.chance(85) }.map
          {
            ($0, numbers.one(of: scenario.places.ordinals))
          }
          let violations = CheckedPlan(
            scenario: scenario, eligibility: .everything(in: scenario),
            assignments: choices.map { (student, $0.rotation, $0.place) }
          ).violations.filter { violation in
            switch violation {
            case .rest, .week, .nightsInRow, .nights, .weekends, .hours, .unavailable, .order, .spacing,
              .discipline:
              return true
            case .repeated: return !plain.goTogether(choices)
            case .notOffered: return choices.contains { scenario.shifts(of: $0.place).isEmpty }
            default: return false
            }
          }
          for violation in violations { kinds.insert(String("\(violation)".prefix { $0 != "(" })) }
          let isLegal =
            choices.allSatisfy { plain.removal($0) == nil } && plain.goTogether(choices)
            && plain.covers(choices)
          #expect(violations.isEmpty == isLegal, "seed \(seed), \(violations)")
        }
      }
    }
    #expect(kinds.count >= (size == 3 ? 6 : 10), "\(kinds)")
  }
}
