import Testing

@testable import Charts

/// Words of the caller are only words.
@Suite struct EscapingTests {
  static let hostile = "<script>&amp;\"'>]]>"

  static func hostileChart() throws -> TimelineChart {
    try TimelineChart(
      ChartCaption(title: hostile, description: hostile, language: "\"><x", nothing: hostile),
      lanes: [
        .init(
          label: hostile, spans: [.init(from: 0, through: 3, label: hostile)],
          events: [
            .init(day: 2, label: "nul \u{0} \u{1F} \u{FFFE}"),
            .init(day: 1, label: "<\u{301}\"\u{301}&\u{301}"),
          ])
      ],
      ticks: [.init(day: 1, label: hostile)],
      words: .init(
        lane: hostile, kind: hostile, label: hostile, from: hostile, through: hostile, spanKinds: [hostile],
        eventKinds: [hostile], day: { _ in hostile }))
  }

  @Test func `signs of markup in any word stay words`() throws {
    let chart = try Self.hostileChart()
    let picture = try Picture(chart)
    #expect(picture.root.attributes["lang"] == "\"><x")
    #expect(picture.said.filter { $0 == Self.hostile }.count >= 5)
    #expect(picture.root.all.allSatisfy { $0.name != "script" && $0.name != "x" })
  }

  @Test func `signs of markup with an accent after them are escaped too`() {
    #expect(XMLText.escaped("<\u{301}&\u{301}\"\u{301}") == "&lt;\u{301}&amp;\u{301}&quot;\u{301}")
  }

  @Test func `characters that XML forbids are replaced`() {
    #expect(XMLText.escaped("a\u{0}b\u{B}c\td\ne\u{FFFF}") == "a\u{FFFD}b\u{FFFD}c\td\ne\u{FFFD}")
  }

  @Test func `names with accents are written as they are`() throws {
    let chart = try ChartExamples(isFrench: true).timeline()
    #expect(chart.svg.contains(">Zoé L’Écuyer-Bélanger<") && chart.svg.contains(">Chloé Nguyễn<"))
    #expect(XMLText.escaped("L'Œuvre d'été 日本 🩺") == "L&#39;Œuvre d&#39;été 日本 🩺")
  }
}
