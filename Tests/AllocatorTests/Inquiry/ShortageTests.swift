import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// Sets of people with fewer seats than heads, checked by counting, and repairs, checked by trying every plan.
@Suite struct ShortageTests {
  private func placed(_ its: RandomCase) -> RandomCase { its.with(goals: [GoalRequest(.placed)]) }

  @Test(arguments: RandomCase.sizes.map(\.name))
  func `a shortage counts more heads than all the seats they may use`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (found, left) = (0, 0)
    for seed in Soak.seeds(80) {
      let its = placed(RandomCase(seed: seed &+ 12000, size: size))
      let plan = try its.run().plan
      guard plan.status == .optimal else { continue }
      let rules = PlainRules(its.scenario, its.eligibility)
      let (shortages, unexplained) = PlanOutlook(plan, in: its.scenario, its.eligibility).shortages()
      #expect(Set(shortages.flatMap(\.needs)).count == shortages.reduce(0) { $0 + $1.needs.count })
      var explained: Set<Shortage.Need> = Set(unexplained)
      for shortage in shortages {
        let usable = its.scenario.places.ordinals.filter { place in
          shortage.needs.contains { need in
            rules.fits(need.rotation, place)
              && rules.removal(.init(student: need.student, rotation: need.rotation, place: place)) == nil
          }
        }
        #expect(Set(usable).isSubset(of: shortage.places), its.comment)
        #expect(
          shortage.seats == shortage.places.reduce(0) { $0 + its.scenario.places[$1].seats }, its.comment)
        #expect(shortage.seats < shortage.needs.count && shortage.missing > 0, its.comment)
        explained.formUnion(shortage.needs)
        found += 1
      }
      left += unexplained.count
      for one in plan.unplaced {
        let need = Shortage.Need(
          student: its.scenario.students.ordinal(of: one.student)!,
          rotation: its.scenario.rotations.ordinal(of: one.rotation)!)
        #expect(explained.contains(need), its.comment)
      }
    }
    #expect(found > 10, "\(found) shortages, \(left) unexplained")
  }

  @Test func `with one rotation and no minimum every unplaced student is in a shortage`() throws {
    for seed in Soak.seeds(60) {
      var its = placed(RandomCase(seed: seed &+ 13000, size: .oneRotation))
      let plain = its.scenario.places.map(\.withoutPeople)
      var rules = its.scenario.rules
      rules.atLeastOne = []
      its = its.with(
        scenario: its.scenario.replacing(
          rules: rules, places: Table(plain), pins: [], capacities: [], pairs: [], openingLinks: [],
          kept: .some(nil)))
      let plan = try its.run().plan
      #expect(
        PlanOutlook(plan, in: its.scenario, its.eligibility).shortages().unexplained.isEmpty, its.comment)
    }
  }

  @Test func `a repair places exactly as many more as trying every plan says`() throws {
    var found = 0
    for seed in Soak.seeds(25) {
      let its = placed(RandomCase(seed: seed &+ 14000, size: .tiny))
      let plan = try its.run().plan
      guard plan.status == .optimal, !plan.unplaced.isEmpty else { continue }
      let outlook = PlanOutlook(plan, in: its.scenario, its.eligibility)
      let need = Shortage.Need(
        student: its.scenario.students.ordinal(of: plan.unplaced[0].student)!,
        rotation: its.scenario.rotations.ordinal(of: plan.unplaced[0].rotation)!)
      let search = try RepairSearch(for: need, outlook: outlook, solver: GLPK())
      #expect(search.tried <= search.candidates && search.found.count <= search.tried)
      for one in search.found {
        let (changed, allowed) = its.scenario.applying(one.repair, its.eligibility)
        guard case .stages(let best) = BruteForce(changed, allowed).optimum else {
          Issue.record("impossible, \(its.comment)")
          continue
        }
        let placed = best.reduce(0) { $0 + $1.value }
        #expect(placed == plan.assignments.count + one.gain, "\(one), \(its.comment)")
        found += 1
      }
    }
    #expect(found > 10, "\(found)")
  }
}

extension Place {
  /// The same place without a minimum and without anybody who supervises or teaches.
  fileprivate var withoutPeople: Place {
    Place(
      id: id, destination: destination, block: block, shift: shift, weekdays: weekdays, seats: seats,
      kind: kind, school: school, status: status)
  }
}
