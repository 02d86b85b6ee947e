/// A text laid out in lines no wider than its place.
struct TextLines: Hashable, Sendable {
  /// The lines, none wider than the place; at least one.
  let lines: [String]
  /// The whole text.
  let full: String
  /// Whether something of the text is missing from the lines.
  let isShortened: Bool
  let size: Double
  let isBold: Bool

  /// Height of the lines.
  var height: Double { Double(lines.count) * lineHeight }
  /// From a line to the next.
  var lineHeight: Double { (size * 1.25).rounded() }
  /// Of the widest line.
  var width: Double { lines.reduce(0) { max($0, TextWidth.of($1, size: size, isBold: isBold)) } }

  /// `text` in at most `limit` lines; broken at spaces and after hyphens and slashes, in a word where nothing else
  /// helps, and ended by « … » where it does not fit.
  init(_ text: String, size: Double, width: Double, limit: Int = 1, isBold: Bool = false) {
    func fits(_ text: String) -> Bool { TextWidth.of(text, size: size, isBold: isBold) <= width }
    full = text
    self.size = size
    self.isBold = isBold
    var finished: [String] = []
    var line = ""
    for piece in TextLines.pieces(of: text) {
      let joined = line.isEmpty ? piece.text : line + (piece.followsSpace ? " " : "") + piece.text
      if fits(joined) {
        line = joined
        continue
      }
      if !line.isEmpty { finished.append(line) }
      line = ""
      for character in piece.text {
        if !line.isEmpty, !fits(line + String(character)) {
          finished.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty || finished.isEmpty { finished.append(line) }
    isShortened = finished.count > limit || finished.contains { !fits($0) }
    if finished.count > limit {
      var last = finished[limit - 1]
      while !last.isEmpty, !fits(last + "…") { last.removeLast() }
      while last.last == " " { last.removeLast() }
      finished[(limit - 1)...] = [last + "…"]
    }
    // A place narrower than a single character holds nothing but the sign that something is missing.
    lines = finished.map { fits($0) ? $0 : "…" }
  }

  private static func pieces(of text: String) -> [(text: String, followsSpace: Bool)] {
    var pieces: [(text: String, followsSpace: Bool)] = []
    var piece = ""
    var followsSpace = false
    func end(beforeSpace: Bool) {
      if !piece.isEmpty { pieces.append((piece, followsSpace)) }
      if !piece.isEmpty || beforeSpace { followsSpace = beforeSpace }
      piece = ""
    }
    for character in text {
      switch character {
      case " ", "\t", "\n", "\r", "\r\n": end(beforeSpace: true)
      case "-", "/":
        piece.append(character)
        // A sign before a number stays with it.
        if piece.count > 1 { end(beforeSpace: false) }
      default: piece.append(character)
      }
    }
    end(beforeSpace: false)
    return pieces
  }
}
