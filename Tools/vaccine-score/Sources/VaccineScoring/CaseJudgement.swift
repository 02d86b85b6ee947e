import PlacementDomain
import Rules

/// The doses of one case, judged for its group; a dose that has nothing to do with the group is judged for all
/// that it holds.
struct CaseJudgement {
  let judged: [VaccineScore.Judged]

  init(_ one: ScoreCase, _ group: VaccineGroup.Ordinal?, _ evaluator: VaccineEvaluator) {
    let schedule = evaluator.schedule
    let vaccines = one.doses.map { schedule.vaccines.ordinal(of: .init($0.cvx)) }
    let known = one.doses.indices.filter { vaccines[$0] != nil }
    let record = VaccinationRecord(
      born: one.born, sex: one.sex,
      doses: known.map { GivenDose(vaccines[$0]!, on: one.doses[$0].day) },
      observations: one.history.compactMap {
        schedule.observations.ordinal(of: .init($0)).map { .init($0) }
      })
    // Some cases judge a dose of the day after their assessment.
    let history = evaluator.history(of: record, on: max(one.day, one.doses.map(\.day).max() ?? one.day))
    let ofGroup = group.map { schedule.groups[$0].antigens } ?? []
    judged = one.doses.indices.map { position in
      let dose = one.doses[position]
      guard let place = known.firstIndex(of: position), let vaccine = vaccines[position] else {
        return VaccineScore.Judged(
          name: one.name, number: position + 1, dose: dose, status: "Not Evaluated", reason: "",
          cause: "the schedule has no vaccine \(dose.cvx)")
      }
      let held = schedule.vaccines[vaccine].contents.map(\.antigen)
      let concerned = held.filter(ofGroup.contains)
      let antigens = concerned.isEmpty ? held : concerned
      let evaluation = history.evaluation(ofDose: place, forAntigens: antigens)
      let causes = antigens.map { antigen in
        CaseJudgement.cause(
          history.evaluation(ofDose: place, forAntigenAt: antigen.position), antigen, schedule)
      }
      return VaccineScore.Judged(
        name: one.name, number: position + 1, dose: dose, status: CDCWords.status(evaluation),
        reason: CDCWords.reason(evaluation),
        cause: "group \(group.map { schedule.groups[$0].id.text } ?? "none"); "
          + causes.joined(separator: "; "))
    }
  }

  private static func cause(
    _ evaluation: DoseEvaluation, _ antigen: Antigen.Ordinal, _ schedule: VaccineSchedule
  ) -> String {
    let name = schedule.antigens[antigen].id.text
    let series = evaluation.series.map { ", «\(schedule.antigens[antigen].series[$0].name)»" } ?? ""
    let target = evaluation.targetDose.map { ", target dose \($0)" } ?? ""
    return "\(name): \(evaluation.status) (\(evaluation.reason))\(series)\(target)"
  }
}
