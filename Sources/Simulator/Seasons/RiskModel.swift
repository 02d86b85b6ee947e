public import PlacementDomain

/// What may happen to a session, and how likely: learned from past sessions, or given.
///
/// Without cases a chance is Jeffreys' prior, Beta(½, ½), for a probability and Gamma(½, 0) for a rate: it says nearly
/// nothing, and is only taken where something of its kind was seen anywhere.
public struct RiskModel: Hashable, Sendable {
  /// What sites of an agency answer in a discipline.
  public struct Answers: Hashable, Sendable {
    /// A request that is sent is refused.
    public var refused: Chance
    /// It stays without an answer.
    public var silent: Chance
    /// Answers a day while one is waited for: the mean delay is its inverse.
    public var pace: Rate
    /// A place that was accepted is taken back before it begins.
    public var takenBack: Chance

    /// Chances of answers.
    public init(refused: Chance, silent: Chance, pace: Rate, takenBack: Chance) {
      (self.refused, self.silent, self.pace, self.takenBack) = (refused, silent, pace, takenBack)
    }
  }

  /// Whose answers.
  public struct Respondent: Hashable, Comparable, Sendable {
    /// The agency of the place; nil: any.
    public let agency: Agency.ID?
    /// The discipline of the place; nil: any.
    public let discipline: Discipline.ID?

    /// Answers of this agency in this discipline; nil: any.
    public init(agency: Agency.ID? = nil, discipline: Discipline.ID? = nil) {
      (self.agency, self.discipline) = (agency, discipline)
    }

    /// As a text.
    public var text: String { "\(agency?.text ?? "*")/\(discipline?.text ?? "*")" }

    /// By text.
    public static func < (one: Respondent, other: Respondent) -> Bool { one.text < other.text }
  }

  /// Answers of those who are known apart.
  public var answers: [Respondent: Answers]
  /// Answers of everybody else.
  public var others: Answers
  /// A student leaves before the end.
  public var attrition: Chance
  /// Students who come late, for each hundred there are.
  public var latecomers: Rate
  /// A destination closes for a while.
  public var closure: Chance
  /// Days a closure lasts in the mean.
  public var closureDays: Double
  /// A preceptor goes on leave.
  public var leave: Chance
  /// A student's papers expire.
  public var expiry: Chance
  /// Days until expired papers are renewed, in the mean.
  public var renewalDays: Double
  /// Days before the first place begins on which the coordinator begins to send requests, ≥ 1.
  public var leadDays: Int

  /// A model of these chances.
  public init(
    answers: [Respondent: Answers] = [:], others: Answers, attrition: Chance, latecomers: Rate,
    closure: Chance,
    closureDays: Double = 14, leave: Chance, expiry: Chance, renewalDays: Double = 14, leadDays: Int = 1
  ) {
    (self.answers, self.others, self.attrition, self.latecomers) = (answers, others, attrition, latecomers)
    (self.closure, self.closureDays, self.leave) = (closure, closureDays, leave)
    (self.expiry, self.renewalDays, self.leadDays) = (expiry, renewalDays, leadDays)
  }

  /// Nothing ever happens.
  public static let calm = RiskModel(
    others: Answers(refused: .known(0), silent: .known(0), pace: .known(1), takenBack: .known(0)),
    attrition: .known(0), latecomers: .known(0), closure: .known(0), leave: .known(0), expiry: .known(0))

  /// The same with every uncertain figure drawn once: what is believed of it in this group of replications.
  public func drawn(_ luck: Luck) -> RiskModel {
    func chance(_ chance: Chance, _ kind: DrawKind, _ name: String) -> Chance {
      .known(chance.value(luck.draw(kind, for: EntityKey(name))))
    }
    func rate(_ rate: Rate, _ kind: DrawKind, _ name: String) -> Rate {
      .known(rate.value(luck.draw(kind, for: EntityKey(name))))
    }
    func drawn(_ answers: Answers, _ name: String) -> Answers {
      Answers(
        refused: chance(answers.refused, "model-refused", name),
        silent: chance(answers.silent, "model-silent", name),
        pace: rate(answers.pace, "model-pace", name),
        takenBack: chance(answers.takenBack, "model-taken-back", name))
    }
    var known = self
    known.answers = Dictionary(
      uniqueKeysWithValues: answers.map { ($0.key, drawn($0.value, $0.key.text)) })
    known.others = drawn(others, "*/*")
    known.attrition = chance(attrition, "model-attrition", "")
    known.latecomers = rate(latecomers, "model-latecomers", "")
    known.closure = chance(closure, "model-closure", "")
    known.leave = chance(leave, "model-leave", "")
    known.expiry = chance(expiry, "model-expiry", "")
    return known
  }
}
