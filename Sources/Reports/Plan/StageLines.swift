import PlacementDomain

/// The stages of a goal as people read them: runs of stages that could only be zero become one line, and stages
/// that count who has at least so much become the heaviest amount and how it is spread.
struct StageLines {
  let language: Language

  /// One row a line: what is counted, the value, how sure it is.
  func rows(of stages: [StageResult]) -> [[StyledText]] {
    if let profile = LevelProfile(stages) { return self.rows(of: stages, profile) }
    var rows: [[StyledText]] = []
    var run: [StageResult] = []
    for stage in stages {
      if StageLines.isPlainZero(stage), run.isEmpty || StageLines.continues(run[run.count - 1], stage) {
        run.append(stage)
        continue
      }
      rows += closed(&run)
      if StageLines.isPlainZero(stage) { run = [stage] } else { rows.append(row(stage)) }
    }
    return rows + closed(&run)
  }

  /// The heaviest amount, then how many have each.
  private func rows(of stages: [StageResult], _ profile: LevelProfile) -> [[StyledText]] {
    let goal = Goal(rawValue: String(stages[0].key.prefix { $0 != "/" }))
    let sure = certainty(stages.first { !$0.isProved } ?? stages[0])
    if goal == .schools {
      let worst = stages.first { $0.value > 0 } ?? stages[stages.count - 1]
      return [[StyledText(words(worst)), StyledText(language.written(worst.value), .strong), sure]]
    }
    let phrase: StagePhrase =
      switch goal {
      case .shifts: .mostShifts
      case .preceptors: .mostAssignments
      default: .heaviest
      }
    let head = [
      StyledText(phrase.text(language)), StyledText(language.written(profile.heaviest), .strong), sure,
    ]
    guard !profile.counts.isEmpty else { return [head] }
    let most = 6
    var parts = profile.counts.prefix(most).map { amount, owners in
      StagePhrase.share.text(language, ["n": .number(owners), "amount": .number(amount)])
    }
    let others = profile.counts.dropFirst(most)
    if let next = others.first {
      let owners = others.reduce(0) { $0 + $1.owners }
      parts.append(
        StagePhrase.shareOfRest.text(language, ["n": .number(owners), "amount": .number(next.amount)]))
    }
    let spread = StagePhrase.spread.text(language, ["list": .text(parts.joined(separator: ", "))])
    return [head, [StyledText(spread, .faint), StyledText(""), StyledText("")]]
  }

  private func closed(_ run: inout [StageResult]) -> [[StyledText]] {
    defer { run = [] }
    guard run.count > 1 else { return run.map(row) }
    let ranks = run.compactMap { StageLines.rank(of: $0) }
    guard let first = ranks.min(), let last = ranks.max(), first < last else { return run.map(row) }
    let phrase: StagePhrase = ranks.count < run.count ? .unrankedAndRanks : .ranks
    let words = phrase.text(language, ["first": .number(first), "last": .number(last)])
    return [[StyledText(words), StyledText(language.written(0)), certainty(run[0])]]
  }

  private func row(_ stage: StageResult) -> [StyledText] {
    [StyledText(words(stage)), StyledText(language.written(stage.value), .strong), certainty(stage)]
  }

  /// What the stage counts.
  func words(_ stage: StageResult) -> String { StageLines.words(key: stage.key, language) }

  /// The goal and what the stage counts: « Éviter les pires rangs, au rang 3 ». A key that is no stage's, as
  /// in a document made by hand, stays as it is.
  static func name(key: String, _ language: Language) -> String {
    let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
    guard let goal = parts.first.flatMap(Goal.init(rawValue:)) else { return words(key: key, language) }
    let name = GoalPhrase(goal).text(language)
    return parts.count == 1 ? name : name + ", " + words(key: key, language)
  }

  /// What the stage of this key counts.
  static func words(key: String, _ language: Language) -> String {
    let name = key.split(separator: "/").last.map(String.init) ?? key
    if let rank = number(in: name, after: "rank-") {
      return StagePhrase.rank.text(language, ["rank": .number(rank)])
    }
    if let priority = number(in: name, after: "priority-") {
      return StagePhrase.placedWithPriority.text(language, ["priority": .number(priority)])
    }
    if let threshold = number(in: name, after: "at-least-") {
      return words(goal: String(key.prefix { $0 != "/" }), atLeast: threshold, language)
    }
    switch name {
    case "placed": return StagePhrase.placed.text(language)
    case "unranked": return StagePhrase.unranked.text(language)
    case Stage.travel.key: return StagePhrase.travel.text(language)
    case Stage.stability.key: return StagePhrase.stability.text(language)
    case Stage.openPlaces.key: return StagePhrase.openPlaces.text(language)
    case Stage.rankSum.key: return StagePhrase.rankSum.text(language)
    case Stage.feasible.key: return StagePhrase.feasible.text(language)
    default: return StagePhrase.other.text(language, ["key": .text(key)])
    }
  }

  /// Who has at least this burden (`Stage.level`).
  private static func words(goal: String, atLeast threshold: Int, _ language: Language) -> String {
    switch Goal(rawValue: goal) {
    case .preceptors: StagePhrase.load.text(language, ["n": .number(threshold)])
    case .schools:
      StagePhrase.withoutPlace.text(language, ["share": .text(language.percent(threshold - 1, of: 10))])
    default: StagePhrase.burden.text(language, ["n": .number(threshold)])
    }
  }

  private func certainty(_ stage: StageResult) -> StyledText {
    if stage.isProved { return StyledText(StagePhrase.proved.text(language), .good) }
    if let bound = stage.bound {
      if bound == stage.value { return StyledText(StagePhrase.provedConditional.text(language), .warning) }
      let phrase: StagePhrase = stage.isMaximised ? .atMost : .atLeast
      return StyledText(phrase.text(language, ["bound": .number(bound)]), .warning)
    }
    return StyledText(StagePhrase.unbounded.text(language), .warning)
  }

  private static func isPlainZero(_ stage: StageResult) -> Bool {
    stage.value == 0 && stage.isProved && (rank(of: stage) != nil || stage.key.hasSuffix("/unranked"))
  }

  /// True when the two follow each other in the order of a goal's stages.
  private static func continues(_ one: StageResult, _ next: StageResult) -> Bool {
    guard let before = rank(of: one), let after = rank(of: next) else { return true }
    return abs(before - after) == 1
  }

  private static func rank(of stage: StageResult) -> Int? {
    stage.key.split(separator: "/").last.flatMap { number(in: String($0), after: "rank-") }
  }

  private static func number(in text: String, after prefix: String) -> Int? {
    text.hasPrefix(prefix) ? Int(text.dropFirst(prefix.count)) : nil
  }
}
