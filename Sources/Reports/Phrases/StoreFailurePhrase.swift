/// Why the store could not do what was asked.
public enum StoreFailurePhrase: Phrasebook {
  case busy, conflict, conflictField, notAStore, newer, otherSession, damaged, full, inputOutput, cannotCreate
  case notPermitted, missing, gone

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .busy:
      Bilingual(
        fr:
          "un autre programme tient le registre {path} depuis {n} {n:seconde|secondes}; réessayez, ou attendez plus longtemps (--attendre)",
        en:
          "another program has held the store {path} for {n} {n:second|seconds}; try again, or wait longer (--wait)"
      )
    case .conflict:
      Bilingual(
        fr: "la demande {number} a changé depuis qu’elle a été lue, par {name}, le {date}; rien n’est écrit",
        en: "request {number} has changed since it was read, by {name}, on {date}; nothing is written")
    case .conflictField:
      Bilingual(
        fr: "{field}\u{A0}: {before} quand on l’a lue, {after} maintenant",
        en: "{field}: {before} when it was read, {after} now")
    case .notAStore:
      Bilingual(
        fr: "{path} n’est pas un registre de hspplan; il est laissé tel quel",
        en: "{path} is no store of hspplan; it is left as it is")
    case .newer:
      Bilingual(
        fr: "{path} a été fait par une version plus récente de hspplan ({list}); mettez hspplan à jour",
        en: "{path} was made by a newer hspplan ({list}); update hspplan")
    case .otherSession:
      Bilingual(
        fr: "{path} est le registre de la session {session}; donnez le bon avec --registre",
        en: "{path} is the store of session {session}; name the right one with --store")
    case .damaged:
      Bilingual(
        fr:
          "{path} est endommagé ({list}); voyez «\u{A0}hspplan diagnostic\u{A0}», puis restaurez une sauvegarde",
        en: "{path} is damaged ({list}); see “hspplan doctor”, then restore a backup")
    case .full:
      Bilingual(
        fr:
          "plus de place pour le registre {path}; libérez de la place et recommencez\u{A0}: rien n’est perdu",
        en: "no room left for the store {path}; make room and try again: nothing is lost")
    case .inputOutput:
      Bilingual(
        fr: "le registre {path} ne se laisse pas lire ou écrire (erreur {code} de SQLite)",
        en: "the store {path} cannot be read or written (SQLite error {code})")
    case .cannotCreate:
      Bilingual(fr: "le registre {path} ne peut pas être créé", en: "the store {path} cannot be made")
    case .notPermitted:
      Bilingual(
        fr: "l’accès au registre {path} est interdit (il faut aussi pouvoir écrire dans son dossier)",
        en: "access to the store {path} is not permitted (its folder must be writable too)")
    case .missing:
      Bilingual(
        fr:
          "il n’y a pas de registre {path}; «\u{A0}demandes preparer\u{A0}» ou «\u{A0}retenir\u{A0}» le crée",
        en: "there is no store {path}; “requests prepare” or “accept” makes it")
    case .gone: Bilingual(fr: "la demande n’existe plus", en: "the request no longer exists")
    }
  }
}
