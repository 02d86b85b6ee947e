public import PlacementDomain

/// What `session.yaml` says, with the defaults of the format where it says nothing.
public struct SessionSettings: Sendable, Equatable {
  /// The language of what is printed.
  public enum Language: String, Sendable, CaseIterable { case fr, en }

  /// The term; its id is empty when the file does not say it (an error).
  public var session = Session(id: "")
  /// What can change a plan.
  public var rules = ScenarioRules()
  /// The rule books that apply everywhere, as their own files name them.
  public var ruleBooks: [RuleBook.ID] = []
  /// Goals in order, as asked for.
  public var goals = GoalRequest.standard
  /// Nil when the file does not say it; then French.
  public var language: Language?
  /// Most units of deterministic work of a search; nil: the program's own, generous default.
  public var workLimit: Int?
  /// Most seconds of a search; nil: off.
  public var timeLimit: Int?
  /// What may happen, as the file says it; ids as the session writes them.
  public var chances = GivenChances()

  /// Who to write to about a decision, as students are told; nil when not said.
  public var contact: String?

  /// The defaults.
  public init() {}
}
