import PlacementDomain
import TestSessions
import Testing

@testable import Allocator

@Suite struct PriceAscentTests {
  @Test(arguments: RandomCase.sizes.map(\.name))
  func `the ascent's bound is L of its prices, and no worse than without prices`(_ size: String) throws {
    let size = RandomCase.sizes.first { $0.name == size }!.size
    var (better, none) = (0, 0)
    for seed in Soak.seeds(80) {
      let its = RandomCase(seed: seed, size: size)
      let problem = its.problem
      guard !problem.stages.isEmpty else { continue }
      let costs = CompositeCosts(problem.stages).costs
      let (book, pricer) = (RowBook(problem), Pricer(problem, threads: 1))
      let ascent = PriceAscent(
        problem: problem, pricer: pricer, scale: pricer.range.scale, costs: costs)
      var collected = 0
      let best = ascent.run(book: book, meter: WorkMeter(SearchLimits())) { _ in collected += 1 }
      let zero = Prices(zeroFor: book.rows.count, scale: pricer.range.scale)
      guard let plain = pricer.round(costs: costs, prices: zero, book: book).lower else {
        #expect(best == nil, its.comment)
        none += 1
        continue
      }
      let found = try #require(best, its.comment)
      #expect(collected > 0, its.comment)
      #expect(pricer.round(costs: costs, prices: found.prices, book: book).lower == found.lower, its.comment)
      #expect(found.lower >= plain, its.comment)
      #expect(found.prices.rows.allSatisfy { (0...pricer.range.largest).contains($0) }, its.comment)
      if found.lower > plain { better += 1 }
    }
    #expect(better > 3, "\(better) better, \(none) without a legal schedule")
  }

  @Test func `where students outnumber seats the price of a seat rises until it is worth a placement`() throws
  {
    var sketch = Sketch()
    sketch.students = (0..<6).map { Student(id: .init("S\($0)")) }
    sketch.rotations.removeLast()
    sketch.needs = sketch.students.map { _ in [.init(0)] }
    (sketch.wishes, sketch.history) = (sketch.needs.map { _ in [] }, sketch.needs.map { _ in [] })
    sketch.places = [Sketch.place(0, at: 0, block: 0, seats: 2)]
    let problem = sketch.problem
    let pricer = Pricer(problem, threads: 1)
    let ascent = PriceAscent(
      problem: problem, pricer: pricer, scale: pricer.range.scale, costs: problem.stages[0].costs)
    let meter = WorkMeter(SearchLimits())
    let best = try #require(ascent.run(book: RowBook(problem), meter: meter) { _ in })
    #expect(best.lower.roundedUp(scale: pricer.range.scale) == -2)
    #expect(best.prices.rows.count == 1 && best.prices[0] > 0)
  }

  @Test func `no work left gives no prices`() {
    let problem = Sketch().problem
    let ascent = PriceAscent(
      problem: problem, pricer: Pricer(problem, threads: 1), scale: 20, costs: problem.stages[0].costs)
    let meter = WorkMeter(SearchLimits(work: 0))
    #expect(ascent.run(book: RowBook(problem), meter: meter) { _ in } == nil)
  }
}
