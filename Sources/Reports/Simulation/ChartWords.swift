public import Charts

extension Language {
  /// The words around a chart.
  func caption(_ title: String, _ description: String) -> ChartCaption {
    ChartCaption(
      title: title, description: description, language: self == .fr ? "fr-CA" : "en-CA",
      nothing: SimulationChartPhrase.nothing.text(self))
  }

  /// Numbers on charts: with just so many decimals.
  var chartNumber: NumberWriter {
    { value, decimals in
      var unit = 1.0
      for _ in 0..<min(max(0, decimals), 9) { unit *= 10 }
      let scaled = (abs(value) * unit).rounded()
      guard scaled < 1e15 else { return "\(value)" }
      let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(unit))
      let digits = String(rest)
      let fraction = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
      let text = decimal(hundredths: whole * 100) + (decimals > 0 ? (self == .fr ? "," : ".") + fraction : "")
      return value < 0 && scaled > 0 ? "\u{2212}" + text : text
    }
  }
}

extension Report {
  /// The report as a page that fetches nothing, with charts after it.
  public func page(_ language: Language, charts: [any Chart]) -> String {
    var page = ChartPage(
      title: "", language: language == .fr ? "fr-CA" : "en-CA",
      valuesLabel: SimulationChartPhrase.values.text(language), sections: [])
    var section = ChartPage.Section(heading: "")
    func finish() {
      if !section.heading.isEmpty || !section.paragraphs.isEmpty || section.table != nil {
        page.sections.append(section)
      }
      section = .init(heading: "")
    }
    for block in blocks {
      switch block {
      case .title(let text): page.title = text
      case .heading(let text):
        finish()
        section.heading = text
      case .paragraph(let text, _):
        // What is said stands before a table of its section.
        if section.table != nil { finish() }
        section.paragraphs.append(text.plainText)
      case .table(let table):
        if section.table != nil { finish() }
        section.table = ChartTable(
          header: table.columns.map(\.title), rows: table.rows.map { $0.map(\.plainText) },
          numericColumns: Set(table.columns.indices.filter { table.columns[$0].isNumeric }))
      case .bars, .gap: break
      }
    }
    finish()
    page.sections += charts.map { .init(heading: $0.caption.title, chart: $0) }
    return page.html
  }
}

extension StyledText {
  /// Its words without their styles.
  fileprivate var plainText: String { parts.map(\.text).joined() }
}
