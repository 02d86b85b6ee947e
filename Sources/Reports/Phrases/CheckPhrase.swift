/// The report of `check`.
public enum CheckPhrase: Phrasebook {
  case title, titleNamed, titleUnknown, noProblem, problems, warnings, remarks, more, moreOfAKind
  case filesHeading, sessionHeading, seatsHeading
  case students, rotations, blocks, destinations, wishes, pins, places, seatsCounted
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
