public import PlacementDomain

extension RiskModel {
  /// The same with what people say in place of what was learned, figure by figure: what is said of an agency in a
  /// discipline holds before what is said of the agency, and that before what is said of everybody. Cases are taken as
  /// cases of past sessions are: a posterior from Jeffreys' prior.
  public func given(_ chances: GivenChances) -> RiskModel {
    var model = self
    model.others = others.given(chances.answers)
    let said = chances.apart.keys.map { Respondent(agency: $0.agency, discipline: $0.discipline) }
    for key in Set(answers.keys).union(said) {
      var mine = answers(of: key).given(chances.answers)
      if let agency = key.agency {
        if let whole = chances.apart[.init(agency)] { mine = mine.given(whole) }
        if key.discipline != nil, let exact = chances.apart[.init(agency, key.discipline)] {
          mine = mine.given(exact)
        }
      }
      model.answers[key] = mine
    }
    if let it = chances.withdrawn { model.attrition = Chance(it) }
    if let it = chances.latePerHundred { model.latecomers = Rate(perHundred: it) }
    if let it = chances.closed { model.closure = Chance(it) }
    if let it = chances.closedDays { model.closureDays = it }
    if let it = chances.leave { model.leave = Chance(it) }
    if let it = chances.expired { model.expiry = Chance(it) }
    if let it = chances.renewalDays { model.renewalDays = it }
    return model
  }

  /// What is known of the answers of an agency in a discipline: of just these, else of the agency, else of all.
  func answers(of respondent: Respondent) -> Answers {
    answers[respondent] ?? answers[Respondent(agency: respondent.agency)] ?? others
  }
}

extension RiskModel.Answers {
  /// The same with what is said in place of what was learned.
  fileprivate func given(_ said: GivenChances.Answers) -> Self {
    Self(
      refused: said.refused.map(Chance.init) ?? refused, silent: said.unanswered.map(Chance.init) ?? silent,
      pace: said.answerDays.map { .known(1 / $0) } ?? pace,
      takenBack: said.takenBack.map(Chance.init) ?? takenBack)
  }
}

extension Chance {
  /// A probability as people give it.
  fileprivate init(_ given: GivenFigure) {
    switch given {
    case .known(let value): self = .known(value)
    case .cases(let cases, let all):
      self = .learned(BetaDistribution(successes: cases, failures: all - cases))
    }
  }
}

extension Rate {
  /// So many for each hundred, as people give it.
  fileprivate init(perHundred given: GivenFigure) {
    switch given {
    case .known(let value): self = .known(value)
    case .cases(let cases, let all):
      self = .learned(GammaDistribution(events: cases, exposure: Double(all) / 100))
    }
  }
}
