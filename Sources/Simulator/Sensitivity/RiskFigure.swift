/// One figure of a risk model, to be moved alone; of answers, that of everybody at once or of one respondent.
public struct RiskFigure: Hashable, Sendable {
  /// What it says; raw values are for ever.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case refused
    case unanswered
    case pace
    case takenBack = "taken-back"
    case attrition
    case latecomers
    case closure
    case closureDays = "closure-days"
    case leave
    case expiry
    case renewalDays = "renewal-days"

    /// True where respondents each have their own.
    public var isOfAnswers: Bool {
      switch self {
      case .refused, .unanswered, .pace, .takenBack: true
      default: false
      }
    }
  }

  /// Whose it is.
  public enum Whose: Hashable, Sendable {
    /// Everybody's, all moved together.
    case everybody
    /// Of those who are known apart, this one's.
    case one(RiskModel.Respondent)
    /// Everybody else's.
    case others
  }

  /// What it says.
  public let kind: Kind
  /// Whose it is; `everybody` where it is not about answers.
  public let whose: Whose

  /// A figure.
  public init(_ kind: Kind, of whose: Whose = .everybody) { (self.kind, self.whose) = (kind, whose) }
}

extension RiskModel {
  /// Which end of what a figure may be.
  public enum End: String, Hashable, Sendable, CaseIterable { case low, high }

  /// The figures of the model. `apart`: those about answers of each respondent known apart, in order, and of
  /// all others; else one for everybody together.
  public func figures(apart: Bool) -> [RiskFigure] {
    RiskFigure.Kind.allCases.flatMap { kind -> [RiskFigure] in
      guard apart, kind.isOfAnswers, !answers.isEmpty else { return [RiskFigure(kind)] }
      return answers.keys.sorted().map { RiskFigure(kind, of: .one($0)) } + [RiskFigure(kind, of: .others)]
    }
  }
}
