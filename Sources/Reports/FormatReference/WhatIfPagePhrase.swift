/// The words around the tables of the reference of what-ifs.
enum WhatIfPagePhrase: String, Phrasebook {
  case title, introduction, order, adding, figures, record, keysTitle, keys
  case fileKeys, changeKeys, closeKeys, seatKeys, studentKeys, wishKeys, parameterKeys, limitKeys
  case settingsTitle, settings
  case key, also, example, meaning

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Essais («\u{A0}et si?\u{A0}»)", en: "What-ifs")
    case .introduction:
      Bilingual(
        fr:
          "Un essai est un fichier YAML qui nomme des changements à faire à la session, par habitude dans son dossier "
          + "`et-si`. `hspplan planifier --et-si FICHIER` planifie la session ainsi changée sans y toucher, et "
          + "`hspplan comparer A.json B.json` dit ce que cela change\u{A0}:",
        en:
          "A what-if is a YAML file that names changes to make to the session, by custom in its folder `what-if`. "
          + "`hspplan plan --what-if FILE` plans the session so changed without touching it, and "
          + "`hspplan diff A.json B.json` says what that changes:")
    case .order:
      Bilingual(
        fr:
          "Les changements se font dans l’ordre. Ce que le fichier nomme doit être dans la session; un changement qui ne "
          + "change rien est une erreur. Une erreur est dite avec sa ligne et sa colonne, et le programme finit avec 78.",
        en:
          "Changes are made in order. What the file names must be in the session; a change that changes nothing is an "
          + "error. An error is told with its line and column, and the program ends with 78.")
    case .adding:
      Bilingual(
        fr:
          "Une personne ajoutée n’a ni preuve ni historique\u{A0}: où un recueil de préalables s’applique, elle ne peut "
          + "aller que là où il ne lui demande rien.",
        en:
          "A student who is added holds no evidence and has no history: where a rule book applies, he or she may go only "
          + "where it asks for nothing.")
    case .figures:
      Bilingual(
        fr: "Un chiffre change dans le recueil nommé; les recueils qui l’étendent gardent le leur.",
        en: "A figure changes in the book named; books that extend it keep their own.")
    case .record:
      Bilingual(
        fr:
          "Le plan garde l’essai sous la clé `what-if`, et `hspplan contre-verifier` refait les mêmes changements avant de "
          + "recontrôler. Si l’un d’eux ne peut plus se faire, le plan est refusé (6).",
        en:
          "The plan keeps the what-if under the key `what-if`, and `hspplan verify` makes the same changes before it "
          + "re-checks. Where one of them can no longer be made, the plan is refused (6).")
    case .keysTitle: Bilingual(fr: "Clés", en: "Keys")
    case .keys:
      Bilingual(
        fr:
          "Les clés et les mots se lisent en français et en anglais, sans égard aux majuscules ni aux accents. ● est obligatoire.",
        en: "Keys and words are read in French and English, whatever the case and accents. ● is required.")
    case .fileKeys: Bilingual(fr: "Du fichier", en: "Of the file")
    case .changeKeys:
      Bilingual(fr: "D’un changement\u{A0}: une seule", en: "Of a change: one of them")
    case .closeKeys: Bilingual(fr: "D’une fermeture", en: "Of a closure")
    case .seatKeys:
      Bilingual(
        fr: "D’un changement de places\u{A0}: l’une ou l’autre quantité",
        en: "Of a change of seats: one quantity or the other")
    case .studentKeys: Bilingual(fr: "D’une personne ajoutée", en: "Of a student who is added")
    case .wishKeys: Bilingual(fr: "D’un souhait", en: "Of a wish")
    case .parameterKeys: Bilingual(fr: "D’un chiffre", en: "Of a figure")
    case .limitKeys:
      Bilingual(
        fr: "D’une limite de capacité\u{A0}: ce qu’elle touche, et une quantité ou plusieurs",
        en: "Of a capacity limit: what it is over, and one figure or more")
    case .settingsTitle: Bilingual(fr: "Réglages à essayer", en: "Settings to try")
    case .settings:
      Bilingual(
        fr: "Sous `reglages`, ceux-ci; un point sépare la section de sa clé (`{contraintes: {repos: 8 h}}`).",
        en: "Under `settings`, these; a point parts the section from its key (`{constraints: {rest: 8h}}`).")
    case .example: Bilingual(fr: "Exemple", en: "Example")
    case .key: Bilingual(fr: "Clé", en: "Key")
    case .also: Bilingual(fr: "Aussi", en: "Also")
    case .meaning: Bilingual(fr: "Sens", en: "Meaning")
    }
  }
}
