import Exchange
import PlacementDomain
import Reports

/// What `sweep` was asked for: the verb, its file and its options, each known to go with it.
struct SweepOrder {
  let verb: SweepVerbPhrase
  /// The description for `plan`, else the manifest.
  let file: String
  /// The folder of the results.
  let results: String
  /// The shard as it was given.
  let shard: String?
  /// How many shards there are, as it was given.
  let shards: Int?
  let isPartial: Bool
  let output: String?
  let isJSON: Bool

  init(_ command: SweepCommand, in surroundings: Surroundings) throws(UsageError) {
    let language = surroundings.language.chosen
    func spelled(_ key: String) -> String {
      let option = ArgumentModel.current.command(named: "sweep")?.arguments.first { $0.key == key }
      return option?.name(isFrench: language == .fr) ?? "--" + key
    }
    guard let verb = SweepVerbPhrase(word: command.verb) else {
      let names = SweepVerbPhrase.allCases.map { $0.text(language) }
      throw .badValue(
        .unknownVerb, option: language == .fr ? "balayer" : "sweep", value: command.verb,
        near: Suggestions.nearest(to: command.verb, among: names), allowed: names)
    }
    if let stray = command.given.first(where: { !verb.options.contains($0) }) {
      guard !verb.options.isEmpty else {
        throw .badValue(.verbTakesFewer, option: verb.text(language), value: spelled(stray))
      }
      throw .badValue(
        .notForVerb, option: spelled(stray), value: verb.text(language), allowed: verb.options.map(spelled))
    }
    self.verb = verb
    file = command.shared.path(of: command.file)
    results = command.results ?? SweepOrder.stem(file, [".json"]) + ".results"
    shard = command.shard
    shards = try command.shards.map { text throws(UsageError) in
      guard let number = Int(text), number >= 1 else {
        throw .badValue(.badWork, option: spelled("shards"), value: text)
      }
      return number
    }
    isPartial = command.isPartial
    output = command.output
    isJSON = command.shared.isJSON
  }

  /// The manifest that is made of a description: beside it, so that paths begin in the same folder.
  var manifest: String { SweepOrder.stem(file, [".yaml", ".yml"]) + ".json" }

  /// A path without one of these ends.
  private static func stem(_ path: String, _ ends: [String]) -> String {
    for end in ends where path.lowercased().hasSuffix(end) {
      return String(path.dropLast(end.count))
    }
    return path
  }
}

extension SweepVerbPhrase {
  /// The options by their English names, beside those of every command.
  var options: [String] {
    switch self {
    case .plan: []
    case .run, .retry: ["results", "shard", "shards"]
    case .status: ["results"]
    case .merge: ["results", "partial", "output"]
    }
  }
}
