/// What `check` says of the prerequisites.
public enum RuleCheckPhrase: Phrasebook {
  case heading, ready, toFix, blocked, readyWord, toFixWord, blockedWord, allMet
  case deadlines, deadline, students, placesLostColumn, requirement, late, someLate, others, moreOthers
  case fewMayGo, mayGo, cause, expiriesNote
  case byRequirement, byStudent, finding, blocks, startBy, placesLost, howToSeeAll
  case waivers, waiver, waiversNote, whoever
  case student, placesAllowed, toDo, lastDay, lastDayLate, evidence, inPeriod, places, placesKept,
    noRequirement
  case destination, mayGoThere, ownFindings, may, mayNot, watch, ofPlaces, closed, reserved
  case siteSees, satisfied, notSatisfied, nobodyConcerned, siteNote
  case forecast, nothingExpires
  case reliedOn
  case ownNote, byDestination, met

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Préalables, vus le {day}", en: "Prerequisites, seen on {day}")
    case .ready: Bilingual(fr: "{n:personne prête|personnes prêtes}", en: "{n:student|students} ready")
    case .toFix:
      Bilingual(
        fr: "{n:personne|personnes} à corriger\u{A0}: il reste un stage permis pour chaque rotation",
        en: "{n:student|students} to fix: every rotation still has a place the rules allow")
    case .blocked:
      Bilingual(
        fr: "{n:personne bloquée|personnes bloquées}\u{A0}: une rotation n’a plus aucun stage permis",
        en: "{n:student|students} blocked: a rotation has no place left that the rules allow")
    case .readyWord: Bilingual(fr: "prêt(e)", en: "ready")
    case .toFixWord: Bilingual(fr: "à corriger", en: "to fix")
    case .blockedWord: Bilingual(fr: "bloqué(e)", en: "blocked")
    case .allMet: Bilingual(fr: "Tout est conforme.", en: "Everything is met.")
    case .deadlines:
      Bilingual(
        fr: "Par échéance (le dernier jour pour s’y mettre)", en: "By deadline (the last day to begin)")
    case .deadline: Bilingual(fr: "Échéance", en: "Deadline")
    case .students: Bilingual(fr: "Personnes", en: "Students")
    case .placesLostColumn: Bilingual(fr: "Stages perdus", en: "Places lost")
    case .requirement: Bilingual(fr: "Préalable", en: "Requirement")
    case .late: Bilingual(fr: "en retard", en: "late")
    case .someLate: Bilingual(fr: "{n} en retard", en: "{n} late")
    case .others: Bilingual(fr: "et {n} {n:autre|autres}, plus bas", en: "and {n} {n:other|others}, below")
    case .moreOthers: Bilingual(fr: "et {n} {n:autre|autres}", en: "and {n} {n:other|others}")
    case .fewMayGo:
      Bilingual(fr: "Destinations où peu de monde peut aller", en: "Destinations few may go to")
    case .mayGo: Bilingual(fr: "{n} sur {all}", en: "{n} of {all}")
    case .cause: Bilingual(fr: "{title} ({n})", en: "{title} ({n})")
    case .expiriesNote:
      Bilingual(
        fr:
          "{n} {n:préalable conforme expire|préalables conformes expirent} d’ici le {day}\u{A0}: --prevision {day}",
        en:
          "{n} {n:requirement that is met runs|requirements that are met run} out by {day}: --forecast {day}")
    case .byRequirement: Bilingual(fr: "Par préalable", en: "By requirement")
    case .byStudent: Bilingual(fr: "Par personne", en: "By student")
    case .finding: Bilingual(fr: "{status}, {blocks}\u{A0}: {reasons}", en: "{status}, {blocks}: {reasons}")
    case .blocks: Bilingual(fr: "{n:bloc|blocs} {list}", en: "{n:block|blocks} {list}")
    case .startBy: Bilingual(fr: "s’y mettre au plus tard le {day}", en: "begin by {day}")
    case .placesLost:
      Bilingual(fr: "{n} {n:stage perdu|stages perdus}", en: "{n} {n:place|places} lost")
    case .howToSeeAll:
      Bilingual(
        fr: "«\u{A0}hspplan controler --etudiant NO\u{A0}» ou «\u{A0}--destination D\u{A0}» montre tout.",
        en: "“hspplan check --student NO” or “--destination D” shows everything.")
    case .waivers: Bilingual(fr: "Dérogations", en: "Waivers")
    case .waiver:
      Bilingual(
        fr: "{title}, du {from} au {to}\u{A0}: {reason} (par {by})",
        en: "{title}, from {from} to {to}: {reason} (by {by})")
    case .waiversNote:
      Bilingual(
        fr: "{n} {n:dérogation signée|dérogations signées}, plus bas",
        en: "{n} signed {n:waiver|waivers}, below")
    case .whoever: Bilingual(fr: "tout le monde à {destination}", en: "everybody at {destination}")
    case .student:
      Bilingual(fr: "Étudiant(e) {student}, vu(e) le {day}", en: "Student {student}, seen on {day}")
    case .placesAllowed:
      Bilingual(
        fr: "{state}\u{A0}: {n} {n:stage permis|stages permis} sur {all}",
        en: "{state}: {n} of {all} {all:place|places} allowed")
    case .toDo: Bilingual(fr: "À faire\u{A0}: {text}", en: "To do: {text}")
    case .lastDay: Bilingual(fr: "S’y mettre au plus tard le {day}.", en: "Begin by {day}.")
    case .lastDayLate:
      Bilingual(
        fr: "Il fallait s’y mettre au plus tard le {day}\u{A0}: à faire sans attendre.",
        en: "It had to begin by {day}: to be done without delay.")
    case .evidence: Bilingual(fr: "Au dossier\u{A0}: {text}", en: "On file: {text}")
    case .inPeriod:
      Bilingual(
        fr: "du {from} au {to} ({places})", en: "from {from} to {to} ({places})")
    case .places: Bilingual(fr: "{n} {n:stage|stages}", en: "{n} {n:place|places}")
    case .placesKept:
      Bilingual(fr: "{n} {n:stage gardé|stages gardés}", en: "{n} {n:place|places} kept")
    case .noRequirement:
      Bilingual(fr: "Aucun préalable ne s’applique.", en: "No requirement applies.")
    case .destination:
      Bilingual(fr: "Destination {destination}, vue le {day}", en: "Destination {destination}, seen on {day}")
    case .mayGoThere:
      Bilingual(
        fr: "{n} {n:personne|personnes} sur {all} {n:peut|peuvent} y aller",
        en: "{n} of {all} {all:student|students} may go there")
    case .ownFindings:
      Bilingual(
        fr: "À régler pour la destination elle-même\u{A0}: {list}",
        en: "To settle for the destination itself: {list}"
      )
    case .may: Bilingual(fr: "Peuvent y aller", en: "May go")
    case .mayNot: Bilingual(fr: "Ne peuvent pas y aller", en: "May not go")
    case .watch: Bilingual(fr: "Peuvent y aller, à suivre", en: "May go, to follow")
    case .ofPlaces: Bilingual(fr: "{n} {n:stage|stages} sur {all}", en: "{n} of {all} {all:place|places}")
    case .closed: Bilingual(fr: "fermé du {from} au {to}", en: "closed from {from} to {to}")
    case .reserved: Bilingual(fr: "réservé à {school}", en: "reserved for {school}")
    case .siteSees: Bilingual(fr: "Ce que le site voit", en: "What the site sees")
    case .satisfied: Bilingual(fr: "préalables satisfaits", en: "requirements met")
    case .notSatisfied:
      Bilingual(fr: "préalables pas encore satisfaits", en: "requirements not yet met")
    case .siteNote:
      Bilingual(
        fr: "Le reste de cette page est pour l’école seulement.",
        en: "The rest of this page is for the school only.")
    case .nobodyConcerned:
      Bilingual(
        fr: "Personne n’a de rotation qui pourrait s’y faire.",
        en: "Nobody has a rotation that could be done there.")
    case .forecast:
      Bilingual(fr: "Ce qui expire du {from} au {to}", en: "What runs out from {from} to {to}")
    case .nothingExpires: Bilingual(fr: "Rien n’expire.", en: "Nothing runs out.")
    case .ownNote:
      Bilingual(
        fr: "{n} {n:destination|destinations} à régler (entente, audit, masques…), plus bas",
        en: "{n} {n:destination|destinations} to settle (agreement, audit, masks…), below")
    case .byDestination: Bilingual(fr: "À régler avec des destinations", en: "To settle with destinations")
    case .met: Bilingual(fr: "Conforme", en: "Met")
    case .reliedOn:
      Bilingual(
        fr: "{n} {n:dérogation sur laquelle|dérogations sur lesquelles} ce plan s’appuie",
        en: "{n} {n:waiver|waivers} this plan relies on")
    }
  }
}
