import PlacementDomain
public import Rules

/// How well the evaluator agrees with a file of cases.
public struct VaccineScore: Sendable {
  /// A dose of a case, what is expected of it and what was found.
  public struct Judged: Sendable {
    /// The case.
    public let name: String
    /// The position of the dose in the case, 1 for the first.
    public let number: Int
    /// The dose as the file has it.
    public let dose: ScoreCase.Dose
    /// The status found.
    public let status: String
    /// The reason found.
    public let reason: String
    /// Which series, target dose and rule decided, for each antigen.
    public let cause: String

    /// The status is the expected one.
    public var agrees: Bool { status.lowercased() == dose.status.lowercased() }
    /// Something other than valid is expected.
    public var isExpectedNotValid: Bool { dose.status.lowercased() != "valid" }
    /// Status and reason are the expected ones.
    public var agreesWithReason: Bool { agrees && reason.lowercased() == dose.reason.lowercased() }
  }

  /// Every dose of every case.
  public let doses: [Judged]
  /// How many cases there were.
  public let caseCount: Int
  /// What the schedule does not know: vaccines and codes of the medical history.
  public let unknown: [String]

  /// Judges the doses of all cases.
  public init(_ cases: [ScoreCase], by evaluator: VaccineEvaluator) {
    let schedule = evaluator.schedule
    var judged: [Judged] = []
    var unknown: Set<String> = []
    for (one, group) in zip(cases, CaseGroups.guessed(cases, schedule)) {
      for code in one.history where schedule.observations.ordinal(of: .init(code)) == nil {
        unknown.insert("medical history \(code) (case \(one.name))")
      }
      for dose in one.doses where schedule.vaccines.ordinal(of: .init(dose.cvx)) == nil {
        unknown.insert("CVX \(dose.cvx) (case \(one.name))")
      }
      judged += CaseJudgement(one, group, evaluator).judged
    }
    doses = judged
    caseCount = cases.count
    self.unknown = unknown.sorted()
  }

  private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

  /// The share of doses with the expected status, 0…1.
  public var agreement: Double { share(doses.count(where: \.agrees), doses.count) }
  /// The share of doses expected not to be valid that have the expected status, 0…1.
  public var recall: Double {
    share(doses.count { $0.isExpectedNotValid && $0.agrees }, doses.count(where: \.isExpectedNotValid))
  }
  /// The share of doses expected not to be valid that have the expected status and reason, 0…1.
  public var reasons: Double {
    share(
      doses.count { $0.isExpectedNotValid && $0.agreesWithReason }, doses.count(where: \.isExpectedNotValid))
  }
  /// At least 98 % of the statuses, 95 % of the non-valid doses and 95 % of their reasons.
  public var meetsGoals: Bool { agreement >= 0.98 && recall >= 0.95 && reasons >= 0.95 }
}
