public import PlacementDomain

/// What a person's doses are worth under a schedule on a day.
public struct VaccinationHistory: Sendable {
  /// How the person stands with each antigen that was asked for, in their order.
  public let antigens: [AntigenHistory]
  /// For each of these antigens, what each dose is worth for it, in the order of the record.
  let evaluations: [DoseEvaluation]
  /// How many doses the record has.
  let doseCount: Int

  /// What a dose of the record is worth for the antigen at that position of `antigens`.
  public func evaluation(ofDose dose: Int, forAntigenAt position: Int) -> DoseEvaluation {
    evaluations[position * doseCount + dose]
  }

  /// What a dose of the record is worth for several antigens that are given together: not valid when it is not
  /// valid for one of them, for the reason that most of them give; else valid when it is for one.
  public func evaluation(ofDose dose: Int, forAntigens together: [Antigen.Ordinal]) -> DoseEvaluation {
    let found = antigens.indices.filter { together.contains(antigens[$0].antigen) }
      .map { evaluation(ofDose: dose, forAntigenAt: $0) }
    let notValid = found.filter { $0.status == .notValid }
    let most = notValid.map { one in notValid.count { $0.reason == one.reason } }
    if let most = most.max(),
      let one = notValid.first(where: { one in
        notValid.count { $0.reason == one.reason } == most
      })
    {
      return one
    }
    return found.min { $0.status.rawValue < $1.status.rawValue } ?? DoseEvaluation(.unevaluated, .noAntigen)
  }
}
