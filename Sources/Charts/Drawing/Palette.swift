/// The colours of the charts.
///
/// Categories: "medium-contrast", six colours in three pairs of light and dark, made to stay apart for colour-blind
/// people and in grey print; Paul Tol, *Colour Schemes*, SRON/EPS/TN/09-002 issue 3.2, 2021. Ranks: viridis, whose
/// lightness rises evenly; Stéfan van der Walt and Nathaniel Smith, matplotlib 2.0, 2015 (CC0). A colour is never the
/// only difference: areas have a pattern, points a shape, lines a dash.
enum Palette {
  /// Text and what must be seen first.
  static let ink = Color(0x1A1A1A)
  /// Text of lesser weight, and what is not certain.
  static let faint = Color(0x555555)
  /// Lines behind the values.
  static let grid = Color(0xDDDDDD)
  /// The sheet.
  static let paper = Color(0xFFFFFF)

  /// The colours of categories, neighbours as far apart as can be.
  static let categories = [0x004488, 0xEECC66, 0x994455, 0x6699CC, 0x997700, 0xEE99AA].map { Color($0) }

  /// `count` colours for ordered ranks, from dark to light.
  static func ranks(_ count: Int) -> [Color] {
    guard count > 1 else { return count == 1 ? [categories[0]] : [] }
    return (0..<count).map { index in
      let (whole, rest) = (index * (viridis.count - 1)).quotientAndRemainder(dividingBy: count - 1)
      guard rest > 0 else { return viridis[whole] }
      return viridis[whole].mixed(with: viridis[whole + 1], parts: rest, of: count - 1)
    }
  }

  /// Ten points of the scale.
  private static let viridis = [
    0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xFDE725,
  ].map { Color($0) }
}
