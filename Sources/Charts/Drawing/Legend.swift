/// What colours, patterns and shapes mean, in as many lines as it takes.
struct Legend {
  enum Sign {
    case area(Fill)
    case point(Marker, Color)
  }

  let entries: [(sign: Sign, label: String)]

  /// Draws it at the height `drawing` has come to.
  func draw(on drawing: inout Drawing) {
    guard !entries.isEmpty else { return }
    let right = drawing.width - Drawing.margin
    var x = Drawing.margin
    for entry in entries {
      let label = TextLines(entry.label, size: Drawing.textSize, width: (right - Drawing.margin) / 2 - 26)
      if x > Drawing.margin, x + 26 + label.width > right {
        x = Drawing.margin
        drawing.y += 22
      }
      switch entry.sign {
      case .area(let fill): drawing.area(x: x, y: drawing.y + 2, width: 20, height: 13, fill: fill)
      case .point(let marker, let color): drawing.marker(marker, x: x + 10, y: drawing.y + 8.5, color: color)
      }
      drawing.text(label, x: x + 26, top: drawing.y + 1)
      x += 26 + label.width + 20
    }
    drawing.y += 28
  }
}
