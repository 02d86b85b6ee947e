import PlacementDomain

/// Sentences that only a result workbook says.
enum WorkbookPhrase: Phrasebook {
  case proof
  case students, needed, placed, unplaced, seats, taken, free, unranked, seeProblems
  case everybodyPlaced, nothingToFix, noSeatLeft, nobody
  case yes, total
  case site, service, unit
  case occupancyNote
  case compared, otherSession, otherInputs, nobodyMoves, moves
  case newlyPlaced, noLongerPlaced, moved, better, worse

  var template: Bilingual {
    switch self {
    case .proof:
      Bilingual(
        fr:
          "«\u{A0}Prouvé\u{A0}» veut dire qu’aucune répartition permise par les règles et les épingles ne fait mieux "
          + "à cette étape sans perdre à une étape qui la précède. Cela ne dépend pas du programme qui a trouvé le "
          + "plan\u{A0}: «\u{A0}hspplan contre-verifier\u{A0}» refait la preuve à partir du plan gardé en .json.",
        en:
          "Proved means that no allocation the rules and pins allow does better at this stage without losing at "
          + "a stage before it. This does not depend on the program that found the plan: hspplan verify "
          + "checks the proof again from the plan kept as .json.")
    case .students: Bilingual(fr: "Personnes à placer", en: "Students to place")
    case .needed: Bilingual(fr: "Rotations à combler", en: "Rotations needed")
    case .placed: Bilingual(fr: "Rotations avec un stage", en: "Rotations with a place")
    case .unplaced: Bilingual(fr: "Rotations sans stage", en: "Rotations without a place")
    case .seats: Bilingual(fr: "Places qui comptent", en: "Seats that count")
    case .taken: Bilingual(fr: "Places prises", en: "Seats taken")
    case .free: Bilingual(fr: "Places libres, qu’on peut donner", en: "Free seats that can be given")
    case .seeProblems:
      Bilingual(
        fr: "{n} {n:avertissement|avertissements}\u{A0}: voir la feuille «\u{A0}À corriger\u{A0}».",
        en: "{n} {n:warning|warnings}: see the sheet To fix.")
    case .unranked: Bilingual(fr: "sans souhait", en: "not wished for")
    case .everybodyPlaced: Bilingual(fr: "Tout le monde est placé.", en: "Everybody is placed.")
    case .nothingToFix: Bilingual(fr: "Rien à corriger.", en: "Nothing to fix.")
    case .noSeatLeft: Bilingual(fr: "Aucune place ne reste.", en: "No seat is left.")
    case .nobody: Bilingual(fr: "Personne n’est placé.", en: "Nobody is placed.")
    case .yes: Bilingual(fr: "oui", en: "yes")
    case .total: Bilingual(fr: "Total", en: "Total")
    case .site: Bilingual(fr: "site", en: "site")
    case .service: Bilingual(fr: "service", en: "service")
    case .unit: Bilingual(fr: "unité", en: "unit")
    case .occupancyNote:
      Bilingual(
        fr: "Le plus de stagiaires présents le même jour de la semaine, du dimanche au samedi. Un quart de "
          + "12\u{A0}heures compte dans chaque période qu’il occupe.",
        en:
          "The most students present on the same day of the week, Sunday to Saturday. A 12-hour shift counts "
          + "in each period it occupies.")
    case .compared:
      Bilingual(
        fr: "Ce plan, {name}, comparé à l’autre plan, {other}.",
        en: "This plan, {name}, compared with the other plan, {other}.")
    case .otherSession:
      Bilingual(
        fr: "L’autre plan est celui de la session {session}\u{A0}: seuls les mêmes numéros sont comparés.",
        en: "The other plan is for session {session}: only the same numbers are compared.")
    case .otherInputs:
      Bilingual(
        fr: "Les deux plans n’ont pas les mêmes données ou pas les mêmes objectifs.",
        en: "The two plans have different data or different goals."
      )
    case .nobodyMoves:
      Bilingual(fr: "Les affectations sont les mêmes.", en: "The assignments are the same.")
    case .moves:
      Bilingual(
        fr: "{n} {n:rotation change|rotations changent} de stage",
        en: "{n} {n:rotation changes|rotations change}")
    case .newlyPlaced: Bilingual(fr: "placée par ce plan", en: "placed by this plan")
    case .noLongerPlaced: Bilingual(fr: "n’est plus placée", en: "no longer placed")
    case .moved: Bilingual(fr: "déplacée, même rang", en: "moved, same rank")
    case .better: Bilingual(fr: "déplacée, meilleur rang", en: "moved, better rank")
    case .worse: Bilingual(fr: "déplacée, moins bon rang", en: "moved, worse rank")
    }
  }
}
