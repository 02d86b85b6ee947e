import PlacementDomain
import Reports
import Simulator

/// What a simulation was asked for.
struct SimulationOrder {
  /// A policy with its number, where it takes one.
  struct Asked: Hashable {
    let name: PolicyName
    let amount: Int
    /// As it was typed.
    let text: String
  }

  let folder: String
  let isJSON: Bool
  /// Plans by file, name or number; none: what each policy makes of the session.
  let plans: [String]
  let policies: [Asked]
  /// nil: a replay of what happened.
  let replications: Int?
  let seed: UInt64
  /// Folders of past sessions.
  let past: [String]
  /// Whose timeline to show; empty: everything.
  let trace: String?
  let until: Day?
  let output: String?

  init(_ command: SimulateCommand, in surroundings: Surroundings) throws(UsageError) {
    let isFrench = surroundings.language.chosen == .fr
    func spelled(_ english: String, _ french: String) -> String { isFrench ? french : english }
    folder = command.shared.folder
    isJSON = command.shared.isJSON
    plans = command.plans
    var asked: [Asked] = []
    for text in command.policies {
      asked.append(
        try SimulationOrder.policy(text, spelled("--policy", "--politique"), surroundings.language.chosen))
    }
    policies =
      asked.isEmpty ? [Asked(name: .reoptimise, amount: 0, text: PolicyName.reoptimise.rawValue)] : asked
    replications = try SimulationOrder.whole(
      command.replications, least: 6, spelled("--replications", "--repetitions"))
    seed = UInt64(try SimulationOrder.whole(command.seed, least: 0, spelled("--seed", "--germe")) ?? 1)
    past = command.past
    trace = command.trace
    until = try command.until.map { text throws(UsageError) in
      try DateOption.day(text, option: spelled("--until", "--jusqu-au"))
    }
    output = command.output
  }

  private static func whole(_ text: String?, least: Int, _ option: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw .badValue(least > 0 ? .badReplications : .badSeed, option: option, value: text)
    }
    return number
  }

  /// `weekly`, `reserve:2`, in either language.
  private static func policy(_ text: String, _ option: String, _ language: Language) throws(UsageError)
    -> Asked
  {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let word = (parts.first ?? "").plain
    let name = PolicyName.allCases.first { name in
      let code = PolicyCodePhrase(rawValue: name.rawValue)!.template
      return code.en.plain == word || code.fr.plain == word
    }
    guard let name else {
      throw .badValue(
        .notOfList, option: option, value: text,
        allowed: PolicyName.allCases.map { PolicyCodePhrase(rawValue: $0.rawValue)!.text(language) })
    }
    guard name.takesAmount || parts.count == 1 else { throw .badValue(.badSeed, option: option, value: text) }
    guard parts.count == 2 else { return Asked(name: name, amount: 1, text: text) }
    guard let amount = Int(parts[1]), (0...10_000).contains(amount) else {
      throw .badValue(.badSeed, option: option, value: text)
    }
    return Asked(name: name, amount: amount, text: text)
  }
}
