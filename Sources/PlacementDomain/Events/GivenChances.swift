/// What people say of what may happen to a session, in place of what past sessions teach; nil where they say nothing.
/// No part of what a plan is made from.
public struct GivenChances: Hashable, Sendable {
  /// What sites answer.
  public struct Answers: Hashable, Sendable {
    /// Of requests that are answered, so many are refused.
    public var refused: GivenFigure?
    /// Of requests that are sent, so many stay without an answer.
    public var unanswered: GivenFigure?
    /// Days until an answer, in the mean; at least 1.
    public var answerDays: Double?
    /// Of places that were accepted, so many are taken back before they begin.
    public var takenBack: GivenFigure?

    /// Nothing is said.
    public init() {}
  }

  /// Whose answers.
  public struct Respondent: Hashable, Sendable {
    /// The agency of the place.
    public let agency: Agency.ID
    /// The discipline of the place; nil: every one that nothing is said of apart.
    public let discipline: Discipline.ID?

    /// Answers of this agency in this discipline; nil: in every one.
    public init(_ agency: Agency.ID, _ discipline: Discipline.ID? = nil) {
      (self.agency, self.discipline) = (agency, discipline)
    }
  }

  /// Answers of everybody.
  public var answers = Answers()
  /// Answers of these; what is said of one holds before what is said of everybody.
  public var apart: [Respondent: Answers] = [:]
  /// Of students, so many leave before the end.
  public var withdrawn: GivenFigure?
  /// Students who come late, for each hundred there are.
  public var latePerHundred: GivenFigure?
  /// Of destinations, so many close for a while.
  public var closed: GivenFigure?
  /// Days a closure lasts, in the mean; at least 1.
  public var closedDays: Double?
  /// Of preceptors, so many go on leave.
  public var leave: GivenFigure?
  /// Of students, the papers of so many expire.
  public var expired: GivenFigure?
  /// Days until expired papers are renewed, in the mean; at least 1.
  public var renewalDays: Double?

  /// Nothing is said.
  public init() {}
}

/// A figure as people give it.
public enum GivenFigure: Hashable, Sendable {
  /// It is that, for sure: a probability of 0…1, or so many for each hundred.
  case known(Double)
  /// It was seen in so many cases of so many, 0 ≤ cases ≤ of, of ≥ 1: it is only as sure as they are many.
  case cases(Int, of: Int)
}
