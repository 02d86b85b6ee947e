public import Simulator

/// What a measure counts; raw values are those of `SessionMeasures.Measure`.
public enum MeasurePhrase: String, Phrasebook {
  case placedFirst = "placed-first"
  case placedEnd = "placed-end"
  case unplaced
  case firstWishes = "first-wishes"
  case unranked
  case meanRank = "mean-rank"
  case spread, moved, actions
  case hoursLost = "hours-lost"
  case seatsWasted = "seats-wasted"
  case refusedBySites = "refused-by-sites"
  case releasedBySchool = "released-by-school"

  /// The words for a measure.
  public init(_ measure: SessionMeasures.Measure) { self.init(rawValue: measure.rawValue)! }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .placedFirst: Bilingual(fr: "Placés le premier jour", en: "Placed on day one")
    case .placedEnd: Bilingual(fr: "Placés à la fin", en: "Placed at the end")
    case .unplaced: Bilingual(fr: "Sans stage à la fin", en: "Without a place at the end")
    case .firstWishes: Bilingual(fr: "Premiers souhaits", en: "First wishes")
    case .unranked: Bilingual(fr: "Sans souhait", en: "Not wished for")
    case .meanRank: Bilingual(fr: "Rang moyen", en: "Mean rank")
    case .spread: Bilingual(fr: "Inégalité (écart-type des rangs)", en: "Unevenness (deviation of ranks)")
    case .moved: Bilingual(fr: "Déplacés après l’annonce", en: "Moved after being told")
    case .actions: Bilingual(fr: "Gestes de coordination", en: "Coordinator actions")
    case .hoursLost: Bilingual(fr: "Heures de stage perdues", en: "Hours lost")
    case .seatsWasted: Bilingual(fr: "Places acceptées perdues", en: "Accepted seats wasted")
    case .refusedBySites: Bilingual(fr: "Demandes refusées par les sites", en: "Requests refused by sites")
    case .releasedBySchool: Bilingual(fr: "Demandes rendues par l’école", en: "Requests given back")
    }
  }
}
