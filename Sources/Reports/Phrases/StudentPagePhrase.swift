/// The page handed to a student: what was decided, why, and what he or she can do about it.
public enum StudentPagePhrase: Phrasebook {
  case title, forWhom, decision, given, placeLine, datesLine, hoursLine, rankLine, unrankedLine, pinnedLine,
    toldLine, confirmedLine, without
  case asked, askedNothing, wish, avoid, wishOnly
  case why, whyNothing, seatsCounted, askedBy, seatPrice, unplacedWhy, becauseFirst
  case how, goals, proved, notProved, equal, limitsOfPrice
  case information, infoWishes, infoNeeds, infoHistory, infoEvidence, infoAvailability, infoPins, infoSchool,
    infoPriority, infoRules
  case automated, automatedOnly, reviewed, pinnedByPerson
  case rights, rightInformation, rightCorrect, rightObserve, rightReview, contactMissing,
    contactMissingHint
  case privacy

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Votre stage – session {session}", en: "Your placement – session {session}")
    case .forWhom:
      Bilingual(
        fr: "Pour {student}. Plan {name}, données {digest}.", en: "For {student}. Plan {name}, data {digest}."
      )
    case .decision: Bilingual(fr: "Ce qui vous est proposé", en: "What you are offered")
    case .given: Bilingual(fr: "{rotation}\u{A0}: {destination}", en: "{rotation}: {destination}")
    case .placeLine: Bilingual(fr: "{service}, {site}", en: "{service} at {site}")
    case .datesLine:
      Bilingual(
        fr: "Du {from} au {to}, {n} {n:jour|jours} de stage, quart {shift} ({hours})",
        en: "From {from} to {to}, {n} placement {n:day|days}, shift {shift} ({hours})")
    case .hoursLine: Bilingual(fr: "Total\u{A0}: {hours}", en: "Total: {hours}")
    case .rankLine:
      Bilingual(fr: "C’est votre choix de rang {rank}.", en: "It is your choice of rank {rank}.")
    case .unrankedLine:
      Bilingual(
        fr: "Ce stage ne répond à aucun de vos choix.", en: "This place matches none of your choices.")
    case .pinnedLine:
      Bilingual(
        fr: "Une personne responsable a fixé ce stage; le programme l’a respecté.",
        en: "A person in charge fixed this place; the program respected it.")
    case .toldLine:
      Bilingual(fr: "Ce stage vous avait déjà été annoncé.", en: "You had been told of this place already.")
    case .confirmedLine:
      Bilingual(
        fr: "L’établissement a confirmé ce stage; il est gardé du plan précédent.",
        en: "The establishment confirmed this place; it is kept from the plan before.")
    case .without:
      Bilingual(fr: "{rotation}\u{A0}: aucun stage pour le moment", en: "{rotation}: no place for now")
    case .asked: Bilingual(fr: "Ce que vous avez demandé", en: "What you asked for")
    case .askedNothing:
      Bilingual(fr: "Aucun choix n’est inscrit à votre dossier.", en: "No choice is on your file.")
    case .wish: Bilingual(fr: "Rang {rank}\u{A0}: {target}", en: "Rank {rank}: {target}")
    case .avoid: Bilingual(fr: "À éviter\u{A0}: {target}", en: "To avoid: {target}")
    case .wishOnly: Bilingual(fr: "{wish} (rotation {rotation})", en: "{wish} (only rotation {rotation})")
    case .why: Bilingual(fr: "Pourquoi pas un choix mieux classé", en: "Why not a choice ranked higher")
    case .whyNothing:
      Bilingual(
        fr: "Aucun de vos choix n’était mieux classé que ce qui vous est proposé.",
        en: "None of your choices was ranked higher than what you are offered.")
    case .seatsCounted:
      Bilingual(
        fr: "{n} {n:place offerte, prise|places offertes, toutes prises}",
        en: "{n} {n:seat offered, taken|seats offered, all taken}")
    case .askedBy:
      Bilingual(
        fr: "{n} {n:personne|personnes} en tout {n:avait|avaient} ce stage parmi leurs choix",
        en: "{n} {n:student|students} in all had this place among their choices")
    case .seatPrice:
      Bilingual(
        fr:
          "selon le calcul, une place de plus y aurait amélioré le résultat de tout le monde de {n} («\u{A0}{unit}\u{A0}»)",
        en: "by the calculation one more seat there would have improved everybody’s result by {n} (“{unit}”)")
    case .unplacedWhy: Bilingual(fr: "Ce qui a empêché de vous placer", en: "What kept you from being placed")
    case .becauseFirst: Bilingual(fr: "{what}\u{A0}: {why}", en: "{what}: {why}")
    case .how: Bilingual(fr: "Comment la décision a été prise", en: "How the decision was made")
    case .goals:
      Bilingual(
        fr:
          "Les stages sont répartis entre tout le monde selon ces objectifs, dans l’ordre\u{A0}: {list}. Les choix de chaque personne ont le même poids, sauf si une priorité est inscrite à un dossier.",
        en:
          "Places are shared out among everybody by these goals, in order: {list}. Everybody’s choices count alike, unless a priority is on a file."
      )
    case .proved:
      Bilingual(
        fr:
          "Il est prouvé qu’aucune autre répartition n’atteint mieux ces objectifs; la preuve est conservée avec le plan et peut être recontrôlée.",
        en:
          "It is proved that no other allocation reaches these goals better; the proof is kept with the plan and can be checked again."
      )
    case .notProved:
      Bilingual(
        fr:
          "Cette répartition est bonne, mais il n’est pas prouvé qu’aucune autre n’atteint mieux ces objectifs.",
        en: "This allocation is good, but it is not proved that no other reaches these goals better.")
    case .equal:
      Bilingual(
        fr:
          "Entre deux répartitions de même valeur, l’ordre des numéros décide\u{A0}: jamais une personne, jamais le hasard.",
        en:
          "Between two allocations of the same value, the order of ids decides: never a person, never chance."
      )
    case .limitsOfPrice:
      Bilingual(
        fr:
          "Un stage complet dit ce qui arrive si tout le reste demeure tel quel; une autre répartition peut exister qui vaut autant.",
        en:
          "A full place says what happens when all else stays as it is; another allocation of the same value may exist."
      )
    case .information: Bilingual(fr: "Les renseignements utilisés", en: "The information used")
    case .infoWishes: Bilingual(fr: "vos choix ({n})", en: "your choices ({n})")
    case .infoNeeds: Bilingual(fr: "vos rotations à faire\u{A0}: {list}", en: "your rotations to do: {list}")
    case .infoHistory: Bilingual(fr: "vos stages antérieurs ({n})", en: "your earlier placements ({n})")
    case .infoEvidence:
      Bilingual(
        fr: "les preuves à votre dossier de préalables ({n})",
        en: "the evidence on your requirements file ({n})")
    case .infoAvailability: Bilingual(fr: "vos indisponibilités ({n})", en: "when you cannot come ({n})")
    case .infoPins:
      Bilingual(
        fr: "les décisions déjà prises à votre sujet ({n})", en: "decisions already taken about you ({n})")
    case .infoSchool: Bilingual(fr: "votre école\u{A0}: {name}", en: "your school: {name}")
    case .infoPriority: Bilingual(fr: "votre priorité\u{A0}: {n}", en: "your priority: {n}")
    case .infoRules:
      Bilingual(
        fr:
          "Avec eux\u{A0}: les places offertes et leurs dates, les choix de toutes les personnes à placer, et les règles de la session (repos, heures, répétition, préalables).",
        en:
          "With it: the places offered and their dates, the choices of everybody to be placed, and the rules of the session (rest, hours, repetition, requirements)."
      )
    case .automated: Bilingual(fr: "Décision automatisée ou revue", en: "Automated or reviewed decision")
    case .automatedOnly:
      Bilingual(
        fr:
          "Cette décision est fondée exclusivement sur un traitement automatisé de vos renseignements; aucune personne ne l’a encore revue.",
        en:
          "This decision is based exclusively on an automated processing of your information; nobody has reviewed it yet."
      )
    case .reviewed:
      Bilingual(
        fr: "Un programme a proposé cette décision; elle a été revue par {name}.",
        en: "A program proposed this decision; it was reviewed by {name}.")
    case .pinnedByPerson:
      Bilingual(
        fr: "Un programme a réparti les stages; une personne a fixé d’avance tous les vôtres.",
        en: "A program shared out the places; a person fixed all of yours beforehand.")
    case .rights: Bilingual(fr: "Vos droits", en: "Your rights")
    case .rightInformation:
      Bilingual(
        fr:
          "Demander quels renseignements ont servi à la décision, et les raisons, les principaux facteurs et paramètres qui y ont mené (Loi sur l’accès, RLRQ, c. A-2.1, art. 65.2).",
        en:
          "To ask which information was used for the decision, and the reasons, principal factors and parameters that led to it (Access Act, CQLR, c. A-2.1, s. 65.2)."
      )
    case .rightCorrect:
      Bilingual(
        fr: "Faire rectifier un renseignement inexact qui a servi à la décision.",
        en: "To have corrected any inaccurate information used for the decision.")
    case .rightObserve:
      Bilingual(
        fr: "Présenter vos observations à une personne en mesure de réviser la décision.",
        en: "To present your observations to a person who is in a position to review the decision.")
    case .rightReview:
      Bilingual(
        fr: "Pour une question, une rectification ou une révision\u{A0}:",
        en: "For a question, a correction or a review:")
    case .contactMissing:
      Bilingual(
        fr:
          "La personne à joindre n’est pas indiquée ici\u{A0}: adressez-vous au bureau des stages de votre école.",
        en: "The person to contact is not stated here: turn to the placement office of your school.")
    case .contactMissingHint:
      Bilingual(
        fr: "La page ne dit pas qui joindre\u{A0}: ajoutez `contact` aux réglages de la session.",
        en: "The page does not say whom to contact: add `contact` to the session’s settings.")
    case .privacy:
      Bilingual(
        fr: "Cette page ne parle que de vous; les autres personnes n’y sont que des nombres.",
        en: "This page is about you alone; others are but numbers in it.")
    }
  }
}
