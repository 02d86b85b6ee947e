import Optimization
import Testing

@testable import Allocator

@Suite struct WorkMeterTests {
  @Test func `an iteration is a unit, a thousand options are one, remainders are kept`() {
    let meter = WorkMeter(SearchLimits(work: 10))
    meter.add(options: 999)
    #expect(meter.work == 0)
    meter.add(options: 1)
    #expect(meter.work == 1)
    meter.add(options: 2500)
    meter.add(options: 500)
    meter.add(iterations: 5)
    #expect(meter.work == 9 && meter.ending == nil)
    #expect(meter.solveLimits.iterations == 1)
    meter.add(iterations: 4)
    #expect(meter.ending == .work)
    #expect(meter.solveLimits.iterations == 0)
  }

  @Test func `an interrupt comes before every other ending`() {
    #expect(WorkMeter(SearchLimits(work: 0, seconds: 0, shouldStop: { true })).ending == .interrupted)
    #expect(WorkMeter(SearchLimits(work: 0, seconds: 0)).ending == .work)
    #expect(WorkMeter(SearchLimits(seconds: 0)).ending == .time)
  }

  @Test func `without limits nothing ends`() {
    let meter = WorkMeter(SearchLimits())
    meter.add(iterations: 1_000_000_000)
    #expect(meter.ending == nil)
    #expect(meter.solveLimits.iterations == nil && meter.solveLimits.seconds == nil)
  }
}
