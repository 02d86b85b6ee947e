import Testing

@testable import Charts

@Suite struct DecimalStepTests {
  @Test func `a step is the next round number`() {
    let steps = [1, 1.1, 2, 2.1, 5, 5.1, 10, 0.1, 0.11, 0.3, 999, 3e-12, 1e300].map {
      DecimalStep(atLeast: $0).length
    }
    #expect(steps == [1, 2, 2, 5, 5, 10, 10, 0.1, 0.2, 0.5, 1000, 5e-12, 1e300])
  }

  @Test func `multiples are the numbers their writing means`() {
    let tenth = DecimalStep(atLeast: 0.1)
    #expect((0...10).map(tenth.value) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    #expect(tenth.decimals == 1 && DecimalStep(atLeast: 20).decimals == 0)
    for count in -30...30 { #expect(tenth.count(notAbove: tenth.value(count)) == count) }
  }

  @Test func `steps follow one another`() {
    var step = DecimalStep(atLeast: 1)
    for length in [2.0, 5, 10, 20] {
      step = step.longer
      #expect(step.length == length)
    }
    for length in [10.0, 5, 2, 1, 0.5, 0.2] {
      step = step.shorter
      #expect(step.length == length)
    }
  }
}
