/// What is put on a sheet, at its place: points from the upper left corner.
enum Mark {
  enum Alignment { case left, centre, right }

  /// One line of text; `x` is its left end, middle or right end, `y` its top.
  case text(String, TextStyle, x: Double, y: Double, Alignment)
  case rule(x: Double, y: Double, width: Double, isStrong: Bool)
  /// A rectangle, shaded or only framed.
  case box(x: Double, y: Double, width: Double, height: Double, isShaded: Bool, isFramed: Bool)
}

/// How text looks.
struct TextStyle: Hashable {
  /// Points.
  var size: Double
  var isBold = false
  /// Grey instead of black.
  var isFaint = false

  static let title = TextStyle(size: 16, isBold: true)
  static let heading = TextStyle(size: 12, isBold: true)
  static let plain = TextStyle(size: 10)
  static let strong = TextStyle(size: 10, isBold: true)
  static let label = TextStyle(size: 9, isFaint: true)
  static let cell = TextStyle(size: 8.5)
  static let columnTitle = TextStyle(size: 8.5, isBold: true)
  static let small = TextStyle(size: 8, isFaint: true)

  /// From the top of a line to the top of the next.
  var lineHeight: Double { size * 1.35 }
}
