import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct SpotsTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `pools are the places that nothing tells apart`(_ size: String) {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var pools = 0
    for seed in Soak.seeds(200) {
      let random = RandomProblem(seed: seed, size: size)
      let units = random.problem.spots.all
      #expect(
        Dictionary(uniqueKeysWithValues: units.map { ($0.lead, $0.places) }) == random.model.units,
        random.its.comment)
      #expect(units.map(\.lead) == units.map(\.lead).sorted(), random.its.comment)
      for spot in units where spot.copies > 1 { pools += spot.opens ? 1 : 0 }
      for place in random.scenario.places.ordinals {
        let spot = random.problem.spots.ofPlace[place.position]
        #expect((spot >= 0) == random.scenario.counts(place), random.its.comment)
        if spot >= 0 { #expect(units[Int(spot)].places.contains(place), random.its.comment) }
      }
    }
    #expect(pools > 0, "no pool of several places occurred")
  }

  @Test func `a wish or a pin for one place takes it out of its pool`() {
    var sketch = Sketch()
    sketch.places = (0..<3).map { Sketch.place($0, at: 0, block: 0, seats: 3, minimum: 2) }
    #expect(sketch.problem.spots.all.map(\.copies) == [3])
    sketch.wishes[0] = [Wish(target: .place(.init(1)), rank: 1)]
    #expect(sketch.problem.spots.all.map(\.places) == [[.init(0), .init(2)], [.init(1)]])
    sketch.pins = [Pin(student: .init(0), rotation: nil, target: .place(.init(0)), mode: .forbid)]
    #expect(sketch.problem.spots.all.map(\.copies) == [1, 1, 1])
  }

  @Test func `the fewest places that hold so many are found by trying`() {
    for seats in 0...5 {
      for minimum in 0...seats {
        for copies in 1...4 {
          let spot = Spot(
            places: (0..<copies).map { .init($0) }, pattern: 0, repeatKey: -1, seats: seats, minimum: minimum,
            opens: true)
          for students in 0...20 {
            let fewest = (0...copies).first { $0 * seats >= students && $0 * max(1, minimum) <= students }
            #expect(spot.placesNeeded(for: students) == fewest, "\(spot), \(students) students")
          }
        }
      }
    }
  }
}
