/// On which days of a placement a requirement must hold.
public enum PeriodPolicy: Hashable, Sendable {
  /// On its first day; what runs out later is `expiring`.
  case coverStart
  /// On every day.
  case coverEnd
  /// On its first day; after what holds has run out, so many days are left to renew it, ≥ 0. Every unmet day
  /// lies at most that many days after the last one met.
  case grace(days: Int)
}
