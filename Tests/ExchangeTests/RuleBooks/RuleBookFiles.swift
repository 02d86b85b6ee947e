import Exchange
import Foundation
import PlacementDomain

extension SessionFiles {
  /// The small session with a book `rules/mine.yaml` that the settings apply.
  static func withBook(_ text: String, name: String = "mine") -> SessionFiles {
    SessionFiles.small.with("rules/\(name).yaml", text).with(
      "session.yaml", "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\nrules: [\(name)]\n")
  }

  /// A whole book of one requirement with this condition, in 7 lines; the condition starts on line 7, column 16.
  static func book(condition: String, more: String = "") -> String {
    """
    book: mine
    version: "1"
    title: Mine
    requirements:
      one:
        title: One
        condition: \(condition)
        source: Ours
    \(more)
    """
  }
}

extension SessionReading {
  /// The only book that is applied.
  var book: RuleBook? { scenario?.prerequisites.books.first }
}
