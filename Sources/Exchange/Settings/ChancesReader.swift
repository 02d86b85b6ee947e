import PlacementDomain

/// Reads what settings say of what may happen.
struct ChancesReader: NodeReading {
  /// The longest mean wait, in days.
  static let mostDays = 366
  /// The most cases that are counted.
  static let mostCases = 1_000_000_000

  /// What is said of one agency.
  enum AnswerKey: String, FileKey, CaseIterable {
    case refused, unanswered
    case answerDays = "answer-days"
    case takenBack = "taken-back"

    var french: String {
      switch self {
      case .refused: "refus"
      case .unanswered: "sans-reponse"
      case .answerDays: "jours-de-reponse"
      case .takenBack: "acceptation-retiree"
      }
    }
  }

  /// Cases of so many.
  private enum CaseKey: String, FileKey, CaseIterable {
    case cases, of
    var french: String { self == .cases ? "cas" : "sur" }
  }

  let file: String
  let problems: ProblemList
  var path = ""

  /// A probability: `0.1`, `10 %`, `3 of 40` or `{cases: 3, of: 40}`.
  func chance(_ node: SettingNode, _ name: String) -> GivenFigure? {
    figure(node, name, unit: 1, .chance)
  }

  /// So many for each hundred: `2,5`, `2,5 %`, `3 of 40` or `{cases: 3, of: 40}`.
  func perHundred(_ node: SettingNode, _ name: String) -> GivenFigure? {
    figure(node, name, unit: 100, .perHundred)
  }

  /// A number of days.
  func days(_ node: SettingNode, _ name: String) -> Double? {
    let bounds = 1...ChancesReader.mostDays
    if let days = node.scalar.flatMap({ NumberText.number($0.trimmed) }),
      (Double(bounds.lowerBound)...Double(bounds.upperBound)).contains(days)
    {
      return days
    }
    report(.settingWrong(.numberWithin(bounds)), node, name)
    return nil
  }

  /// What is said of one agency.
  func answers(_ node: SettingNode, _ name: String) -> GivenChances.Answers {
    var answers = GivenChances.Answers()
    guard node.mapping != nil else {
      report(.settingWrong(.mapping), node, name)
      return answers
    }
    let inside = inside(name)
    let nodes = inside.keys(of: node, AnswerKey.allCases) ?? [:]
    func key(_ key: AnswerKey) -> (SettingNode, String)? {
      nodes[key].map { ($0, inside.typed(key, in: node)) }
    }
    answers.refused = key(.refused).flatMap(inside.chance)
    answers.unanswered = key(.unanswered).flatMap(inside.chance)
    answers.answerDays = key(.answerDays).flatMap(inside.days)
    answers.takenBack = key(.takenBack).flatMap(inside.chance)
    return answers
  }

  /// What is under a key.
  private func inside(_ name: String) -> ChancesReader {
    ChancesReader(file: file, problems: problems, path: path.isEmpty ? name : "\(path).\(name)")
  }

  /// A key as the file writes it.
  private func typed(_ key: AnswerKey, in node: SettingNode) -> String {
    let written = node.mapping?.lazy.compactMap { $0.key.scalar }
      .first { text in key.spellings.contains { $0.folded == text.folded } }
    return written ?? key.rawValue
  }

  // MARK: Figures

  private func figure(_ node: SettingNode, _ name: String, unit: Double, _ form: SettingForm) -> GivenFigure?
  {
    if node.mapping != nil {
      let errors = problems.errors
      let nodes = inside(name).keys(of: node, CaseKey.allCases) ?? [:]
      guard problems.errors == errors else { return nil }
      if let cases = whole(nodes[.cases]), let all = whole(nodes[.of]), let figure = figure(cases, of: all) {
        return figure
      }
    } else if let text = node.scalar?.trimmed, let figure = figure(text, unit: unit) {
      return figure
    }
    report(.settingWrong(form), node, name)
    return nil
  }

  private func whole(_ node: SettingNode?) -> Int? { node?.scalar.flatMap { NumberText.integer($0.trimmed) } }

