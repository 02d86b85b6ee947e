/// A figure that is known, or only as well as past sessions let it be.
private protocol UncertainFigure {
  /// Its mean.
  var mean: Double { get }
  /// It, known to be at its mean.
  var settled: Self { get }
  /// It, known to be at an end: the 5 % or 95 % quantile of what was learned; half or twice a known one.
  func end(_ end: RiskModel.End) -> Self
}

extension Chance: UncertainFigure {
  var settled: Chance { .known(mean) }

  func end(_ end: RiskModel.End) -> Chance {
    switch self {
    case .known(let value): .known(end == .low ? value / 2 : min(1, 2 * value))
    case .learned(let posterior): .known(posterior.quantile(end == .low ? 0.05 : 0.95))
    }
  }
}

extension Rate: UncertainFigure {
  var settled: Rate { .known(mean) }

  func end(_ end: RiskModel.End) -> Rate {
    switch self {
    case .known(let value): .known(end == .low ? value / 2 : 2 * value)
    case .learned(let posterior): .known(posterior.quantile(end == .low ? 0.05 : 0.95))
    }
  }
}

/// A number of days in the mean, which nothing teaches with its uncertainty.
extension Double: UncertainFigure {
  fileprivate var mean: Double { self }
  fileprivate var settled: Double { self }
  fileprivate func end(_ end: RiskModel.End) -> Double { end == .low ? self / 2 : 2 * self }
}

extension RiskModel {
  /// The model with every figure known to be at its mean.
  public var settled: RiskModel {
    var model = self
    func settle(_ answers: Answers) -> Answers {
      Answers(
        refused: answers.refused.settled, silent: answers.silent.settled, pace: answers.pace.settled,
        takenBack: answers.takenBack.settled)
    }
    model.answers = answers.mapValues(settle)
    model.others = settle(others)
    model.attrition = attrition.settled
    model.latecomers = latecomers.settled
    model.closure = closure.settled
    model.leave = leave.settled
    model.expiry = expiry.settled
    return model
  }

  /// The model with one figure at an end of what it may be, the others at their means. Learned figures end at
  /// the 5 % and 95 % quantiles of what was learned, known ones at half and at twice, probabilities at most
  /// at 1.
  public func with(_ figure: RiskFigure, at end: End) -> RiskModel {
    var model = settled
    func move<Figure: UncertainFigure>(_ path: WritableKeyPath<RiskModel, Figure>) {
      model[keyPath: path] = self[keyPath: path].end(end)
    }
    func moveAnswers<Figure: UncertainFigure>(_ path: WritableKeyPath<Answers, Figure>) {
      for (respondent, own) in answers where figure.whose == .everybody || figure.whose == .one(respondent) {
        model.answers[respondent]![keyPath: path] = own[keyPath: path].end(end)
      }
      if figure.whose == .everybody || figure.whose == .others {
        model.others[keyPath: path] = others[keyPath: path].end(end)
      }
    }
    switch figure.kind {
    case .refused: moveAnswers(\.refused)
    case .unanswered: moveAnswers(\.silent)
    case .pace: moveAnswers(\.pace)
    case .takenBack: moveAnswers(\.takenBack)
    case .attrition: move(\.attrition)
    case .latecomers: move(\.latecomers)
    case .closure: move(\.closure)
    case .closureDays: move(\.closureDays)
    case .leave: move(\.leave)
    case .expiry: move(\.expiry)
    case .renewalDays: move(\.renewalDays)
    }
    return model
  }

  /// The mean of a figure; nil where it stands for several.
  public func mean(of figure: RiskFigure) -> Double? {
    let answers: Answers
    switch figure.whose {
    case .one(let respondent): answers = self.answers[respondent] ?? others
    case .others: answers = others
    case .everybody:
      guard self.answers.isEmpty || !figure.kind.isOfAnswers else { return nil }
      answers = others
    }
    return switch figure.kind {
    case .refused: answers.refused.mean
    case .unanswered: answers.silent.mean
    case .pace: answers.pace.mean
    case .takenBack: answers.takenBack.mean
    case .attrition: attrition.mean
    case .latecomers: latecomers.mean
    case .closure: closure.mean
    case .closureDays: closureDays
    case .leave: leave.mean
    case .expiry: expiry.mean
    case .renewalDays: renewalDays
    }
  }
}
