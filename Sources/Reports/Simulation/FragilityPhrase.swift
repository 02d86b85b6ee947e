/// Sentences about the requests a plan depends on most.
public enum FragilityPhrase: String, Phrasebook {
  case title, standing, requests, oneIn, mostly, never, lost, onlyMoved, nobody
  case askPlace, moreSeats, saves, savesMoves, unknown, untried
  case place, heads, chance, loss, hours, moved, expected

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title:
      Bilingual(fr: "Demandes fragiles, session {name}", en: "Fragile requests, session {name}")
    case .standing:
      Bilingual(
        fr:
          "{name} compte sur {n} {n:demande|demandes}; chacune est refusée à son tour le lendemain du plan ({runs} {runs:répétition|répétitions}).",
        en:
          "{name} relies on {n} {n:request|requests}; each in turn is refused the day after the plan ({runs} {runs:replication|replications})."
      )
    case .requests: Bilingual(fr: "Les plus fragiles", en: "The most fragile ones")
    case .oneIn: Bilingual(fr: "1\u{A0}chance sur {n}", en: "1 chance in {n}")
    case .mostly: Bilingual(fr: "{share} de chances", en: "a chance of {share}")
    case .never: Bilingual(fr: "aucune chance connue", en: "no known chance")
    case .lost:
      Bilingual(
        fr:
          "Si {name} refuse ({chance}), {value} {n:étudiant perd sa place|étudiants perdent leur place}.",
        en: "If {name} refuses ({chance}), {value} {n:student loses a place|students lose their places}.")
    case .onlyMoved:
      Bilingual(
        fr:
          "Si {name} refuse ({chance}), personne ne perd sa place, mais il faut annoncer {value} {n:changement|changements}.",
        en:
          "If {name} refuses ({chance}), nobody loses a place, but there {n:is|are} {value} {n:change|changes} to tell."
      )
    case .nobody:
      Bilingual(
        fr: "Si {name} refuse ({chance}), personne ne perd sa place.",
        en: "If {name} refuses ({chance}), nobody loses a place.")
    case .askPlace: Bilingual(fr: "Demander aussi {name}", en: "Ask for {name} as well")
    case .moreSeats:
      Bilingual(
        fr: "Demander {n} {n:place|places} de plus à {name}", en: "Ask {name} for {n} more {n:seat|seats}")
    case .saves:
      Bilingual(
        fr: "{hedge} en sauve {value} (accord\u{A0}: {chance}).",
        en: "{hedge}: it saves {value} (granted: {chance}).")
    case .savesMoves:
      Bilingual(
        fr: "{hedge} évite {value} {n:changement|changements} (accord\u{A0}: {chance}).",
        en: "{hedge}: it avoids {value} {n:change|changes} (granted: {chance}).")
    case .unknown:
      Bilingual(
        fr: "Aucune parade connue\u{A0}: {n} {n:essai, aucun n’aide|essais, aucun n’aide}.",
        en: "No hedge known: {n} {n:one|ones} tried, none helps.")
    case .untried:
      Bilingual(
        fr: "Aucune parade connue\u{A0}: aucun autre stage ne convient.",
        en: "No hedge known: no other place will do.")
    case .place: Bilingual(fr: "Demande", en: "Request")
    case .heads: Bilingual(fr: "Étudiants", en: "Students")
    case .chance: Bilingual(fr: "Chance de refus", en: "Chance of refusal")
    case .loss: Bilingual(fr: "Places perdues", en: "Places lost")
    case .hours: Bilingual(fr: "Heures perdues", en: "Hours lost")
    case .moved: Bilingual(fr: "Changements annoncés", en: "Changes told")
    case .expected: Bilingual(fr: "Perte probable", en: "Expected loss")
    }
  }
}