  private func figure(_ text: String, unit: Double) -> GivenFigure? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 3, CaseKey.of.spellings.contains(where: { $0.folded == words[1].folded }) {
      guard let cases = NumberText.integer(words[0]), let all = NumberText.integer(words[2]) else {
        return nil
      }
      return figure(cases, of: all)
    }
    let isPercent = text.hasSuffix("%")
    guard let number = NumberText.number(isPercent ? String(text.dropLast()).trimmed : text) else {
      return nil
    }
    let value = isPercent ? number / 100 * unit : number
    return (0...unit).contains(value) ? .known(value) : nil
  }

  private func figure(_ cases: Int, of all: Int) -> GivenFigure? {
    (1...ChancesReader.mostCases).contains(all) && (0...all).contains(cases) ? .cases(cases, of: all) : nil
  }
}

extension SettingsReader {
  /// What may happen, but for what is said of agencies apart.
  func chances() -> GivenChances {
    let reader = ChancesReader(file: file, problems: problems)
    func node(_ name: SettingName) -> (SettingNode, String)? { nodes[name].map { ($0, path(of: name)) } }
    var chances = GivenChances()
    chances.answers.refused = node(.refusedChance).flatMap(reader.chance)
    chances.answers.unanswered = node(.unansweredChance).flatMap(reader.chance)
    chances.answers.answerDays = node(.answerDays).flatMap(reader.days)
    chances.answers.takenBack = node(.takenBackChance).flatMap(reader.chance)
    chances.withdrawn = node(.withdrawnChance).flatMap(reader.chance)
    chances.latePerHundred = node(.latePerHundred).flatMap(reader.perHundred)
    chances.closed = node(.closedChance).flatMap(reader.chance)
    chances.closedDays = node(.closedDays).flatMap(reader.days)
    chances.leave = node(.leaveChance).flatMap(reader.chance)
    chances.expired = node(.expiredChance).flatMap(reader.chance)
    chances.renewalDays = node(.renewalDays).flatMap(reader.days)
    return chances
  }

  /// What is said of agencies apart, by the text that names each, and where that stands.
  func answersApart() -> [(name: String, node: SettingNode, answers: GivenChances.Answers)] {
    guard let node = nodes[.chancesOfAgencies] else { return [] }
    guard let pairs = node.mapping else {
      report(.settingWrong(.mapping), node, .chancesOfAgencies)
      return []
    }
    let reader = ChancesReader(file: file, problems: problems, path: path(of: .chancesOfAgencies))
    return pairs.compactMap { key, value in
      guard let name = key.scalar?.trimmed else {
        report(.settingWrong(.text), key, .chancesOfAgencies)
        return nil
      }
      return (name, key, reader.answers(value, name))
    }
  }
}

extension SessionDraft {
  /// The answers of agencies, or of agencies in a discipline (`CISSS-A/surgery`), that the session has; reports the
  /// others. Needs the table of agencies and the destinations.
  func resolved(
    _ answers: [(name: String, node: SettingNode, answers: GivenChances.Answers)], _ reader: SettingsReader
  ) -> [GivenChances.Respondent: GivenChances.Answers] {
    var found: [GivenChances.Respondent: GivenChances.Answers] = [:]
    for (name, node, answers) in answers {
      guard let respondent = respondent(named: name, node, reader) else { continue }
      if found.updateValue(answers, forKey: respondent) != nil {
        reader.report(.keyTwice, node, .chancesOfAgencies)
      }
    }
    return found
  }

  /// Names of agencies may have a stroke of their own.
  private func respondent(
    named name: String, _ node: SettingNode, _ reader: SettingsReader
  ) -> GivenChances.Respondent? {
    if let number = agencies.find(name) { return .init(.init(agencies.id(number))) }
    let stroke = name.lastIndex(of: "/")
    let agency = stroke.map { name[..<$0].trimmed } ?? name
    guard let number = agencies.find(agency) else {
      report(agency, .agency, node, reader, among: Array(agencies.ids))
      return nil
    }
    let text = stroke.map { name[name.index(after: $0)...].trimmed } ?? ""
    guard let discipline = disciplines.find(text) else {
      report(text, .discipline, node, reader, among: Array(disciplines.ids))
      return nil
    }
    return .init(.init(agencies.id(number)), .init(disciplines.id(discipline)))
  }

  private func report(
    _ text: String, _ thing: ThingKind, _ node: SettingNode, _ reader: SettingsReader, among ids: [String]
  ) {
    guard destinations.isClosed else { return }
    let near = problems.suggestions.nearest(to: text, among: ids)
    reader.report(.unknownID(thing, suggestions: near), node, .chancesOfAgencies)
  }
}
