/// What `new` says when it is done.
enum NewSessionPhrase: Phrasebook {
  case workbookMade, folderMade, tryIt

  var template: Bilingual {
    switch self {
    case .workbookMade:
      Bilingual(
        fr: "Le classeur «\u{A0}{path}\u{A0}» est prêt à remplir. Sa première feuille dit comment.",
        en: "The workbook “{path}” is ready to be filled in. Its first sheet says how.")
    case .folderMade:
      Bilingual(
        fr: "Le dossier «\u{A0}{path}\u{A0}» est prêt à remplir. LISEZ-MOI.txt y dit comment.",
        en: "The folder “{path}” is ready to be filled in. README.txt in it says how.")
    case .tryIt:
      Bilingual(
        fr: "Il contient une petite session d’exemple, qu’on peut essayer telle quelle.",
        en: "It holds a small example session, which you can try as it is.")
    }
  }
}
