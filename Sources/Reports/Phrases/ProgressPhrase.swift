/// The one line that moves while people wait.
public enum ProgressPhrase: Phrasebook {
  case reading, preparing, searching, stage, best, bound, bestAndBound, noPlanYet, feasibility, verifying,
    stopping

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .reading: Bilingual(fr: "Lecture des fichiers…", en: "Reading the files…")
    case .preparing: Bilingual(fr: "Préparation…", en: "Preparing…")
    case .searching: Bilingual(fr: "Recherche du meilleur plan…", en: "Looking for the best plan…")
    case .stage:
      Bilingual(
        fr: "Étape {number} de {count} ({stage}), tour {round}\u{A0}: {state}",
        en: "Stage {number} of {count} ({stage}), round {round}: {state}")
    case .best: Bilingual(fr: "meilleur plan {best}", en: "best plan {best}")
    case .bound: Bilingual(fr: "pas encore de plan, borne {bound}", en: "no plan yet, bound {bound}")
    case .bestAndBound:
      Bilingual(fr: "meilleur plan {best}, borne {bound}", en: "best plan {best}, bound {bound}")
    case .noPlanYet: Bilingual(fr: "pas encore de plan", en: "no plan yet")
    case .feasibility:
      Bilingual(
        fr: "Un plan est-il possible? Tour {round}", en: "Is any plan possible? Round {round}")
    case .verifying: Bilingual(fr: "Contre-vérification…", en: "Verifying…")
    case .stopping:
      Bilingual(
        fr: "Arrêt demandé, le meilleur plan est gardé…", en: "Stopping, the best plan is kept…")
    }
  }
}
