import Testing

@testable import Charts

/// Texts never run into one another nor over the edge, whatever the labels.
@Suite struct OverlapTests {
  /// Forty characters each: words, one long word, the widest letters, narrow ones.
  private static let labels: [String] = [
    "Centre hospitalier de l’Est-de-l’Estrie,", "Anticonstitutionnellementanticonstitution",
    String(repeating: "W", count: 40), String(repeating: "il ", count: 13), "x", "",
    "Saint-Jean-sur-Richelieu/Saint-Hyacinthe", "Œuvre éÉ ŒŒŒŒŒŒŒŒŒŒ ŒŒŒŒŒŒŒŒŒ —————— ……",
  ]

  private static func label(_ index: Int) -> String { labels[index % labels.count] }

  private static func value(_ index: Int) -> Double { Double((index * 7919 + 13) % 1009) - 504 }

  @Test(arguments: ChartExamples.both)
  func `in the examples`(_ examples: ChartExamples) throws {
    for (name, chart) in try examples.all() { #expect(try Picture(chart).faults == [], "\(name)") }
  }

  @Test(arguments: [1.0, 1e-9, 1e7, 1e250, 1e-250])
  func `in intervals`(_ unit: Double) throws {
    for count in 1...9 {
      let rows = (0..<count).map { index in
        let middle = Self.value(index + count) * unit
        return IntervalChart.Row(
          label: Self.label(index + count), estimate: middle, low: middle - Double(index * 40) * unit,
          high: middle + Double(index * 50) * unit)
      }
      #expect(try Picture(ChartExamples(isFrench: true).interval(rows)).faults == [])
    }
  }

  @Test(arguments: [1.0, 1e-9, 1e7, 1e250, 1e-250])
  func `in tornadoes`(_ unit: Double) throws {
    for count in 1...9 {
      let rows = (0..<count).map { index in
        TornadoChart.Row(
          label: Self.label(index + count), lowSetting: Self.label(index), highSetting: Self.label(index + 1),
          atLow: Self.value(index + count) * unit, atHigh: Self.value(index * count) * unit)
      }
      for base in [0, 700 * unit, -700 * unit] {
        #expect(try Picture(ChartExamples(isFrench: false).tornado(base: base, rows)).faults == [])
      }
    }
  }

  @Test(arguments: [1.0, 1e-9, 1e7, 1e250, 1e-250])
  func `in histograms`(_ unit: Double) throws {
    for count in 1...9 {
      let series = (0..<count).map { index in
        HistogramChart.Series(
          label: Self.label(index), values: (0..<(index * 30)).map { Self.value($0 * count) * unit })
      }
      #expect(try Picture(ChartExamples(isFrench: true).histogram(series)).faults == [])
    }
  }

  @Test func `in timelines`() throws {
    for count in 1...20 {
      let lanes = (0..<5).map { lane in
        TimelineChart.Lane(
          label: Self.label(lane + count),
          spans: (0..<count).map { index in
            let from = (index * 37 + lane * 11) % 120
            return .init(from: from, through: from + index * 5 % 40, label: Self.label(index + lane))
          },
          events: (0..<count).map { index in
            .init(day: (index * 29 + lane * 3) % 121, label: Self.label(index * 3 + lane))
          })
      }
      let ticks = (0..<count).map { TimelineChart.Tick(day: $0 * 120 / count, label: Self.label($0)) }
      #expect(try Picture(ChartExamples(isFrench: true).timeline(lanes, ticks: ticks)).faults == [])
    }
  }

  @Test(arguments: [1.0, 1e-9, 1e7, 1e250, 1e-250])
  func `in profiles`(_ unit: Double) throws {
    for count in 1...12 {
      let ranks = (0..<count).map {
        ProfileChart.Rank(label: Self.label($0 + count), isOutside: $0 > 0 && $0 == count - 1)
      }
      let plans = (0..<7).map { plan in
        ProfileChart.Plan(
          label: Self.label(plan),
          counts: (0..<count).map { Self.value($0 + plan).magnitude * Double(plan) * unit })
      }
      for decimals in [0, 2] {
        #expect(
          try Picture(ChartExamples(isFrench: true).profile(ranks: ranks, plans, decimals: decimals)).faults
            == [])
      }
    }
  }

  @Test func `a label that was shortened is whole on hovering`() throws {
    let label = String(repeating: "W", count: 41)
    let picture = try Picture(
      ChartExamples(isFrench: true).interval([.init(label: label, estimate: 1, low: 0, high: 2)]))
    #expect(picture.said.contains(label) && picture.texts.contains { $0.words.hasSuffix("…") })
  }
}
