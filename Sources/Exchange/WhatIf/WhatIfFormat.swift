/// The form of a what-if: its keys in both languages.
public enum WhatIfFormat {
  /// A path of keys from the list of changes (`changes.close.target`) in French; nil for any other path.
  public static func french(path: String) -> String? {
    let keys = path.split(separator: ".").map { WhatIfKey(rawValue: String($0)) }
    guard keys.first == .changes, !keys.contains(nil) else { return nil }
    return keys.compactMap { $0?.french }.joined(separator: ".")
  }
}
