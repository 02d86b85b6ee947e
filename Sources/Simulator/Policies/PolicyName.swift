import PlacementDomain

/// The policies there are; raw values are for ever.
public enum PolicyName: String, Hashable, Sendable, CaseIterable {
  case byHand = "by-hand"
  case copyLast = "copy-last"
  case preferencesFirst = "preferences-first"
  case firstCome = "first-come"
  case lottery, priority
  case reoptimise = "re-optimise"
  case weekly
  case leastChange = "least-change"
  case reserve, hedge

  /// True where it takes a number: seats of each rotation held back, or asked for beyond those needed.
  public var takesAmount: Bool { self == .reserve || self == .hedge }

  /// The policy; `amount` ≥ 0 is looked at where it takes one.
  public func policy(_ amount: Int) -> any Policy {
    switch self {
    case .byHand: ByHand()
    case .copyLast: CopyLastSession()
    case .preferencesFirst: PreferencesFirst()
    case .firstCome: InOrder(.firstCome)
    case .lottery: InOrder(.lottery)
    case .priority: InOrder(.priority)
    case .reoptimise: Reoptimise(.eachEvent)
    case .weekly: Reoptimise(.weekly(.monday))
    case .leastChange: Reoptimise(.eachEvent, keepsPlan: true)
    case .reserve: Reoptimise(.eachEvent, reserve: amount)
    case .hedge: Reoptimise(.eachEvent, hedge: amount)
    }
  }
}
