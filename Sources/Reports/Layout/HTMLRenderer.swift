import PlacementDomain

/// Lays a report out as one self-contained HTML page: no script, nothing fetched, printable.
public struct HTMLRenderer: Sendable {
  /// The language of the page.
  public let language: Language

  /// A renderer.
  public init(language: Language) { self.language = language }

  /// The page.
  public func page(of report: Report) -> String {
    var body = ""
    var title = ""
    for block in report.blocks {
      switch block {
      case .title(let text):
        if title.isEmpty { title = text }
        body += "<h1>\(HTMLRenderer.escaped(text))</h1>\n"
      case .heading(let text): body += "<h2>\(HTMLRenderer.escaped(text))</h2>\n"
      case .paragraph(let text, let indent):
        body += "<p\(indent > 0 ? " class=\"in\(min(indent, 3))\"" : "")>\(spans(text))</p>\n"
      case .table(let table): body += self.table(table)
      case .bars(let bars):
        body += "<ul>\n"
        for bar in bars {
          body +=
            "<li>\(HTMLRenderer.escaped("\(bar.label)\(language.colon)\(bar.written) (\(bar.share))"))</li>\n"
        }
        body += "</ul>\n"
      case .gap: break
      }
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)-CA">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLRenderer.escaped(title))</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
      h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #bbb; }
      p { margin: .4rem 0; } .in1 { margin-left: 1rem; } .in2 { margin-left: 2rem; } .in3 { margin-left: 3rem; }
      table { border-collapse: collapse; margin: .5rem 0; } th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; }
      .number { text-align: right; } .strong { font-weight: 600; } .good { color: #0b6b2d; } .warning { color: #8a4b00; } .bad { color: #a1121b; } .faint { color: #555; }
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  private func table(_ table: ReportTable) -> String {
    func attribute(_ column: Int) -> String { table.columns[column].isNumeric ? " class=\"number\"" : "" }
    var text = "<table>\n"
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      let heads = table.columns.indices.map {
        "<th scope=\"col\"\(attribute($0))>\(HTMLRenderer.escaped(table.columns[$0].title))</th>"
      }
      text += "<thead><tr>\(heads.joined())</tr></thead>\n"
    }
    text += "<tbody>\n"
    for row in table.rows {
      let cells = row.indices.map { "<td\(attribute($0))>\(spans(row[$0]))</td>" }
      text += "<tr>\(cells.joined())</tr>\n"
    }
    return text + "</tbody>\n</table>\n"
  }

  private func spans(_ text: StyledText) -> String {
    text.parts.map { part in
      let words = HTMLRenderer.escaped(part.text)
      return part.style == .plain ? words : "<span class=\"\(part.style)\">\(words)</span>"
    }.joined()
  }

  /// Text between tags or in an attribute.
  static func escaped(_ text: String) -> String {
    text.replacing(scalar: "&", with: "&amp;").replacing(scalar: "<", with: "&lt;")
      .replacing(scalar: ">", with: "&gt;").replacing(scalar: "\"", with: "&quot;")
  }
}
