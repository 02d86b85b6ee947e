internal import Optimization

/// Limits as they run down during one solve.
struct Deadline {
  private let limits: SolveLimits
  private let start = ContinuousClock.now

  init(_ limits: SolveLimits) {
    self.limits = limits
  }

  /// Milliseconds left, at least 0; `nil` if unlimited or too many to count.
  var milliseconds: Int32? {
    guard let seconds = limits.seconds else { return nil }
    let left = (seconds - elapsed) * 1000
    return left >= Double(Int32.max) ? nil : Int32(max(0, left))
  }

  /// What ends the solve now, if anything.
  var verdict: TerminationStatus? {
    if let shouldStop = limits.shouldStop, shouldStop() { return .stopped }
    if let seconds = limits.seconds, elapsed >= seconds { return .timeLimit }
    return nil
  }

  private var elapsed: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
