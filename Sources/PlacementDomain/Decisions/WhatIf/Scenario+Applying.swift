extension Scenario {
  /// The scenario after all changes, made in order. What no change speaks of stays as it is: a change starts from
  /// a copy of the whole and ends with `settle()`, so that nothing has to be carried over by hand.
  public func applying(
    _ whatIf: WhatIf, books shelf: some RuleBookShelf
  ) throws(InapplicableChange) -> Scenario {
    var trial = Trial(scenario: self, shelf: shelf, reason: whatIf.name)
    for (position, change) in whatIf.changes.enumerated() {
      do throws(ScenarioChangeError) {
        try trial.make(change)
      } catch {
        throw InapplicableChange(position: position, reason: error)
      }
    }
    return trial.scenario
  }
}

/// A scenario while changes are made to it. One file for each kind of change.
struct Trial<Shelf: RuleBookShelf> {
  var scenario: Scenario
  let shelf: Shelf
  /// Said to be the source of changed figures.
  let reason: String
  /// The figures changed so far, by book.
  var figures: [RuleBook.ID: [String: RuleValue]] = [:]

  /// Makes one change.
  mutating func make(_ change: ScenarioChange) throws(ScenarioChangeError) {
    switch change {
    case .close(let target, let from, let to): try close(target, from: from, to: to)
    case .seats(let place, let seats): try changeSeats(of: place, by: seats)
    case .withdraw(let student): try withdraw(student)
    case .add(let student): try add(student)
    case .refuse(let place): try refuse(place)
    case .parameter(let book, let name, let value): try changeFigure(name, of: book, to: value)
    case .goals(let goals): try replaceGoals(by: goals)
    case .setting(let setting): try changeSetting(setting)
    case .limit(let limit): try changeLimit(limit)
    }
    scenario.settle()
  }

  /// The ordinal of an id; throws when there is none.
  func ordinal<Entity>(
    _ id: Identifier<Entity>, _ thing: ScenarioChangeError.Thing, in table: Table<Entity>
  ) throws(ScenarioChangeError) -> OrdinalNumber<Entity> {
    guard let ordinal = table.ordinal(of: id) else { throw .unknown(thing, id: id.text) }
    return ordinal
  }

  /// What a name stands for; throws when it stands for nothing.
  func target(_ name: TargetName) throws(ScenarioChangeError) -> Target {
    guard let target = scenario.target(named: name) else {
      throw .unknown(ScenarioChangeError.Thing(name.kind), id: name.id)
    }
    return target
  }
}

extension ScenarioChangeError.Thing {
  /// What a name of this kind names.
  public init(_ kind: TargetName.Kind) {
    self =
      switch kind {
      case .place: .place
      case .destination: .destination
      case .service: .service
      case .site: .site
      case .discipline: .discipline
      case .shift: .shift
      case .block: .block
      case .agency: .agency
      case .preceptor: .preceptor
      }
  }
}
