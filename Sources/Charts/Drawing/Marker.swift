/// The shape of a point; with the colours of categories, the forty-two first points all differ.
enum Marker: Int, CaseIterable, Sendable {
  case circle, square, upward, diamond, downward, plus, ring

  /// The shape of a kind of events, from 0.
  static func kind(_ index: Int) -> Marker { allCases[index % allCases.count] }

  /// Around a point, 5 wide to each side.
  func element(x: Double, y: Double, color: Color) -> String {
    func point(_ right: Double, _ down: Double) -> String {
      "\(Coordinate.written(x + right)) \(Coordinate.written(y + down))"
    }
    func closed(_ points: String...) -> String {
      var path = "M"
      for (index, point) in points.enumerated() { path += index == 0 ? point : "L" + point }
      return "<path d=\"\(path)Z\" fill=\"\(color.code)\" stroke=\"\(Palette.ink.code)\"/>"
    }
    let center = "cx=\"\(Coordinate.written(x))\" cy=\"\(Coordinate.written(y))\""
    switch self {
    case .circle: return "<circle \(center) r=\"4.5\" fill=\"\(color.code)\" stroke=\"\(Palette.ink.code)\"/>"
    case .ring:
      return
        "<circle \(center) r=\"4\" fill=\"\(Palette.paper.code)\" stroke=\"\(color.code)\" stroke-width=\"2.5\"/>"
    case .square: return closed(point(-4, -4), point(4, -4), point(4, 4), point(-4, 4))
    case .upward: return closed(point(0, -5), point(5, 4), point(-5, 4))
    case .downward: return closed(point(0, 5), point(-5, -4), point(5, -4))
    case .diamond: return closed(point(0, -5), point(5, 0), point(0, 5), point(-5, 0))
    case .plus:
      return closed(
        point(-1.5, -5), point(1.5, -5), point(1.5, -1.5), point(5, -1.5), point(5, 1.5), point(1.5, 1.5),
        point(1.5, 5), point(-1.5, 5), point(-1.5, 1.5), point(-5, 1.5), point(-5, -1.5), point(-1.5, -1.5))
    }
  }
}
