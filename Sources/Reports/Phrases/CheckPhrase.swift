/// The report of `check`.
public enum CheckPhrase: Phrasebook {
  case title, titleUnknown, noProblem, problems, warnings, more
  case filesHeading, sessionHeading
  case students, rotations, blocks, destinations, wishes, pins, places, seatsCounted, seatsNeeded
  case status, statusNone, notCounted
  case dates

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Contrôle de la session {session}", en: "Check of session {session}")
    case .titleUnknown: Bilingual(fr: "Contrôle de «\u{A0}{path}\u{A0}»", en: "Check of “{path}”")
    case .noProblem: Bilingual(fr: "Aucun problème.", en: "No problem found.")
    case .problems:
      Bilingual(
        fr: "{n} {n:problème|problèmes} à corriger.", en: "{n} {n:problem|problems} to correct.")
    case .warnings:
      Bilingual(
        fr: "{n} {n:remarque|remarques}, sans empêchement.", en: "{n} {n:remark|remarks}, nothing in the way.")
    case .more:
      Bilingual(
        fr: "et {n} {n:autre|autres}; --json les donne toutes",
        en: "and {n} {n:other|others}; --json gives them all")
    case .filesHeading: Bilingual(fr: "Fichiers", en: "Files")
    case .sessionHeading: Bilingual(fr: "Session", en: "Session")
    case .dates: Bilingual(fr: "du {first} au {last}", en: "{first} to {last}")
    case .students: Bilingual(fr: "{n:personne à placer|personnes à placer}", en: "{n:student|students} to place")
    case .rotations: Bilingual(fr: "{n:rotation à combler|rotations à combler}", en: "{n:rotation|rotations} needed")
    case .blocks: Bilingual(fr: "{n:bloc|blocs}", en: "{n:block|blocks}")
    case .destinations: Bilingual(fr: "{n:destination|destinations}", en: "{n:destination|destinations}")
    case .wishes: Bilingual(fr: "{n:souhait|souhaits}", en: "{n:wish|wishes}")
    case .pins: Bilingual(fr: "{n:épingle|épingles}", en: "{n:pin|pins}")
    case .places: Bilingual(fr: "{n:stage|stages}", en: "{n:place|places}")
    case .seatsNeeded: Bilingual(fr: "{n:place demandée|places demandées}", en: "{n:seat|seats} needed")
    case .seatsCounted:
      Bilingual(
        fr: "{n:place qui compte|places qui comptent}", en: "{n:seat that counts|seats that count}")
    case .status:
      Bilingual(
        fr: "{seats} {seats:place|places} dans {n} {n:stage|stages}",
        en: "{seats} {seats:seat|seats} in {n} {n:place|places}")
    case .statusNone: Bilingual(fr: "sans réponse", en: "no answer")
    case .notCounted: Bilingual(fr: "ne compte pas", en: "does not count")
    }
  }
}
