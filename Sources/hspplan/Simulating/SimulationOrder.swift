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

  /// What is asked of possible sessions.
  enum Question: Hashable {
    /// Which candidate holds up best.
    case comparison
    /// What the answer depends on.
    case sensitivity
    /// Which requests a plan depends on.
    case fragility
    /// What becomes of so many seasons in a row.
    case seasons(Int)

    /// Replications where nobody says how many.
    fileprivate var usual: Int {
      switch self {
      case .comparison: 1000
      case .sensitivity, .seasons: 100
      case .fragility: 20
      }
    }
  }

  /// Fewer replications say nothing of differences.
  static let leastReplications = 6

  let folder: String
  let isJSON: Bool
  /// Another file of events than the session's.
  let events: String?
  /// Plans by file, name or number; none: what each policy makes of the session.
  let plans: [String]
  let policies: [Asked]
  /// False: a replay of what happened.
  let isRandom: Bool
  let question: Question
  /// When there are enough replications.
  let rule: StopRule
  /// nil: as many as there are processors.
  let threads: Int?
  /// Who comes back in the next season.
  let people: SeasonChain.People
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
    events = command.events
    plans = command.plans
    var asked: [Asked] = []
    for text in command.policies {
      asked.append(
        try SimulationOrder.policy(text, spelled("--policy", "--politique"), surroundings.language.chosen))
    }
    policies =
      asked.isEmpty ? [Asked(name: .reoptimise, amount: 0, text: PolicyName.reoptimise.rawValue)] : asked
    question = try SimulationOrder.question(command, spelled)
    let goal = try SimulationOrder.goal(command, question, spelled)
    let limit = try SimulationOrder.whole(
      command.replications, least: SimulationOrder.leastReplications,
      spelled("--replications", "--repetitions"))
    isRandom = limit != nil || question != .comparison || goal != .all
    do throws(StatisticsError) {
      rule = try StopRule(goal, limit: limit ?? question.usual)
    } catch {
      throw .badValue(
        .badAmount, option: command.precision == nil ? "--indifference" : "--precision",
        value: command.precision ?? command.indifference ?? "")
    }
    threads = try SimulationOrder.whole(command.threads, least: 1, spelled("--threads", "--fils"))
    people = command.newPeople ? .new : .stay
    seed = UInt64(try SimulationOrder.whole(command.seed, least: 0, spelled("--seed", "--germe")) ?? 1)
    past = command.past
    trace = command.trace
    until = try command.until.map { text throws(UsageError) in
      try DateOption.day(text, option: spelled("--until", "--jusqu-au"))
    }
    output = command.output
  }

  /// One question at a time.
  private static func question(
    _ command: SimulateCommand, _ spelled: (String, String) -> String
  ) throws(UsageError) -> Question {
    var asked: [(option: String, question: Question)] = []
    if command.sensitivity { asked.append((spelled("--sensitivity", "--sensibilite"), .sensitivity)) }
    if command.fragile { asked.append((spelled("--fragile", "--fragiles"), .fragility)) }
    let name = spelled("--seasons", "--saisons")
    if let count = try whole(command.seasons, least: 2, name) { asked.append((name, .seasons(count))) }
    guard asked.count < 2 else {
      throw .badValue(.mandatoryOrOptional, option: asked[0].option, value: asked[1].option)
    }
    return asked.first?.question ?? .comparison
  }

  private static func goal(
    _ command: SimulateCommand, _ question: Question, _ spelled: (String, String) -> String
  ) throws(UsageError) -> StopRule.Goal {
    if command.precision != nil, command.indifference != nil {
      throw .badValue(.mandatoryOrOptional, option: "--precision", value: "--indifference")
    }
    if let text = command.precision { return .precision(try amount(text, "--precision")) }
    if let text = command.indifference { return .indifference(try amount(text, "--indifference")) }
    return .all
  }

  /// A number above 0, with the decimal sign of either language.
  private static func amount(_ text: String, _ option: String) throws(UsageError) -> Double {
    guard let amount = Double(text.replacing(",", with: ".")), amount > 0, amount.isFinite else {
      throw .badValue(.badAmount, option: option, value: text)
    }
    return amount
  }

  private static func whole(_ text: String?, least: Int, _ option: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw .badValue(
        least == leastReplications ? .badReplications : .badSeed, option: option, value: text)
    }
    return number
  }

  /// `weekly`, `reserve:2`, in either language.
  static func policy(_ text: String, _ option: String, _ language: Language) throws(UsageError)
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
