/// Names of cells.
enum A1 {
  /// `A` for 0, `AA` for 26.
  static func column(_ position: Int) -> String {
    var name = ""
    var rest = position
    repeat {
      name = String(Character(Unicode.Scalar(UInt8(65 + rest % 26)))) + name
      rest = rest / 26 - 1
    } while rest >= 0
    return name
  }
}
