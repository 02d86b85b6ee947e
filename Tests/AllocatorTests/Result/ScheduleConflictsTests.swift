import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct ScheduleConflictsTests {
  @Test(arguments: StudentCase.sizes.indices)
  func `a place conflicts exactly when the schedule with it would not be legal`(_ size: Int) {
    var (conflicts, free) = (0, 0)
    for seed in Soak.seeds(200) {
      let its = StudentCase(seed: seed, size: StudentCase.sizes[size])
      let (problem, scenario) = (its.problem, its.scenario)
      var numbers = SeededNumbers(seed: seed &* 53)
      for student in scenario.students.ordinals {
        let plain = PlainStudent(scenario: scenario, student: student)
        let needs = Array(problem.needs(student.position))
        guard !needs.isEmpty else { continue }
        let need = numbers.one(of: needs)
        // Some of the other needs get a place, as far as they go together.
        var places = [Place.Ordinal?](repeating: nil, count: scenario.needed)
        var taken: [PlainStudent.Choice] = []
        for other in needs where other != need && numbers.chance(85) {
          let options = problem.options.range(other).map {
            (problem.rotationOfNeed[other], problem.spots.all[Int(problem.options.spot[$0])].lead)
          }.filter { plain.goTogether(taken + [$0]) }
          guard let choice = options.randomElement(using: &numbers) else { continue }
          taken.append(choice)
          places[other] = choice.1
        }
        for option in problem.options.range(need) {
          let place = problem.spots.all[Int(problem.options.spot[option])].lead
          let all = taken + [(problem.rotationOfNeed[need], place)]
          let isLegal = plain.goTogether(all) && plain.covers(all)
          let found = ScheduleConflicts(problem: problem).conflicts(place, need, of: student, places)
          #expect(found == !isLegal, "seed \(seed)")
          if found { conflicts += 1 } else { free += 1 }
        }
      }
    }
    #expect(conflicts > 50 && free > 50, "\(conflicts) conflicts, \(free) free")
  }
}
