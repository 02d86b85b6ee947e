/// Words of the charts of simulations.
public enum SimulationChartPhrase: String, Phrasebook {
  case values, nothing
  case differences, differencesTold, differenceAxis, candidate, estimate, low, high, verdict, conclusive,
    notConclusive
  case spread, spreadTold, spreadAxis, replications, from, upTo, bins
  case profile, profileTold, profileAxis, firstWish, otherWish, notWished, notPlaced, total
  case tornado, lowSetting, highSetting, atLow, atHigh, base
  case course, courseTold, lane, kind, what, until, placed, happened, events

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .values: Bilingual(fr: "Les valeurs", en: "The values")
    case .nothing: Bilingual(fr: "Rien à dessiner.", en: "Nothing to draw.")
    case .differences: Bilingual(fr: "{measure}\u{A0}: écarts", en: "{measure}: differences")
    case .differencesTold:
      Bilingual(
        fr:
          "Écart moyen de chacun avec {first}, sur les mêmes sessions possibles, avec son intervalle à 95\u{A0}%. Un intervalle qui contient zéro ne classe rien.",
        en:
          "Mean difference of each from {first}, over the same possible sessions, with its 95% interval. An interval that contains zero ranks nothing."
      )
    case .differenceAxis:
      Bilingual(
        fr: "{measure}, de plus que {first} (IC 95\u{A0}%)", en: "{measure}, more than {first} (95% CI)")
    case .candidate: Bilingual(fr: "Comparé", en: "Compared")
    case .estimate: Bilingual(fr: "Écart moyen", en: "Mean difference")
    case .low: Bilingual(fr: "De", en: "From")
    case .high: Bilingual(fr: "À", en: "To")
    case .verdict: Bilingual(fr: "Verdict", en: "Verdict")
    case .conclusive: Bilingual(fr: "concluant", en: "conclusive")
    case .notConclusive: Bilingual(fr: "écart non concluant", en: "inconclusive")
    case .spread:
      Bilingual(fr: "{measure}, d’une session possible à l’autre", en: "{measure}, session by session")
    case .spreadTold:
      Bilingual(
        fr:
          "Combien de sessions possibles finissent avec chaque nombre, pour chacun de ceux qui sont comparés.",
        en: "How many possible sessions end with each number, for each of those compared.")
    case .spreadAxis: Bilingual(fr: "{measure}", en: "{measure}")
    case .replications: Bilingual(fr: "répétitions", en: "replications")
    case .from: Bilingual(fr: "De", en: "From")
    case .upTo: Bilingual(fr: "À moins de", en: "To less than")
    case .bins: Bilingual(fr: "{n} {n:classe|classes} de même largeur.", en: "{n} {n:bin|bins} of one width.")
    case .profile: Bilingual(fr: "Souhaits obtenus à la fin", en: "Wishes met at the end")
    case .profileTold:
      Bilingual(
        fr:
          "Pour chacun, combien de stages répondent à un premier souhait, à un autre, à aucun, et combien manquent.",
        en: "For each, how many placements meet a first wish, another one, none, and how many are missing.")
    case .profileAxis: Bilingual(fr: "Stages à placer", en: "Placements needed")
    case .firstWish: Bilingual(fr: "Premier souhait", en: "First wish")
    case .otherWish: Bilingual(fr: "Autre souhait", en: "Another wish")
    case .notWished: Bilingual(fr: "Sans souhait", en: "Not wished for")
    case .notPlaced: Bilingual(fr: "Sans stage", en: "Without a place")
    case .total: Bilingual(fr: "En tout", en: "In all")
    case .tornado: Bilingual(fr: "{measure}\u{A0}: ce qui compte", en: "{measure}: what matters")
    case .lowSetting: Bilingual(fr: "Chance basse", en: "Low chance")
    case .highSetting: Bilingual(fr: "Chance haute", en: "High chance")
    case .atLow: Bilingual(fr: "si basse", en: "if low")
    case .atHigh: Bilingual(fr: "si haute", en: "if high")
    case .base: Bilingual(fr: "tout à sa moyenne", en: "all at their means")
    case .course: Bilingual(fr: "Jour par jour, {name}", en: "Day by day, {name}")
    case .courseTold:
      Bilingual(
        fr: "Ce qui est arrivé, et la place de chaque étudiante et étudiant que cela a touché ({n} en tout).",
        en: "What happened, and where each student it concerned stood ({n} in all).")
    case .lane: Bilingual(fr: "Qui", en: "Who")
    case .kind: Bilingual(fr: "Sorte", en: "Kind")
    case .what: Bilingual(fr: "Quoi", en: "What")
    case .until: Bilingual(fr: "Jusqu’au", en: "Until")
    case .placed: Bilingual(fr: "place attribuée", en: "place given")
    case .happened: Bilingual(fr: "événement", en: "event")
    case .events: Bilingual(fr: "Événements", en: "Events")
    }
  }
}
