/// Sentences about replays and comparisons.
public enum SimulationPhrase: String, Phrasebook {
  case replayTitle, comparisonTitle, candidates, candidatePlan, candidateNone, measures, measure, difference
  case interval, more, fewer, inconclusive, same, decision, luck, paired, input, trace, events, nothing
  case risks, learned, given, givenBeside, stopped, equivalent, progress, kept

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .replayTitle: Bilingual(fr: "Rejeu de la session {name}", en: "Replay of session {name}")
    case .comparisonTitle:
      Bilingual(fr: "Sessions possibles de {name}", en: "Possible sessions of {name}")
    case .candidates: Bilingual(fr: "Ce qui est comparé", en: "What is compared")
    case .candidatePlan:
      Bilingual(fr: "{name}\u{A0}: plan {plan}, {policy}", en: "{name}: plan {plan}, {policy}")
    case .candidateNone: Bilingual(fr: "{name}\u{A0}: {policy}", en: "{name}: {policy}")
    case .measures: Bilingual(fr: "Ce qui en advient", en: "What becomes of it")
    case .measure: Bilingual(fr: "Mesure", en: "Measure")
    case .difference: Bilingual(fr: "{name} moins {first} (IC 95\u{A0}%)", en: "{name} less {first} (95% CI)")
    case .interval: Bilingual(fr: "{value} ({low} à {high})", en: "{value} ({low} to {high})")
    case .more:
      Bilingual(
        fr:
          "{name} place en moyenne {value} de plus que {first} (IC 95\u{A0}%\u{A0}: {low} à {high}; {n} {n:répétition appariée|répétitions appariées}).",
        en:
          "{name} places {value} more than {first} on average (95% CI: {low} to {high}; {n} paired {n:replication|replications})."
      )
    case .fewer:
      Bilingual(
        fr:
          "{name} place en moyenne {value} de moins que {first} (IC 95\u{A0}%\u{A0}: {low} à {high}; {n} {n:répétition appariée|répétitions appariées}).",
        en:
          "{name} places {value} fewer than {first} on average (95% CI: {low} to {high}; {n} paired {n:replication|replications})."
      )
    case .inconclusive:
      Bilingual(
        fr:
          "{name} et {first}\u{A0}: écart non concluant ({value}; IC 95\u{A0}%\u{A0}: {low} à {high}; {n} {n:répétition appariée|répétitions appariées}).",
        en:
          "{name} and {first}: the difference is inconclusive ({value}; 95% CI: {low} to {high}; {n} paired {n:replication|replications})."
      )
    case .same:
      Bilingual(
        fr: "{name} et {first} placent autant de monde dans chacune des {n} répétitions.",
        en: "{name} and {first} place as many in each of the {n} replications.")
    case .decision: Bilingual(fr: "Placés à la fin", en: "Placed at the end")
    case .luck: Bilingual(fr: "Ce que vaut cette comparaison", en: "What this comparison is worth")
    case .paired:
      Bilingual(
        fr: "{name}\u{A0}: comparer les mêmes sessions demande {value} fois moins de répétitions.",
        en: "{name}: comparing the same sessions takes {value} times fewer replications.")
    case .input:
      Bilingual(
        fr:
          "{name}\u{A0}: {share} de l’incertitude vient de chances mal connues, le reste du hasard des répétitions.",
        en:
          "{name}: {share} of the uncertainty comes from chances that are not well known, the rest from the luck of replications."
      )
    case .trace: Bilingual(fr: "Jour par jour", en: "Day by day")
    case .events: Bilingual(fr: "{n} {n:événement|événements}", en: "{n} {n:event|events}")
    case .nothing: Bilingual(fr: "Rien ne concerne {name}.", en: "Nothing is about {name}.")
    case .risks: Bilingual(fr: "Chances", en: "Chances")
    case .learned:
      Bilingual(
        fr: "Apprises de {n} {n:session passée|sessions passées}, avec leur incertitude.",
        en: "Learned from {n} past {n:session|sessions}, with their uncertainty.")
    case .given: Bilingual(fr: "Données dans les réglages.", en: "Given in the settings.")
    case .stopped:
      Bilingual(
        fr: "Arrêt après {n} répétitions\u{A0}: la réponse est sûre.",
        en: "Stopped after {n} replications: the answer is sure.")
    case .givenBeside:
      Bilingual(
        fr: "Celles que donnent les réglages passent avant.",
        en: "Those the settings give stand in their place.")
    case .equivalent:
      Bilingual(
        fr:
          "{name} et {first} se valent à {margin} près ({value}; IC 95\u{A0}%\u{A0}: {low} à {high}; {n} {n:répétition appariée|répétitions appariées}).",
        en:
          "{name} and {first} are as good within {margin} ({value}; 95% CI: {low} to {high}; {n} paired {n:replication|replications})."
      )
    case .progress:
      Bilingual(
        fr: "répétitions\u{A0}: {done} sur {all}, encore {seconds} s environ",
        en: "replications: {done} of {all}, about {seconds} s left")
    case .kept:
      Bilingual(fr: "Simulation {n} gardée dans le registre.", en: "Simulation {n} kept in the store.")
    }
  }
}
