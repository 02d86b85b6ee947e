import Reports
import Simulator
import Sweeps

/// A policy of a sweep, and how its manifest writes it.
struct SweepPolicy {
  let name: PolicyName
  /// Looked at where the policy takes one.
  let amount: Int

  init(name: PolicyName, amount: Int) { (self.name, self.amount) = (name, amount) }

  /// As a manifest has it: `policy`, and `amount` where it takes one; nil for anything else.
  init?(_ settings: [String: [String]]) {
    guard let name = settings["policy"]?.first.flatMap(PolicyName.init(rawValue:)) else { return nil }
    let amount = settings["amount"]?.first.flatMap { Int($0) }
    guard !name.takesAmount || (amount ?? -1) >= 0 else { return nil }
    (self.name, self.amount) = (name, amount ?? 0)
  }

  /// Itself in a manifest.
  var choice: SweepChoice {
    guard name.takesAmount else { return SweepChoice(name.rawValue, settings: ["policy": [name.rawValue]]) }
    return SweepChoice(
      "\(name.rawValue):\(amount)", settings: ["policy": [name.rawValue], "amount": [String(amount)]])
  }
}
