/// The words around the lists of a help page.
public enum HelpPhrase: Phrasebook {
  case purpose, usage, commands, commandUsage, arguments, options, moreHelp, exitCodes, version
  case command, repeatable, several

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .purpose:
      Bilingual(
        fr: "hspplan attribue les stages aux étudiantes et étudiants en soins infirmiers, et le prouve.",
        en: "hspplan places nursing students in clinical placements, and proves it.")
    case .usage: Bilingual(fr: "Emploi", en: "Usage")
    case .commands: Bilingual(fr: "Commandes", en: "Commands")
    case .commandUsage: Bilingual(fr: "[options]", en: "[options]")
    case .arguments: Bilingual(fr: "Arguments", en: "Arguments")
    case .options: Bilingual(fr: "Options", en: "Options")
    case .command: Bilingual(fr: "COMMANDE", en: "COMMAND")
    case .repeatable: Bilingual(fr: "à répéter, dans l’ordre", en: "repeat, in order")
    case .moreHelp:
      Bilingual(
        fr: "«\u{A0}hspplan COMMANDE --aide\u{A0}» décrit une commande et ses options.",
        en: "“hspplan COMMAND --help” describes a command and its options.")
    case .exitCodes:
      Bilingual(
        fr: """
          Codes de sortie\u{A0}: 0 fait; 2 fait, et quelque chose est à corriger dans les préalables; 3 impossible, et c’est prouvé; 4 arrêt avant la fin, meilleur plan gardé; \
          5 arrêt sans plan; 6 vérification échouée; 64 ligne de commande; 65 données refusées; \
          66 données absentes ou illisibles; 73 fichier impossible à créer; 74 lecture ou écriture; \
          77 accès interdit; 78 réglages.
          """,
        en: """
          Exit codes: 0 done; 2 done, and requirements need action; 3 impossible, and proved so; 4 stopped early, best plan kept; \
          5 stopped without a plan; 6 verification failed; 64 command line; 65 input rejected; \
          66 input missing or unreadable; 73 cannot create a file; 74 reading or writing; \
          77 not permitted; 78 settings.
          """)
    case .several: Bilingual(fr: "{value}…", en: "{value}…")
    case .version: Bilingual(fr: "hspplan {version}", en: "hspplan {version}")
    }
  }
}
