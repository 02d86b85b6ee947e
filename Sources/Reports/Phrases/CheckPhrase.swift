/// The report of `check`.
public enum CheckPhrase: Phrasebook {
  case title, titleNamed, titleUnknown, noProblem, problems, warnings, remarks, more, moreOfAKind
  case filesHeading, sessionHeading, seatsHeading
  case students, rotations, blocks, destinations, wishes, pins, places, seatsCounted
  case placeholders, absences, pairs, capacities, openingLinks, instructors, schedules, supervisions, lines
  case credits
  case status, statusNone, notCounted, ofThem
  case rejectsTitle, rejectsKept, noRejects

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Contrôle de la session {session}", en: "Check of session {session}")
    case .titleNamed:
      Bilingual(fr: "Contrôle de la session {session} – {name}", en: "Check of session {session} – {name}")
    case .titleUnknown: Bilingual(fr: "Contrôle de «\u{A0}{path}\u{A0}»", en: "Check of “{path}”")
    case .noProblem: Bilingual(fr: "Aucune erreur.", en: "No error found.")
    case .problems:
      Bilingual(fr: "{n} {n:erreur|erreurs} à corriger.", en: "{n} {n:error|errors} to correct.")
    case .warnings:
      Bilingual(
        fr: "{n} {n:avertissement|avertissements} à vérifier.",
        en: "{n} {n:warning|warnings} to look at.")
    case .remarks:
      Bilingual(
        fr: "{n} {n:remarque qui n’empêche|remarques qui n’empêchent} rien.",
        en: "{n} {n:remark that stops|remarks that stop} nothing.")
    case .more:
      Bilingual(
        fr: "… et {n} {n:autre|autres}. «\u{A0}hspplan controler\u{A0}» les montre.",
        en: "… and {n} {n:other|others}. “hspplan check” shows them.")
    case .moreOfAKind:
      Bilingual(
        fr: "… et {n} {n:autre|autres} de même sorte (les 1000 premiers de chaque sorte sont montrés).",
        en: "… and {n} more of the same kinds (the first 1,000 of each kind are shown).")
    case .filesHeading: Bilingual(fr: "Fichiers", en: "Files")
    case .sessionHeading: Bilingual(fr: "La session en chiffres", en: "The session in figures")
    case .seatsHeading: Bilingual(fr: "Réponses aux demandes de stage", en: "Answers to placement requests")
    case .students:
      Bilingual(fr: "{n:personne à placer|personnes à placer}", en: "{n:student|students} to place")
    case .rotations:
      Bilingual(fr: "{n:rotation à combler|rotations à combler}", en: "{n:rotation|rotations} needed")
    case .blocks: Bilingual(fr: "{n:bloc|blocs}", en: "{n:block|blocks}")
    case .destinations:
      Bilingual(fr: "{n:destination|destinations}", en: "{n:destination|destinations}")
    case .wishes: Bilingual(fr: "{n:souhait|souhaits}", en: "{n:wish|wishes}")
    case .pins: Bilingual(fr: "{n:épingle|épingles}", en: "{n:pin|pins}")
    case .placeholders:
      Bilingual(
        fr: "{n:étudiant fictif|étudiants fictifs}, qui {n:tient|tiennent} la place d’une personne à venir",
        en: "{n:placeholder|placeholders} for students not yet known")
    case .absences:
      Bilingual(
        fr: "{n:période où une personne|périodes où des personnes} ne {n:peut|peuvent} pas venir",
        en: "{n:time|times} when a student cannot come")
    case .pairs:
      Bilingual(
        fr: "{n:paire|paires} à mettre ensemble ou à séparer", en: "{n:pair|pairs} to keep together or apart")
    case .capacities:
      Bilingual(
        fr: "{n:limite|limites} sur une destination, un service ou un site",
        en: "{n:limit|limits} over a destination, service or site")
    case .openingLinks:
      Bilingual(
        fr: "{n:ensemble|ensembles} de stages qui ouvrent l’un avec l’autre",
        en: "{n:set|sets} of places that open with one another")
    case .instructors:
      Bilingual(
        fr: "{n:enseignant(e) de groupes|enseignant(e)s de groupes}", en: "{n:teacher|teachers} of groups")
    case .schedules:
      Bilingual(
        fr: "{n:stage|stages} à l’horaire détaillé, quart par quart",
        en: "{n:place|places} with a schedule of their own")
    case .supervisions:
      Bilingual(
        fr: "{n:stage encadré|stages encadrés} par plus d’une préceptrice",
        en: "{n:place|places} with several preceptors")
    case .lines:
      Bilingual(
        fr:
          "{n:préceptrice ou précepteur qui suit ses|préceptrices et précepteurs qui suivent leurs} propres quarts",
        en: "{n:preceptor|preceptors} with shifts of their own")
    case .credits:
      Bilingual(
        fr: "{n:stage passé qui donne|stages passés qui donnent} un crédit d’équité",
        en: "past {n:placement|placements} with a credit for equity")
    case .places: Bilingual(fr: "{n:stage demandé|stages demandés}", en: "{n:place|places} requested")
    case .seatsCounted:
      Bilingual(
        fr: "{n:place à donner|places à donner}", en: "{n:seat to give|seats to give}")
    case .status:
      Bilingual(
        fr: "{seats} {seats:place|places} dans {n} {n:stage|stages}",
        en: "{seats} {seats:seat|seats} in {n} {n:place|places}")
    case .statusNone: Bilingual(fr: "Sans réponse", en: "No answer")
    case .ofThem:
      Bilingual(
        fr: "Parmi les places qui comptent, certaines ne peuvent servir\u{A0}:",
        en: "Among the seats that count, some cannot be used:")
    case .rejectsTitle: Bilingual(fr: "Lignes à corriger", en: "Rows to correct")
    case .rejectsKept:
      Bilingual(
        fr:
          "{n} {n:ligne rejetée est|lignes rejetées sont} dans «\u{A0}{path}\u{A0}», avec ce qu’il faut y faire.",
        en: "{n} {n:rejected row is|rejected rows are} in “{path}”, with what to do about each.")
    case .noRejects:
      Bilingual(
        fr: "Aucune ligne n’est rejetée\u{A0}: «\u{A0}{path}\u{A0}» n’a pas été écrit.",
        en: "No row is rejected: “{path}” was not written.")
    case .notCounted: Bilingual(fr: "ne compte pas", en: "does not count")
    }
  }
}
