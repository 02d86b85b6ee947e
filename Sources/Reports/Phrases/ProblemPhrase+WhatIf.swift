extension ProblemPhrase {
  /// What is wrong with what-ifs.
  static let whatIfTemplates: [ProblemPhrase: Bilingual] = [
    .whatIfMissing: Bilingual(
      fr: "ce fichier d’essai n’existe pas; vérifiez le chemin",
      en: "this what-if file does not exist; check the path"),
    .oneChangeNeeded: Bilingual(
      fr: "{key}\u{A0}: chaque élément est un seul changement; mettez l’autre dans un élément à lui",
      en: "{key}: each item is one change; put the other in an item of its own"),
    .changeImpossible: Bilingual(
      fr: "ce changement est impossible\u{A0}: {cause}", en: "this change is impossible: {cause}"),
  ]
}
