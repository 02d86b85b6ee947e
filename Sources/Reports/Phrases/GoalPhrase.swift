public import PlacementDomain

/// What each goal is called.
public enum GoalPhrase: Phrasebook {
  case placed, greedy, generous, rankSum
  case equity, travel, shifts, stability, openPlaces, preceptors, schools

  /// The words for a goal.
  public init(_ goal: Goal) {
    switch goal {
    case .placed: self = .placed
    case .greedy: self = .greedy
    case .generous: self = .generous
    case .rankSum: self = .rankSum
    case .equity: self = .equity
    case .travel: self = .travel
    case .shifts: self = .shifts
    case .stability: self = .stability
    case .openPlaces: self = .openPlaces
    case .preceptors: self = .preceptors
    case .schools: self = .schools
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .placed: Bilingual(fr: "Placer le plus de monde", en: "Place as many as possible")
    case .greedy: Bilingual(fr: "Donner le plus de premiers choix", en: "Give the most first choices")
    case .generous: Bilingual(fr: "Éviter les pires rangs", en: "Avoid the worst ranks")
    case .rankSum: Bilingual(fr: "Réduire la somme des rangs", en: "Reduce the sum of ranks")
    case .equity: Bilingual(fr: "Partager les déceptions équitablement", en: "Share disappointments fairly")
    case .travel: Bilingual(fr: "Réduire les trajets", en: "Reduce travel")
    case .shifts:
      Bilingual(fr: "Partager les nuits et les fins de semaine", en: "Share nights and weekends")
    case .stability: Bilingual(fr: "Changer le moins possible", en: "Change as little as possible")
    case .openPlaces: Bilingual(fr: "Ouvrir le moins de groupes", en: "Open the fewest groups")
    case .preceptors:
      Bilingual(fr: "Partager la charge des préceptrices et précepteurs", en: "Share the load of preceptors")
    case .schools: Bilingual(fr: "Partager les places entre les écoles", en: "Share seats between schools")
    }
  }
}
