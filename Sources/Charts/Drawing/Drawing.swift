/// An SVG document being drawn, from the top down.
struct Drawing {
  /// Where a text stands from its point.
  enum Anchor: String { case start, middle, end }

  /// Size of most texts.
  static let textSize = 12.0
  /// Size of texts among the values.
  static let smallSize = 11.0
  /// Space kept free on every side.
  static let margin = 16.0

  let width: Double
  let identifier: String
  /// Where the next part begins.
  var y = Drawing.margin
  private let caption: ChartCaption
  private var body = ""
  private var fills: [Fill] = []

  /// A sheet with the title of `caption` on it.
  init(_ caption: ChartCaption, identifier: String, width: Double = 760) {
    precondition(Drawing.isIdentifier(identifier), "not an identifier: \(identifier)")
    self.caption = caption
    self.identifier = identifier
    self.width = width
    let title = TextLines(caption.title, size: 15, width: width - 2 * Drawing.margin, limit: 3, isBold: true)
    text(title, x: Drawing.margin, top: y)
    y += title.height + 10
  }

  private static func isIdentifier(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
    return bytes.first.map(isLetter) == true
      && bytes.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Draws text, its first line below `top`; what was shortened is whole on hovering.
  mutating func text(
    _ lines: TextLines, x: Double, top: Double, anchor: Anchor = .start, color: Color = Palette.ink
  ) {
    var attributes = " font-size=\"\(Coordinate.written(lines.size))\""
    if lines.isBold { attributes += " font-weight=\"bold\"" }
    if anchor != .start { attributes += " text-anchor=\"\(anchor.rawValue)\"" }
    if color != Palette.ink { attributes += " fill=\"\(color.code)\"" }
    let hint = lines.isShortened ? "<title>\(XMLText.escaped(lines.full))</title>" : ""
    let baseline = top + (lines.lineHeight - lines.size) / 2 + lines.size * 0.8
    if lines.lines.count > 1 { body += "<g>\(hint)\n" }
    for (index, line) in lines.lines.enumerated() where !line.isEmpty {
      let y = Coordinate.written(baseline + Double(index) * lines.lineHeight)
      body += "<text x=\"\(Coordinate.written(x))\" y=\"\(y)\"\(attributes)>"
      body += (lines.lines.count > 1 ? "" : hint) + XMLText.escaped(line) + "</text>\n"
    }
    if lines.lines.count > 1 { body += "</g>\n" }
  }

  /// Draws a straight line; `dash` as SVG writes it.
  mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, color: Color = Palette.ink, width: Double = 1,
    dash: String? = nil
  ) {
    body += "<path d=\"M\(Coordinate.written(x1)) \(Coordinate.written(y1))"
    body += "L\(Coordinate.written(x2)) \(Coordinate.written(y2))\" stroke=\"\(color.code)\""
    if width != 1 { body += " stroke-width=\"\(Coordinate.written(width))\"" }
    if let dash { body += " stroke-dasharray=\"\(dash)\"" }
    body += "/>\n"
  }

  /// Draws an area; `hint` is said on hovering.
  mutating func area(x: Double, y: Double, width: Double, height: Double, fill: Fill, hint: String? = nil) {
    body += rectangle(x: x, y: y, width: width, height: height, fill: paint(fill))
    body += " stroke=\"\(Palette.ink.code)\" stroke-width=\"0.75\""
    body += hint.map { "><title>\(XMLText.escaped($0))</title></rect>\n" } ?? "/>\n"
  }

  /// Clears a place for text over an area.
  mutating func plate(x: Double, y: Double, width: Double, height: Double) {
    body += rectangle(x: x, y: y, width: width, height: height, fill: Palette.paper.code) + " rx=\"2\"/>\n"
  }

  /// Draws a point; `hint` is said on hovering.
  mutating func marker(_ marker: Marker, x: Double, y: Double, color: Color, hint: String? = nil) {
    let element = marker.element(x: x, y: y, color: color)
    body += hint.map { "<g><title>\(XMLText.escaped($0))</title>\(element)</g>\n" } ?? element + "\n"
  }

  /// The words that stand for a chart of nothing.
  mutating func nothing() {
    let words = TextLines(
      caption.nothing, size: Drawing.textSize, width: width - 2 * Drawing.margin, limit: 3)
    text(words, x: width / 2, top: y + 16, anchor: .middle, color: Palette.faint)
    y += words.height + 32
  }

  /// The document.
  func document() -> String {
    let height = Coordinate.written(y + Drawing.margin)
    let width = Coordinate.written(width)
    var text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
      + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" lang=\"\(XMLText.escaped(caption.language))\""
      + " aria-labelledby=\"\(identifier)-title \(identifier)-description\" font-size=\"12\" fill=\"none\""
      + " font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\">\n"
      + "<title id=\"\(identifier)-title\">\(XMLText.escaped(caption.title))</title>\n"
      + "<desc id=\"\(identifier)-description\">\(XMLText.escaped(caption.description))</desc>\n"
    if !fills.isEmpty {
      let definitions = fills.enumerated().compactMap { $1.definition(identifier: "\(identifier)-fill\($0)") }
      text += "<defs>\n\(definitions.joined())</defs>\n"
    }
    text += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(Palette.paper.code)\"/>\n"
    return text + "<g fill=\"\(Palette.ink.code)\">\n\(body)</g>\n</svg>\n"
  }

  private mutating func paint(_ fill: Fill) -> String {
    if fill.pattern == .solid { return fill.color.code }
    let index = fills.firstIndex(of: fill) ?? fills.count
    if index == fills.count { fills.append(fill) }
    return "url(#\(identifier)-fill\(index))"
  }

  private func rectangle(x: Double, y: Double, width: Double, height: Double, fill: String) -> String {
    "<rect x=\"\(Coordinate.written(x))\" y=\"\(Coordinate.written(y))\" width=\"\(Coordinate.written(width))\""
      + " height=\"\(Coordinate.written(height))\" fill=\"\(fill)\""
  }
}
