/// Sentences about what the answer depends on.
public enum SensitivityPhrase: String, Phrasebook {
  case title, base, baseOfDifference, how, figures, figure, values, atLow, atHigh, width, others,
    inconclusive, noise
  case several, nothing

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title:
      Bilingual(
        fr: "Ce dont dépend la réponse, session {name}", en: "What the answer depends on, session {name}")
    case .base:
      Bilingual(
        fr: "{measure}, {name}\u{A0}: {value} en moyenne ({n} {n:répétition|répétitions}).",
        en: "{measure}, {name}: {value} on average ({n} {n:replication|replications}).")
    case .baseOfDifference:
      Bilingual(
        fr: "{measure}, {name} moins {first}\u{A0}: {value} en moyenne ({n} {n:répétition|répétitions}).",
        en: "{measure}, {name} less {first}: {value} on average ({n} {n:replication|replications}).")
    case .how:
      Bilingual(
        fr:
          "Chaque chance change seule, les autres restant à leur moyenne, avec les mêmes hasards\u{A0}: apprise, elle va du 5e au 95e centile de ce qu’on en sait; donnée, de la moitié au double.",
        en:
          "Each chance changes alone, the others staying at their means, with the same luck: a learned one goes from the 5th to the 95th percentile of what is known of it, a given one from half to twice."
      )
    case .figures: Bilingual(fr: "Une à la fois", en: "One at a time")
    case .figure: Bilingual(fr: "Ce qui change", en: "What changes")
    case .values: Bilingual(fr: "De … à", en: "From … to")
    case .atLow: Bilingual(fr: "Au plus bas (IC 95\u{A0}%)", en: "At its lowest (95% CI)")
    case .atHigh: Bilingual(fr: "Au plus haut (IC 95\u{A0}%)", en: "At its highest (95% CI)")
    case .width: Bilingual(fr: "Étendue", en: "Range")
    case .others: Bilingual(fr: "autres", en: "others")
    case .several: Bilingual(fr: "chaque organisme à part", en: "each agency its own")
    case .inconclusive: Bilingual(fr: "non concluant", en: "inconclusive")
    case .noise:
      Bilingual(
        fr: "Non concluant\u{A0}: l’écart ne se distingue pas du hasard des répétitions.",
        en: "Inconclusive: the difference cannot be told from the luck of replications.")
    case .nothing:
      Bilingual(
        fr: "Sans effet\u{A0}: {names}.", en: "Without effect: {names}.")
    }
  }
}
