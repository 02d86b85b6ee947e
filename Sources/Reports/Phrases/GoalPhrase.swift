public import PlacementDomain

/// What each goal is called.
public enum GoalPhrase: Phrasebook {
  case placed, greedy, generous, rankSum

  /// The words for a goal.
  public init(_ goal: Goal) {
    switch goal {
    case .placed: self = .placed
    case .greedy: self = .greedy
    case .generous: self = .generous
    case .rankSum: self = .rankSum
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .placed: Bilingual(fr: "Placer le plus de monde", en: "Place as many as possible")
    case .greedy: Bilingual(fr: "Donner le plus de premiers choix", en: "Give the most first choices")
    case .generous: Bilingual(fr: "Éviter les pires rangs", en: "Avoid the worst ranks")
    case .rankSum: Bilingual(fr: "Réduire la somme des rangs", en: "Reduce the sum of ranks")
    }
  }
}
