/// What the diagnosis of the machine and the store says.
public enum DiagnosisPhrase: Phrasebook {
  case title, programs, surroundings, settings, store
  case locale, zone, now, givenNow, author
  case font, fontMissing, disk, diskUnsafe
  case noStore, path, fileSound, fileUnsound, identity, migrations, pendingImport
  case beside, allWell, someWrong
  case byEnvironment, byOption, byDefault

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Diagnostic", en: "Doctor")
    case .programs: Bilingual(fr: "Programmes", en: "Programs")
    case .surroundings: Bilingual(fr: "Environnement", en: "Surroundings")
    case .settings: Bilingual(fr: "Réglages et d’où ils viennent", en: "Settings and where they come from")
    case .store: Bilingual(fr: "Registre", en: "Store")
    case .locale: Bilingual(fr: "Langue du système", en: "System language")
    case .zone: Bilingual(fr: "Jour", en: "Day")
    case .now: Bilingual(fr: "Maintenant (UTC)", en: "Now (UTC)")
    case .givenNow:
      Bilingual(
        fr: "HSPPLAN_NOW est donné\u{A0}: chaque entrée du journal le dira.",
        en: "HSPPLAN_NOW is given: every entry of the log will say so.")
    case .author: Bilingual(fr: "Qui", en: "Who")
    case .font: Bilingual(fr: "Police des documents", en: "Font of documents")
    case .fontMissing:
      Bilingual(
        fr:
          "La police {wanted} manque, le système donne {found}\u{A0}: aucun PDF ne peut être fait. Installez fonts-dejavu-core.",
        en:
          "The font {wanted} is missing, the system gives {found}: no PDF can be made. Install fonts-dejavu-core."
      )
    case .disk: Bilingual(fr: "Système de fichiers", en: "File system")
    case .diskUnsafe:
      Bilingual(
        fr:
          "Le registre est sur un disque réseau ({kind})\u{A0}: deux machines à la fois peuvent l’endommager. Gardez-le sur un disque local.",
        en:
          "The store is on a network disk ({kind}): two machines at once may damage it. Keep it on a local disk."
      )
    case .noStore:
      Bilingual(fr: "Aucun registre {path}.", en: "No store {path}.")
    case .path: Bilingual(fr: "Fichier", en: "File")
    case .fileSound:
      Bilingual(
        fr: "Fichier, renvois, journal, empreintes et plans sont intègres.",
        en: "File, references, log, digests and plans are whole.")
    case .fileUnsound:
      Bilingual(
        fr: "Le registre n’est pas intègre. Restaurez une sauvegarde (hspplan restaurer).",
        en: "The store is not whole. Restore a backup (hspplan restore).")
    case .identity: Bilingual(fr: "Session et identité", en: "Session and identity")
    case .migrations: Bilingual(fr: "Tables", en: "Tables")
    case .pendingImport:
      Bilingual(
        fr: "Une importation a été interrompue; la prochaine commande de la session l’achève.",
        en: "An import was interrupted; the next command of the session finishes it.")
    case .beside:
      Bilingual(
        fr:
          "Pour copier le registre, prenez «\u{A0}hspplan sauvegarder\u{A0}»\u{A0}: le fichier seul n’a pas ce qui attend dans {path}-wal.",
        en: "To copy the store use “hspplan backup”: the file alone lacks what waits in {path}-wal.")
    case .allWell: Bilingual(fr: "Tout va bien.", en: "All is well.")
    case .someWrong: Bilingual(fr: "Quelque chose ne va pas.", en: "Something is wrong.")
    case .byEnvironment: Bilingual(fr: "variable {name}", en: "variable {name}")
    case .byOption: Bilingual(fr: "option {name}", en: "option {name}")
    case .byDefault: Bilingual(fr: "par défaut", en: "by default")
    }
  }
}
