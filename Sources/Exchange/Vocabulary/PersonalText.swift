/// Texts that may name a person although they stand in a column of numbers, as when columns are shifted.
enum PersonalText {
  /// True for a text with letters and no digit, or with `@`: no number of a student looks so, names and
  /// addresses do.
  static func looksLikeName(_ text: String) -> Bool {
    text.contains("@") || text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
  }
}
