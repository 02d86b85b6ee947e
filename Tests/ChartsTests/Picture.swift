@testable import Charts

/// Where the texts of a chart stand, read from its SVG.
struct Picture {
  struct Text: CustomStringConvertible {
    let words: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Text) -> Bool {
      // Coordinates are rounded to a hundredth.
      left + 0.02 < other.right && other.left + 0.02 < right && top + 0.02 < other.bottom
        && other.top + 0.02 < bottom
    }

    var description: String { "« \(words) » \(left)…\(right) × \(top)…\(bottom)" }
  }

  let root: Markup.Element
  let texts: [Text]
  let width: Double
  let height: Double

  init(_ chart: any Chart) throws {
    root = try Markup.root(of: chart.svg)
    func number(_ text: String?) throws -> Double {
      guard let text, let value = Double(text), value.magnitude < 1e6 else {
        throw Markup.Malformed(description: "no number: \(text ?? "nothing")")
      }
      return value
    }
    width = try number(root.attributes["width"])
    height = try number(root.attributes["height"])
    texts = try root.all.filter { $0.name == "text" }.map { element in
      let size = try number(element.attributes["font-size"])
      let wide = TextWidth.of(element.text, size: size, isBold: element.attributes["font-weight"] != nil)
      let x = try number(element.attributes["x"])
      let y = try number(element.attributes["y"])
      let left =
        switch element.attributes["text-anchor"] {
        case "middle": x - wide / 2
        case "end": x - wide
        default: x
        }
      // Letters with accents reach about this high, tails this low.
      return Text(
        words: element.text, left: left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.2)
    }
  }

  /// Texts that run into one another, or over the edge.
  var faults: [String] {
    var faults = texts.filter { $0.left < 0 || $0.right > width || $0.top < 0 || $0.bottom > height }
      .map { "over the edge: \($0)" }
    for (index, first) in texts.enumerated() {
      for second in texts[(index + 1)...] where first.meets(second) {
        faults.append("\(first) meets \(second)")
      }
    }
    return faults
  }

  /// Words that are drawn or said on hovering.
  var said: [String] { root.all.filter { ["text", "title", "desc"].contains($0.name) }.map(\.text) }
}
