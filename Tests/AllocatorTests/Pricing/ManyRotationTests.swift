import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

/// A student whose many rotations may all go to the same blocks and services: schedules without end that
/// differ in nothing but the order.
@Suite struct ManyRotationTests {
  static let (rotations, services) = (7, 8)

  /// Each service offers a place in each block; a service may not come twice.
  static let problem: PlacingProblem = {
    let scenario = Scenario(
      session: Session(id: "H26"), goals: [GoalRequest(.rankSum)], students: Table([Student(id: .init("S"))]),
      sites: Table([Site(id: .init("T"))]),
      services: Table((0..<services).map { Service(id: .init("V\($0)")) }),
      destinations: Table(
        (0..<services).map { Destination(id: .init("D\($0)"), site: .init(0), service: .init($0)) }),
      blocks: Table(
        (0..<rotations).map { number in
          let first = Sketch.monday.advanced(by: 7 * number)
          return Block(id: .init("B\(number)"), span: DaySpan(first, first.advanced(by: 4))!)
        }),
      places: Table(
        (0..<services).flatMap { service in
          (0..<rotations).map { block in
            Place(
              id: .init("P\(service)\(block)"), destination: .init(service), block: .init(block),
              shift: Table(ShiftCode.builtIn).ordinal(of: .init("D8"))!, seats: 1)
          }
        }),
      rotations: Table(
        (0..<rotations).map { Rotation(id: .init("R\($0)"), course: nil, disciplines: [], blocks: []) }),
      needs: Grouped([(0..<rotations).map { Rotation.Ordinal($0) }]), wishes: Grouped([[]]),
      history: Grouped([[]]))
    return PlacingProblem(scenario: scenario, eligibility: .everything(in: scenario))
  }()

  /// The least cost of a schedule, by the sets of blocks and services taken.
  func least(_ value: [[Int]]) -> Int {
    var reached: [Int: Int] = [0: 0]
    for _ in 0..<ManyRotationTests.rotations {
      var next = reached
      for (taken, cost) in reached {
        for service in 0..<ManyRotationTests.services {
          for block in 0..<ManyRotationTests.rotations {
            let bits = 1 << service | 1 << (ManyRotationTests.services + block)
            guard taken & bits == 0 else { continue }
            next[taken | bits] = min(next[taken | bits] ?? 0, cost + value[service][block])
          }
        }
      }
      reached = next
    }
    return reached.values.min()!
  }

  @Test(arguments: [1, 2, 6, 40])
  func `the cheapest schedule is found among very many that hardly differ`(_ most: Int) {
    let problem = ManyRotationTests.problem
    let book = RowBook(problem)
    for seed in Soak.seeds(12) {
      var numbers = SeededNumbers(seed: seed)
      var prices = Prices(zeroFor: book.rows.count, scale: 0)
      for row in prices.rows.indices { prices.rows[row] = numbers.number(0...most) }
      let costs = Costs(table: [[-numbers.number(1...most)]])
      let option = OptionPrices(costs: costs, prices: prices, book: book, problem: problem)
      var value = Array(
        repeating: Array(repeating: 0, count: ManyRotationTests.rotations), count: ManyRotationTests.services)
      for (number, spot) in problem.spots.all.enumerated() {
        let place = problem.scenario.places[spot.lead]
        value[place.destination.position][place.block.position] = option.table[0] + option.spot[number]
      }
      let round = Pricer(problem, threads: 1).round(costs: costs, prices: prices, book: book)
      #expect(!round.wasCut, "seed \(seed)")
      #expect(round.values == [least(value)], "seed \(seed)")
    }
  }
}
