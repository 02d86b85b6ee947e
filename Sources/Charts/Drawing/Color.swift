/// A colour of the screen.
struct Color: Hashable, Sendable {
  let red: Int
  let green: Int
  let blue: Int

  /// From `0xRRGGBB`.
  init(_ code: Int) { self.init(red: code >> 16 & 255, green: code >> 8 & 255, blue: code & 255) }

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// As SVG writes it.
  var code: String {
    let digits = String(red << 16 | green << 8 | blue, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The grey it prints as, 0 to 255 (weights of ITU-R BT.601).
  var grey: Double { 0.299 * Double(red) + 0.587 * Double(green) + 0.114 * Double(blue) }

  /// What is drawn over it to be seen.
  var contrast: Color { grey < 128 ? Palette.paper : Palette.ink }

  /// On the way to `other`, `parts` of `whole`.
  func mixed(with other: Color, parts: Int, of whole: Int) -> Color {
    func mix(_ first: Int, _ second: Int) -> Int {
      (first * (whole - parts) + second * parts + whole / 2) / whole
    }
    return Color(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
