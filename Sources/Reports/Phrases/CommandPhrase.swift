/// What each command does; the raw value is its English name.
public enum CommandPhrase: String, Phrasebook {
  case new, check, plan, verify, `import`, diff, explain, suggest
  case simulate, sweep
  case requests, accept, export
  case log, plans, backup, restore, doctor

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .new:
      Bilingual(
        fr: "prépare une session à remplir, dossier ou classeur, avec un exemple",
        en: "prepares a session to fill in, folder or workbook, with an example")
    case .check:
      Bilingual(
        fr: "lit tous les fichiers de la session et dit tout ce qui ne va pas",
        en: "reads every file of the session and reports every problem")
    case .plan:
      Bilingual(
        fr: "attribue les stages, prouve le résultat et le résume",
        en: "allocates the places, proves the result and sums it up")
    case .verify:
      Bilingual(
        fr: "recontrôle un plan et sa preuve, sans le programme qui l’a trouvé",
        en: "re-checks a plan and its proof without the program that found it")
    case .diff:
      Bilingual(
        fr: "compare deux plans\u{A0}: qui bouge, ce que chaque objectif gagne ou perd",
        en: "compares two plans: who moves, what each goal wins or loses")
    case .explain:
      Bilingual(
        fr: "dit pourquoi ce stage, pourquoi pas un autre, pourquoi aucun, et ce qui changerait",
        en: "says why this place, why not another, why none, and what would change it")
    case .suggest:
      Bilingual(
        fr: "propose des stages à une personne de plus, et dit ce que chacun coûte aux autres",
        en: "suggests places for one more student, and what each costs the others")
    case .import:
      Bilingual(
        fr: "importe des tableaux dans la session\u{A0}: montre ce qui est reconnu et ce qui change",
        en: "brings tables into the session: shows what is detected and what changes")
    case .simulate:
      Bilingual(
        fr:
          "rejoue ce qui est arrivé, ou vit des milliers de sessions possibles, et compare plans et politiques",
        en:
          "replays what happened, or lives through thousands of possible sessions, and compares plans and policies"
      )
    case .sweep:
      Bilingual(
        fr: "simule scénarios, plans et politiques par parts, sur plusieurs machines, puis réunit le tout",
        en: "simulates scenarios, plans and policies in shards, on several machines, and merges them")
    case .requests:
      Bilingual(
        fr: "prépare les demandes de stage et les suit jusqu’à la confirmation",
        en: "prepares placement requests and follows them to confirmation")
    case .accept:
      Bilingual(
        fr: "retient un plan\u{A0}: ses affectations vont aux demandes",
        en: "accepts a plan: its assignments go on the requests")
    case .export:
      Bilingual(
        fr: "remet un plan, des demandes, des listes de stagiaires, et ce qui est à reporter dans HSPnet",
        en: "hands out a plan, requests, lists of trainees, and what to enter in HSPnet")
    case .log:
      Bilingual(
        fr: "montre le journal du registre et vérifie que rien n’y a été changé",
        en: "shows the log of the store and checks that nothing in it was changed")
    case .plans:
      Bilingual(
        fr: "liste les plans gardés, et lequel est retenu", en: "lists the plans kept, and which is accepted")
    case .backup:
      Bilingual(
        fr: "copie le registre dans un seul fichier vérifié, pendant qu’on travaille",
        en: "copies the store into one checked file while people work")
    case .restore:
      Bilingual(
        fr: "remet une sauvegarde en place, ou la vérifie seulement",
        en: "puts a backup in place, or only checks it")
    case .doctor:
      Bilingual(
        fr: "examine le programme, la machine et le registre",
        en: "examines the program, the machine and the store")
    }
  }
}
