/// Charts with what is said of them, as one HTML page that fetches nothing and may be printed.
public struct ChartPage: Sendable {
  /// A part of the page; what is empty or nil is left out.
  public struct Section: Sendable {
    /// Its heading.
    public var heading: String
    /// What is said before the chart.
    public var paragraphs: [String]
    /// The chart; its values stand under it, folded.
    public var chart: (any Chart)?
    /// Values that stand open, after the chart.
    public var table: ChartTable?

    /// A part.
    public init(
      heading: String, paragraphs: [String] = [], chart: (any Chart)? = nil, table: ChartTable? = nil
    ) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.chart = chart
      self.table = table
    }
  }

  /// Title of the page.
  public var title: String
  /// Language of its words (BCP 47), such as `fr-CA`.
  public var language: String
  /// What is clicked to see the values of a chart.
  public var valuesLabel: String
  /// The parts, from the top.
  public var sections: [Section]

  /// A page.
  public init(title: String, language: String, valuesLabel: String, sections: [Section]) {
    self.title = title
    self.language = language
    self.valuesLabel = valuesLabel
    self.sections = sections
  }

  /// The page, to be written as UTF-8.
  public var html: String {
    var body = "<h1>\(XMLText.escaped(title))</h1>\n"
    for (index, section) in sections.enumerated() {
      body += "<section>\n"
      if !section.heading.isEmpty { body += "<h2>\(XMLText.escaped(section.heading))</h2>\n" }
      for paragraph in section.paragraphs { body += "<p>\(XMLText.escaped(paragraph))</p>\n" }
      if let chart = section.chart {
        body += "<figure>\n\(chart.svg(identifier: "chart\(index + 1)"))"
        body += "<details>\n<summary>\(XMLText.escaped(valuesLabel))</summary>\n"
        body += ChartPage.html(of: chart.table) + "</details>\n</figure>\n"
      }
      if let table = section.table { body += ChartPage.html(of: table) }
      body += "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(XMLText.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(XMLText.escaped(title))</title>
      <style>
      \(ChartPage.style)
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  /// Folded values are printed too, where the browser can.
  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 58rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #bbb; }
    p { margin: .4rem 0; } figure { margin: 1rem 0; } svg { display: block; max-width: 100%; height: auto; }
    summary { cursor: pointer; color: #555; } details, .wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    @media print {
      body { margin: 0; max-width: none; font-size: 10pt; }
      h2, summary { break-after: avoid; } svg, tr { break-inside: avoid; }
      summary { display: none; } details::details-content { content-visibility: visible; display: block; }
    }
    """

  private static func html(of table: ChartTable) -> String {
    func cells(_ cells: [String], _ tag: String, _ attribute: String) -> String {
      cells.enumerated().map { column, cell in
        let number = table.numericColumns.contains(column) ? " class=\"number\"" : ""
        return "<\(tag)\(attribute)\(number)>\(XMLText.escaped(cell))</\(tag)>"
      }.joined()
    }
    var text =
      "<div class=\"wide\">\n<table>\n<thead><tr>\(cells(table.header, "th", " scope=\"col\""))</tr></thead>\n<tbody>\n"
    for row in table.rows { text += "<tr>\(cells(row, "td", ""))</tr>\n" }
    return text + "</tbody>\n</table>\n</div>\n"
  }
}
