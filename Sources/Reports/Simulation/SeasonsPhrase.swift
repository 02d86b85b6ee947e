/// Sentences about several seasons in a row.
public enum SeasonsPhrase: String, Phrasebook {
  case title, stay, new, bySeason, season, total, totals, more, fewer, inconclusive, same

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title:
      Bilingual(
        fr: "{n} {n:session|sessions} de suite comme {name}",
        en: "{n} {n:session|sessions} in a row like {name}")
    case .stay:
      Bilingual(
        fr:
          "Les mêmes étudiants reviennent\u{A0}: ce qu’ils ont eu entre à leur historique, et leurs rangs s’additionnent ({runs} {runs:répétition|répétitions}).",
        en:
          "The same students come back: what they had enters their history, and their ranks add up ({runs} {runs:replication|replications})."
      )
    case .new:
      Bilingual(
        fr:
          "De nouveaux étudiants viennent à chaque session, avec les mêmes souhaits ({runs} {runs:répétition|répétitions}).",
        en: "New students come every session, with the same wishes ({runs} {runs:replication|replications})."
      )
    case .bySeason: Bilingual(fr: "{measure}, par session", en: "{measure}, by session")
    case .season: Bilingual(fr: "Session", en: "Session no.")
    case .total: Bilingual(fr: "Ensemble", en: "Together")
    case .totals: Bilingual(fr: "Sur l’ensemble", en: "All sessions together")
    case .more:
      Bilingual(
        fr:
          "Sur l’ensemble, {name} place en moyenne {value} de plus que {first} (IC 95\u{A0}%\u{A0}: {low} à {high}).",
        en: "All together, {name} places {value} more than {first} on average (95% CI: {low} to {high}).")
    case .fewer:
      Bilingual(
        fr:
          "Sur l’ensemble, {name} place en moyenne {value} de moins que {first} (IC 95\u{A0}%\u{A0}: {low} à {high}).",
        en: "All together, {name} places {value} fewer than {first} on average (95% CI: {low} to {high}).")
    case .inconclusive:
      Bilingual(
        fr:
          "Sur l’ensemble, {name} et {first}\u{A0}: écart non concluant ({value}; IC 95\u{A0}%\u{A0}: {low} à {high}).",
        en:
          "All together, {name} and {first}: the difference is inconclusive ({value}; 95% CI: {low} to {high})."
      )
    case .same:
      Bilingual(
        fr: "Sur l’ensemble, {name} et {first} placent autant de monde dans chaque répétition.",
        en: "All together, {name} and {first} place as many in each replication.")
    }
  }
}
