// How the session is to be solved: goals, settings, figures of rule books.

extension Trial {
  /// Puts other goals in their order.
  mutating func replaceGoals(by goals: [GoalRequest]) throws(ScenarioChangeError) {
    guard !goals.isEmpty, Set(goals.map(\.goal)).count == goals.count else { throw .goalsImpossible }
    guard GoalRequest.completed(goals) != scenario.goals else { throw .changesNothing }
    scenario.goals = goals
  }

  /// Gives a setting another value. Hours are required only where they are counted.
  mutating func changeSetting(_ setting: SettingChange) throws(ScenarioChangeError) {
    let before = scenario.rules
    switch setting {
    case .seats(let seats): scenario.rules.seats = seats
    case .unranked(let unranked): scenario.rules.unranked = unranked
    case .noRepeat(let level): scenario.rules.noRepeat = level
    case .rest(let minutes): scenario.rules.restMinutes = minutes
    case .week(let minutes): scenario.rules.weekMinutes = minutes
    case .nightsInRow(let most): scenario.rules.nightsInRow = most
    case .mostNights(let most): scenario.rules.mostNights = most
    case .mostWeekends(let most): scenario.rules.mostWeekends = most
    case .spacing(let days): scenario.rules.spacingDays = days
    case .atLeastOne(let ids): scenario.rules.atLeastOne = try disciplines(ids)
    case .hours(let hours): scenario.rules.hours = hours
    case .requiresHours(let isRequired): scenario.rules.requiresHours = isRequired
    case .plannedWeight(let weight): scenario.rules.stabilityWeights.planned = weight
    case .toldWeight(let weight): scenario.rules.stabilityWeights.told = weight
    }
    let rules = scenario.rules
    if rules == before { throw .changesNothing }
    if rules.requiresHours, rules.hours == .none { throw .hoursNotCounted }
  }

  private func disciplines(_ ids: [Discipline.ID]) throws(ScenarioChangeError) -> [Discipline.Ordinal] {
    var found: Set<Discipline.Ordinal> = []
    for id in ids { found.insert(try ordinal(id, .discipline, in: scenario.disciplines)) }
    return found.sorted()
  }

  /// Gives a figure of a rule book another value. Other books that extend this one keep theirs.
  mutating func changeFigure(
    _ name: String, of id: RuleBook.ID, to value: RuleValue
  ) throws(ScenarioChangeError) {
    let books = scenario.prerequisites.books
    let ordinal = try ordinal(id, .ruleBook, in: books)
    guard let old = books[ordinal].parameters.first(where: { $0.name == name }) else {
      throw .unknown(.parameter, id: name)
    }
    guard old.value != value else { throw .changesNothing }
    guard old.value.hasForm(of: value) else { throw .figureRefused(id, name: name) }
    figures[id, default: [:]][name] = value
    guard let book = shelf.book(id, figures: figures[id, default: [:]], reason: reason), book.id == id else {
      throw .figureRefused(id, name: name)
    }
    scenario.prerequisites.books[ordinal] = book
  }
}

extension RuleValue {
  /// True when both are of one sort.
  public func hasForm(of other: RuleValue) -> Bool {
    switch (self, other) {
    case (.words, .words), (.span, .span), (.count, .count), (.flag, .flag): true
    default: false
    }
  }
}
