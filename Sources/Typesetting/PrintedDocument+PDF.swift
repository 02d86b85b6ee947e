import Synchronization

/// pango keeps fonts for the whole program; one document is set at a time.
private let typesetting = Mutex<Void>(())

extension PrintedDocument {
  /// The document as PDF with its fonts in it: the same bytes for the same document on one machine.
  public func pdf() throws(TypesettingError) -> [UInt8] {
    let result = typesetting.withLock { _ -> Result<[UInt8], TypesettingError> in
      do throws(TypesettingError) {
        let canvas = try Canvas(
          paper: paper, title: title, language: language, day: made)
        var flow = PageFlow(canvas: canvas)
        for section in sections { flow.add(section) }
        let sheets = flow.finished()
        for (position, marks) in sheets.enumerated() {
          for mark in marks { canvas.draw(mark) }
          for mark in foot(position + 1, of: sheets.count, canvas) { canvas.draw(mark) }
          canvas.showPage()
        }
        return .success(try canvas.finished())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// What stands at the left and the number of the page at the right.
  private func foot(_ page: Int, of pages: Int, _ canvas: Canvas) -> [Mark] {
    let style = TextStyle.small
    let number = pageNumbering.replacing("{page}", with: String(page)).replacing(
      "{pages}", with: String(pages))
    let room = canvas.bodyWidth - canvas.width(of: number, style) - 12
    let y = canvas.paper.height - Canvas.margin + 14
    let words = canvas.lines(of: footer, style, width: room)
    return words.prefix(2).enumerated().map { position, line in
      Mark.text(line, style, x: Canvas.margin, y: y + Double(position) * style.lineHeight, .left)
    } + [.text(number, style, x: Canvas.margin + canvas.bodyWidth, y: y, .right)]
  }
}

extension PrintedDocument.Paper {
  /// Points of 1/72 inch.
  var width: Double { self == .letter ? 612 : 595.276 }
  /// Points of 1/72 inch.
  var height: Double { self == .letter ? 792 : 841.89 }
}
