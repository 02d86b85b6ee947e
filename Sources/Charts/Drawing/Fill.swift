/// How an area is filled: a colour and a pattern over it, so that no two differ by colour alone.
struct Fill: Hashable, Sendable {
  enum Pattern: String, CaseIterable, Sendable {
    case solid, rising, dots, falling, level
    /// Kept for what stands outside the others.
    case crossed
  }

  let color: Color
  let pattern: Pattern

  /// The fill of a category, from 0; the thirty first are all different.
  static func category(_ index: Int) -> Fill {
    let patterns: [Pattern] = [.solid, .rising, .dots, .falling, .level]
    return Fill(
      color: Palette.categories[index % Palette.categories.count], pattern: patterns[index % patterns.count])
  }

  /// The fills of `count` ordered ranks; neighbours differ by pattern too.
  static func ranks(_ count: Int) -> [Fill] {
    let patterns: [Pattern] = [.solid, .rising, .dots]
    return zip(Palette.ranks(count), 0...).map { Fill(color: $0, pattern: patterns[$1 % patterns.count]) }
  }

  /// What is in no rank: paper, crossed.
  static let outside = Fill(color: Palette.paper, pattern: .crossed)

  /// The definition of the pattern; nil when the colour alone fills.
  func definition(identifier: String) -> String? {
    let line = "stroke=\"\(color.contrast.code)\" stroke-width=\"1.2\""
    let marks: String
    switch pattern {
    case .solid: return nil
    case .rising: marks = "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" \(line)/>"
    case .falling: marks = "<path d=\"M-2 6L2 10M0 0L8 8M6 -2L10 2\" \(line)/>"
    case .level: marks = "<path d=\"M0 4H8\" \(line)/>"
    case .dots: marks = "<path d=\"M1 1h2v2h-2zM5 5h2v2h-2z\" fill=\"\(color.contrast.code)\"/>"
    case .crossed: marks = "<path d=\"M0 0L8 8M0 8L8 0\" \(line)/>"
    }
    return "<pattern id=\"\(identifier)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      + "<rect width=\"8\" height=\"8\" fill=\"\(color.code)\"/>\(marks)</pattern>\n"
  }
}
