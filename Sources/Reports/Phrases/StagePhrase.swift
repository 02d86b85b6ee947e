/// What a stage of a goal counts, and how sure its value is.
public enum StagePhrase: Phrasebook {
  case placed, placedWithPriority, rank, ranks, unranked, unrankedAndRanks, rankSum, feasible, other
  case travel, stability, openPlaces, burden, load, withoutPlace
  case heaviest, mostShifts, mostAssignments, spread, share, shareOfRest
  case proved, provedConditional, atMost, atLeast, unbounded
  case implied, tolerance

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .placed: Bilingual(fr: "affectations", en: "assignments")
    case .placedWithPriority:
      Bilingual(fr: "affectations, priorité {priority}", en: "assignments, priority {priority}")
    case .rank: Bilingual(fr: "au rang {rank}", en: "at rank {rank}")
    case .ranks: Bilingual(fr: "aux rangs {first} à {last}", en: "at ranks {first} to {last}")
    case .unranked: Bilingual(fr: "sans souhait", en: "not wished for")
    case .unrankedAndRanks:
      Bilingual(
        fr: "sans souhait, ou aux rangs {first} à {last}", en: "not wished for, or at ranks {first} to {last}"
      )
    case .rankSum: Bilingual(fr: "somme des rangs", en: "sum of ranks")
    case .feasible: Bilingual(fr: "plan possible", en: "any possible plan")
    case .travel: Bilingual(fr: "distance totale", en: "total distance")
    case .stability:
      Bilingual(fr: "changements au plan gardé, pondérés", en: "changes to the kept plan, weighted")
    case .openPlaces: Bilingual(fr: "groupes ouverts", en: "groups open")
    case .burden:
      Bilingual(fr: "personnes à {n} ou plus", en: "students at {n} or more")
    case .load:
      Bilingual(
        fr: "préceptrices et précepteurs à {n} {n:affectation|affectations} ou plus",
        en: "preceptors with {n} {n:assignment|assignments} or more")
    case .withoutPlace:
      Bilingual(
        fr: "écoles dont plus de {share} des rotations sont sans stage",
        en: "schools with more than {share} of rotations without a place")
    case .heaviest:
      Bilingual(
        fr: "charge la plus lourde (rangs, moins le crédit)", en: "heaviest burden (ranks, less the credit)")
    case .mostShifts:
      Bilingual(fr: "le plus de nuits et de fins de semaine", en: "most nights and weekends")
    case .mostAssignments: Bilingual(fr: "le plus d’affectations", en: "most assignments")
    case .spread: Bilingual(fr: "soit {list}", en: "that is, {list}")
    case .share: Bilingual(fr: "{n} à {amount}", en: "{n} at {amount}")
    case .shareOfRest: Bilingual(fr: "{n} à {amount} ou moins", en: "{n} at {amount} or less")
    case .other: Bilingual(fr: "{key}", en: "{key}")
    case .proved: Bilingual(fr: "prouvé", en: "proved")
    case .provedConditional:
      Bilingual(fr: "le mieux sous l’étape non prouvée", en: "best under the unproved stage")
    case .atMost: Bilingual(fr: "pas prouvé, {bound} au plus", en: "not proved, {bound} at most")
    case .atLeast: Bilingual(fr: "pas prouvé, {bound} au moins", en: "not proved, {bound} at least")
    case .unbounded: Bilingual(fr: "pas prouvé", en: "not proved")
    case .implied: Bilingual(fr: "(sous-entendu)", en: "(implied)")
    case .tolerance: Bilingual(fr: "(à {n} près)", en: "(within {n})")
    }
  }
}
