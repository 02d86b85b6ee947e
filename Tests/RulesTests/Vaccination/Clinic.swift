import PlacementDomain
import Rules

/// A small hand-made schedule and people born on 1 January 2010.
///
/// Vaccines `A`, `A2` and `L` hold the antigen `a`; `B` holds `b`; `AB` holds both; `L` and `M` are live, `M` holds
/// none of them. Observations: `risk`, `start`.
struct Clinic {
  static let vaccines = ["A", "A2", "AB", "B", "L", "M"]
  static let a = Antigen.Ordinal(0)
  static let b = Antigen.Ordinal(1)
  static let born = day("2010-01-01")

  static func day(_ iso: String) -> Day { Day(iso: iso)! }
  static func vaccine(_ name: String) -> Vaccine.Ordinal { Vaccine.Ordinal(vaccines.firstIndex(of: name)!) }
  static func use(_ name: String, at ages: AgeRange = .any, product: String? = nil) -> VaccineUse {
    VaccineUse(vaccine(name), at: ages, product: product)
  }
  /// Any vaccine that holds `a`.
  static let anyA = ["A", "A2", "AB", "L"].map { use($0) }

  let evaluator: VaccineEvaluator

  /// A schedule of these series for `a` and `b`.
  init(
    _ series: [VaccineSeries], b: [VaccineSeries] = [], conflicts: [VaccineConflict] = [],
    immunity: PresumedImmunity = PresumedImmunity()
  ) {
    func content(_ antigens: Antigen.Ordinal...) -> [Vaccine.Content] { antigens.map { Vaccine.Content($0) } }
    let held = [
      content(Self.a), content(Self.a), content(Self.a, Self.b), content(Self.b), content(Self.a), [],
    ]
    evaluator = VaccineEvaluator(
      VaccineSchedule(
        vaccines: Table(zip(Self.vaccines, held).map { Vaccine(id: .init($0), contents: $1) }),
        antigens: Table([
          Antigen(id: .init("a"), series: series, immunity: immunity), Antigen(id: .init("b"), series: b),
        ]),
        observations: Table([Observation(id: .init("risk")), Observation(id: .init("start"))]),
        groups: Table([VaccineGroup(id: .init("ab"), antigens: [Self.a, Self.b])]), conflicts: conflicts))
  }

  /// One series of these doses.
  init(doses: [TargetDose], conflicts: [VaccineConflict] = []) {
    self.init([VaccineSeries(name: "only", doses: doses)], conflicts: conflicts)
  }

  func history(
    _ doses: [(String, String)], sex: PersonSex = .unknown, seen: [VaccinationRecord.Observed] = [],
    on today: String = "2030-01-01"
  ) -> VaccinationHistory {
    let record = VaccinationRecord(
      born: Self.born, sex: sex,
      doses: doses.map { GivenDose(Self.vaccine($0.0), on: Self.day($0.1)) }, observations: seen)
    return evaluator.history(of: record, on: Self.day(today))
  }

  /// Why each dose is worth what it is for `a`.
  func reasons(_ doses: (String, String)..., on today: String = "2030-01-01") -> [DoseEvaluation.Reason] {
    let history = history(doses, on: today)
    return doses.indices.map { history.evaluation(ofDose: $0, forAntigenAt: 0).reason }
  }

  /// What each dose is worth for `a`.
  func statuses(_ doses: (String, String)..., on today: String = "2030-01-01") -> [DoseEvaluation.Status] {
    let history = history(doses, on: today)
    return doses.indices.map { history.evaluation(ofDose: $0, forAntigenAt: 0).status }
  }
}
