import Testing

@testable import Charts

/// The values beside each chart.
@Suite struct ChartTableTests {
  @Test func `intervals are written as they were given, with their conclusion`() throws {
    let chart = try ChartExamples(isFrench: true).interval()
    #expect(
      chart.header == ["Mesure", "Écart moyen", "Borne inférieure", "Borne supérieure", "Conclusion"])
    #expect(chart.rows[0] == ["Étudiants placés au premier jour", "3,2", "2,1", "4,3", "écart concluant"])
    #expect(chart.rows[1] == ["Étudiants placés à la fin", "0,4", "−0,3", "1,1", "Écart non concluant"])
  }

  @Test func `an interval that touches zero concludes nothing, unless the caller knows better`() {
    #expect(!IntervalChart.Row(label: "", estimate: 1, low: 0, high: 2).isConclusive)
    #expect(!IntervalChart.Row(label: "", estimate: -1, low: -2, high: 0).isConclusive)
    #expect(IntervalChart.Row(label: "", estimate: 1, low: 0.1, high: 2).isConclusive)
    #expect(!IntervalChart.Row(label: "", estimate: 1, low: 0.1, high: 2, isConclusive: false).isConclusive)
  }

  @Test func `rows of a tornado go from the longest bar to the shortest`() throws {
    let chart = try ChartExamples(isFrench: false).tornado()
    #expect(chart.header.count == 6)
    #expect(
      chart.rows.map(\.[0]) == [
        "Refusal rate — CIUSSS de l’Estrie", "Closures of units in July", "Delay of answers",
        "Seats held back",
        "Students added late",
      ])
    #expect(chart.rows[0] == ["Refusal rate — CIUSSS de l’Estrie", "5%", "122.7", "25%", "109.3", "118.4"])
  }

  @Test func `equal bars keep their order`() throws {
    let rows = (0..<9).map {
      TornadoChart.Row(label: "\($0)", lowSetting: "", highSetting: "", atLow: -1, atHigh: 1)
    }
    #expect(try ChartExamples(isFrench: true).tornado(base: 0, rows).rows.map(\.[0]) == rows.map(\.label))
  }

  @Test func `bins are counted for each series`() throws {
    let chart = try ChartExamples(isFrench: true).histogram()
    #expect(chart.header == ["De", "À moins de", "Plan A", "Plan B"])
    for column in [2, 3] { #expect(chart.rows.compactMap { Int($0[column]) }.reduce(0, +) == 400) }
  }

  @Test func `what happened is told by lane and day`() throws {
    let chart = try ChartExamples(isFrench: true).timeline()
    #expect(chart.header == ["Qui", "Sorte", "Quoi", "Du", "Au"])
    #expect(chart.rows.count == 12)
    #expect(chart.rows[0] == ["Zoé L’Écuyer-Bélanger", "Attente", "Demande en attente", "jour 0", "jour 20"])
    #expect(chart.rows[1] == ["Zoé L’Écuyer-Bélanger", "Demande", "Demande envoyée", "jour 0", "jour 0"])
  }

  @Test func `ranks have their sum`() throws {
    let chart = try ChartExamples(isFrench: false).profile()
    #expect(
      chart.header == [
        "Plan", "1st choice", "2nd choice", "3rd choice", "Another seat", "Not placed", "Total",
      ])
    #expect(chart.rows[1] == ["Plan B", "80", "26", "12", "8", "4", "130"])
  }

  @Test(arguments: ChartExamples.both)
  func `every row has a cell for each head`(_ examples: ChartExamples) throws {
    for (name, chart) in try examples.all() {
      #expect(!chart.rows.isEmpty && chart.rows.allSatisfy { $0.count == chart.header.count }, "\(name)")
      #expect(chart.table.numericColumns.allSatisfy { chart.header.indices.contains($0) })
    }
  }
}
