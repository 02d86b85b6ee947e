import Foundation
import Optimization

/// Counts deterministic work and says when a search has to end.
final class WorkMeter {
  private let limits: SearchLimits
  private let deadline: Double?
  private(set) var work = 0
  private var optionsLeft = 0

  init(_ limits: SearchLimits) {
    self.limits = limits
    deadline = limits.seconds.map { ProcessInfo.processInfo.systemUptime + $0 }
  }

  /// Adds simplex iterations.
  func add(iterations: Int) { work += iterations }

  /// Adds options looked at; a thousand make one unit.
  func add(options: Int) {
    optionsLeft += options
    work += optionsLeft / 1000
    optionsLeft %= 1000
  }

  /// Why the search has to end now; nil: it may go on.
  var ending: SearchOutcome.Ending? {
    if limits.shouldStop() { return .interrupted }
    if let most = limits.work, work >= most { return .work }
    if let deadline, ProcessInfo.processInfo.systemUptime >= deadline { return .time }
    return nil
  }

  /// True when an interrupt or the time limit ends the search: what one long step of it asks, on any thread.
  var shouldStop: @Sendable () -> Bool {
    guard let deadline else { return limits.shouldStop }
    return { [limits] in limits.shouldStop() || ProcessInfo.processInfo.systemUptime >= deadline }
  }

  /// The limits for one solve of a program.
  var solveLimits: SolveLimits {
    SolveLimits(
      iterations: limits.work.map { max(0, $0 - work) },
      seconds: deadline.map { max(0, $0 - ProcessInfo.processInfo.systemUptime) },
      shouldStop: limits.shouldStop)
  }
}
