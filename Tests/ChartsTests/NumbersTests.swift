import Testing

@testable import Charts

/// Values of every size, and those that cannot be drawn.
@Suite struct NumbersTests {
  private let examples = ChartExamples(isFrench: true)

  @Test func `coordinates have at most two digits after the point`() {
    let written = [0, -0.001, 1, 1.5, -1.25, 0.05, 12.345, 759.999, -0.994].map(Coordinate.written)
    #expect(written == ["0", "0", "1", "1.5", "-1.25", "0.05", "12.35", "760", "-0.99"])
  }

  @Test func `nothing to show is said`() throws {
    let charts: [any Chart] = [
      try examples.interval([]), try examples.tornado([]), try examples.histogram([]),
      try examples.histogram([.init(label: "Plan A", values: [])]), try examples.timeline([]),
      try examples.timeline([.init(label: "Zoé")]), try examples.profile([]),
      try examples.profile(ranks: [], []),
    ]
    for chart in charts {
      let picture = try Picture(chart)
      #expect(picture.texts.contains { $0.words == "Aucune donnée à montrer." } && picture.faults == [])
      #expect(chart.rows.isEmpty && !chart.header.isEmpty)
    }
  }

  @Test(arguments: [
    0, 1, -1, .leastNonzeroMagnitude, -Double.leastNonzeroMagnitude, 1e-300, 1e300, -1e300, 0.1, 1e15,
    123_456_789.125,
  ])
  func `one value, and equal values, are drawn`(_ value: Double) throws {
    for count in [1, 3] {
      func many<Thing>(_ thing: Thing) -> [Thing] { Array(repeating: thing, count: count) }
      let charts: [any Chart] = [
        try examples.interval(many(.init(label: "a", estimate: value, low: value, high: value))),
        try examples.tornado(
          base: value, many(.init(label: "a", lowSetting: "", highSetting: "", atLow: value, atHigh: value))),
        try examples.histogram([.init(label: "a", values: many(value))]),
        try examples.profile(
          ranks: [.init(label: "1")], many(.init(label: "a", counts: [value.magnitude]))),
      ]
      for chart in charts {
        let picture = try Picture(chart)
        #expect(picture.faults == [])
        #expect(!chart.svg.contains("nan") && !chart.svg.contains("inf"))
        #expect(chart.rows.allSatisfy { $0.count == chart.header.count })
      }
    }
  }

  @Test func `values from the least to the greatest fit one axis`() throws {
    let chart = try examples.interval([
      .init(label: "a", estimate: .leastNonzeroMagnitude, low: -1e300, high: 1e300),
      .init(label: "b", estimate: 1, low: 1, high: 1),
    ])
    #expect(try Picture(chart).faults == [])
    let close = try examples.tornado(
      base: 1e15,
      [.init(label: "a", lowSetting: "", highSetting: "", atLow: 1e15 + 0.125, atHigh: 1e15 - 0.125)])
    #expect(try Picture(close).faults == [])
    let histogram = try examples.histogram([
      .init(label: "a", values: [-1e300, 0, .leastNonzeroMagnitude, 1e300])
    ])
    #expect(histogram.rows.count <= 40)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1.1e300])
  func `what is no number, or too great, is refused`(_ value: Double) {
    let refused = ChartError.notDrawable(label: "a")
    #expect(throws: refused) { try examples.interval([.init(label: "a", estimate: value, low: 0, high: 1)]) }
    #expect(throws: refused) { try examples.interval([.init(label: "a", estimate: 0, low: 0, high: value)]) }
    #expect(throws: refused) {
      try examples.tornado([.init(label: "a", lowSetting: "", highSetting: "", atLow: value, atHigh: 0)])
    }
    #expect(throws: ChartError.notDrawable(label: "Base")) { try examples.tornado(base: value, []) }
    #expect(throws: refused) { try examples.histogram([.init(label: "a", values: [1, value])]) }
    #expect(throws: refused) {
      try examples.profile(ranks: [.init(label: "1")], [.init(label: "a", counts: [value])])
    }
  }

  @Test func `rows that contradict themselves are refused`() {
    #expect(throws: ChartError.endsReversed(label: "a")) {
      try examples.interval([.init(label: "a", estimate: 1, low: 2, high: 1)])
    }
    #expect(throws: ChartError.endsReversed(label: "b")) {
      try examples.timeline([.init(label: "a", spans: [.init(from: 2, through: 1, label: "b")])])
    }
    #expect(throws: ChartError.unknownKind(label: "b", kind: 3)) {
      try examples.timeline([.init(label: "a", events: [.init(day: 2, label: "b", kind: 3)])])
    }
    #expect(throws: ChartError.unequalCounts(label: "a", found: 1, expected: 2)) {
      try examples.profile(ranks: [.init(label: "1"), .init(label: "2")], [.init(label: "a", counts: [1])])
    }
    #expect(throws: ChartError.negative(label: "a")) {
      try examples.profile(ranks: [.init(label: "1")], [.init(label: "a", counts: [-1])])
    }
    #expect(throws: ChartError.notDrawable(label: "a")) {
      try examples.profile(
        ranks: [.init(label: "1"), .init(label: "2")], [.init(label: "a", counts: [9e299, 9e299])])
    }
  }

  @Test func `days may be any integer`() throws {
    let chart = try examples.timeline(
      [
        .init(
          label: "a", spans: [.init(from: .min, through: .max, label: "b")],
          events: [.init(day: .max, label: "c"), .init(day: .min, label: "d")])
      ], ticks: [])
    #expect(try Picture(chart).faults == [])
  }
}
