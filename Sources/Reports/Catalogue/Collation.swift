import Foundation

extension Language {
  /// The order people expect in a list of words: Canadian French or Canadian English, and bytes where that
  /// says equal, so that it never depends on the machine.
  public func precedes(_ left: String, _ right: String) -> Bool {
    let order = left.compare(right, options: [.numeric], range: nil, locale: Language.locales[self])
    return order == .orderedSame
      ? left.utf8.lexicographicallyPrecedes(right.utf8) : order == .orderedAscending
  }

  private static let locales: [Language: Locale] = [
    .fr: Locale(identifier: "fr_CA"), .en: Locale(identifier: "en_CA"),
  ]
}
