/// Lists in one cell: parts between `;` or `|`.
enum ListText {
  /// The parts without space around them; empty ones are left out.
  static func parts(_ text: String) -> [String] {
    text.split { $0 == ";" || $0 == "|" }.map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var part = self[...]
    while part.first?.isWhitespace ?? false { part = part.dropFirst() }
    while part.last?.isWhitespace ?? false { part = part.dropLast() }
    return String(part)
  }
}
