import PlacementDomain

/// How sure a kept plan is, in a word.
enum PlanStatusPhrase: Phrasebook {
  case optimal, feasible, infeasible, unknown

  init(_ status: Plan.Status) {
    self =
      switch status {
      case .optimal: .optimal
      case .feasible: .feasible
      case .infeasible: .infeasible
      case .unknown: .unknown
      }
  }

  var template: Bilingual {
    switch self {
    case .optimal: Bilingual(fr: "prouvé", en: "proved")
    case .feasible: Bilingual(fr: "sans preuve", en: "not proved")
    case .infeasible: Bilingual(fr: "impossible (prouvé)", en: "impossible (proved)")
    case .unknown: Bilingual(fr: "inconnu", en: "unknown")
    }
  }
}
