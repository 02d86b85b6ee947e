/// A span in which a place, destination, service, site, … takes nobody.
public struct Closure: Hashable, Sendable {
  /// What is closed.
  public let target: Target
  /// From its first to its last day.
  public let span: DaySpan

  /// A closure.
  public init(target: Target, span: DaySpan) {
    self.target = target
    self.span = span
  }
}
