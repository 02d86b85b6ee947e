/// Why a command could not do its work.
public enum FailurePhrase: Phrasebook {
  case error
  case cannotRead, missing, isDirectory, notPermitted, tooLarge, cannotCreate, cannotWrite, folderMissing,
    exists, sheetImpossible
  case cannotPrint, standardInput, notJSON, notAPlan, workbookIsNoPlan, planRefused, planNotMade, interrupted,
    solverFailed, nothingToReplay, nothingToLearn

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .error: Bilingual(fr: "hspplan, erreur\u{A0}: {text}", en: "hspplan, error: {text}")
    case .cannotRead:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» ne peut être lu\u{A0}: {cause}.", en: "“{path}” cannot be read: {cause}.")
    case .missing:
      Bilingual(fr: "«\u{A0}{path}\u{A0}» n’existe pas.", en: "“{path}” does not exist.")
    case .isDirectory:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» est un dossier, pas un fichier.", en: "“{path}” is a folder, not a file.")
    case .notPermitted:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}»\u{A0}: l’accès est interdit.", en: "“{path}”: access is not permitted.")
    case .tooLarge:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» dépasse {n} Mo\u{A0}: ce n’est pas un plan.",
        en: "“{path}” is over {n} MB: it is not a plan.")
    case .cannotCreate:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» ne peut être créé\u{A0}: {cause}. Choisissez un autre nom ou un autre dossier.",
        en: "“{path}” cannot be created: {cause}. Choose another name or folder.")
    case .folderMissing:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» ne peut être créé\u{A0}: le dossier «\u{A0}{folder}\u{A0}» n’existe pas.",
        en: "“{path}” cannot be created: there is no folder “{folder}”.")
    case .cannotWrite:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» n’a pu être écrit en entier\u{A0}: {cause}. Rien n’a été gardé sous ce nom.",
        en: "“{path}” could not be written whole: {cause}. Nothing was kept under that name.")
    case .exists:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» existe déjà\u{A0}: rien n’est écrasé. Choisissez un autre nom.",
        en: "“{path}” exists already: nothing is overwritten. Choose another name.")
    case .sheetImpossible:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» ne peut être écrit\u{A0}: la feuille «\u{A0}{sheet}\u{A0}» dépasse ce qu’Excel permet. Gardez le "
          + "plan en .json.",
        en:
          "“{path}” cannot be written: the sheet “{sheet}” exceeds what Excel allows. Keep the plan as .json."
      )
    case .standardInput: Bilingual(fr: "entrée standard", en: "standard input")
    case .cannotPrint:
      Bilingual(
        fr: "La sortie standard n’a pu être écrite en entier\u{A0}: {cause}.",
        en: "Standard output could not be written whole: {cause}.")
    case .notJSON:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» n’est pas un document JSON de plan (octet {n}).",
        en: "“{path}” is not the JSON document of a plan (byte {n}).")
    case .workbookIsNoPlan:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» est un classeur, fait pour être lu; donnez le plan en .json (hspplan planifier -o plan.json).",
        en: "“{path}” is a workbook, made for reading; give the plan as .json (hspplan plan -o plan.json).")
    case .notAPlan:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» n’est pas un plan de hspplan.", en: "“{path}” is not a plan of hspplan.")
    case .planRefused:
      Bilingual(
        fr: """
          Le plan trouvé n’a pas passé la contre-vérification et n’est pas montré. C’est un défaut de \
          hspplan\u{A0}: veuillez le signaler avec ce message.
          """,
        en: """
          The plan found did not pass verification and is not shown. This is a defect of hspplan: please \
          report it with this message.
          """)
    case .solverFailed:
      Bilingual(
        fr: "Le calcul a échoué ({cause}). C’est un défaut de hspplan\u{A0}: veuillez le signaler.",
        en: "The calculation failed ({cause}). This is a defect of hspplan: please report it.")
    case .interrupted:
      Bilingual(
        fr: "Interrompu avant la fin, sans résultat.", en: "Interrupted before the end, without a result.")
    case .nothingToReplay:
      Bilingual(
        fr:
          "La session n’a pas de tableau «\u{A0}evenements\u{A0}» à rejouer. Ajoutez-le, ou demandez des sessions "
          + "possibles (--repetitions).",
        en:
          "The session has no table 'events' to replay. Add it, or ask for possible sessions (--replications)."
      )
    case .nothingToLearn:
      Bilingual(
        fr:
          "Rien ne dit ce qui peut arriver\u{A0}: donnez une session passée avec ses événements (--passe), ou un "
          + "tableau «\u{A0}evenements\u{A0}».",
        en: "Nothing says what may happen: give a past session with its events (--past), or a table 'events'."
      )
    case .planNotMade:
      Bilingual(
        fr: "La recherche a été arrêtée avant d’avoir un plan. Donnez-lui plus de temps ou de travail.",
        en: "The search was stopped before it had a plan. Give it more time or work.")
    }
  }
}
