/// The form of a what-if: its keys in both languages, and the settings it may change.
public enum WhatIfFormat {
  /// The settings that can be tried, in the order of the format; the sections they are in are allowed with them.
  public static let tried: [SettingName] = [
    .seats, .unranked, .noRepeat, .rest, .week, .nights, .mostNights, .mostWeekends, .spacing, .atLeastOne,
    .hours, .hoursRequired, .goals, .plannedWeight, .toldWeight,
  ]

  static let settings: Set<SettingName> = Set(tried).union([.preferences, .constraints, .stability])

  /// A path of keys from the list of changes (`changes.close.target`) in French; nil for any other path.
  public static func french(path: String) -> String? {
    let keys = path.split(separator: ".").map { WhatIfKey(rawValue: String($0)) }
    guard keys.first == .changes, !keys.contains(nil) else { return nil }
    return keys.compactMap { $0?.french }.joined(separator: ".")
  }
}
