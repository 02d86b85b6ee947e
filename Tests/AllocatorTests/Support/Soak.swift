import Foundation

/// How many random sessions a test tries: a few in every run, thirty times as many when `HSPPLAN_SOAK` is set, or
/// as many times as it says.
enum Soak {
  /// How many times as many; 1 unless asked.
  static let factor: Int = {
    guard let text = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] else { return 1 }
    return Int(text).flatMap { $0 > 1 ? $0 : nil } ?? 30
  }()

  /// Where seeds start (`HSPPLAN_SEED`), so that another soak can try others.
  static let first = ProcessInfo.processInfo.environment["HSPPLAN_SEED"].flatMap(UInt64.init) ?? 1

  /// `count` seeds, more in a soak.
  static func seeds(_ count: Int) -> Range<UInt64> { first..<first + UInt64(count * factor) }
}
