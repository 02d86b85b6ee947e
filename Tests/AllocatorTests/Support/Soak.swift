import Foundation

/// How many random sessions a test tries: a few in every run, `HSPPLAN_SOAK` times as many when that is set.
enum Soak {
  /// How many times as many; 1 unless asked.
  static let factor = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"].flatMap(Int.init) ?? 1
  /// Where seeds start, so that another soak can try others.
  static let first = ProcessInfo.processInfo.environment["HSPPLAN_SEED"].flatMap(UInt64.init) ?? 1

  /// `count` seeds, more in a soak.
  static func seeds(_ count: Int) -> Range<UInt64> { first..<first + UInt64(count * max(1, factor)) }
}
