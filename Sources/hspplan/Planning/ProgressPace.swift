/// Lets progress through at most every 80 ms, the first at once.
struct ProgressPace {
  private var last: ContinuousClock.Instant?

  /// True when it is time to show something again.
  mutating func isDue() -> Bool {
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(80) { return false }
    last = now
    return true
  }
}
