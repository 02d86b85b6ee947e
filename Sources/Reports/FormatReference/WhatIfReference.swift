import Exchange

/// The reference of the form of a what-if, as a Markdown page, made from the form itself.
public enum WhatIfReference {
  /// The page in one language.
  public static func page(_ language: Language) -> String {
    func say(_ phrase: WhatIfPagePhrase) -> String { phrase.text(language) }
    var lines = ["# " + say(.title), "", say(.introduction), "", "```yaml", example(language), "```"]
    for phrase in [WhatIfPagePhrase.order, .adding, .figures, .record] { lines += ["", say(phrase)] }
    lines += ["", "## " + say(.keysTitle), "", say(.keys)]
    for (title, keys) in sections { lines += ["", "### " + say(title), ""] + table(keys, language) }
    lines += ["", "### " + say(.settingsTitle), "", say(.settings), ""] + settings(language)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let sections: [(WhatIfPagePhrase, [WhatIfKey])] = [
    (.fileKeys, WhatIfKey.topKeys), (.changeKeys, WhatIfKey.changeKeys), (.closeKeys, WhatIfKey.closeKeys),
    (.seatKeys, WhatIfKey.seatKeys), (.studentKeys, WhatIfKey.studentKeys), (.wishKeys, WhatIfKey.wishKeys),
    (.parameterKeys, WhatIfKey.parameterKeys), (.limitKeys, WhatIfKey.scopeKeys + WhatIfKey.figureKeys),
  ]

  private static func table(_ keys: [WhatIfKey], _ language: Language) -> [String] {
    let columns: [WhatIfPagePhrase] = [.key, .also, .meaning]
    let rows = keys.map { key in
      let (mine, other) = language == .fr ? (key.french, key.rawValue) : (key.rawValue, key.french)
      return ["`\(mine)`", mine == other ? "" : "`\(other)`", WhatIfKeyMeaning(key).text(language)]
    }
    return table(columns, rows, language)
  }

  /// The settings that can be tried, as in the reference of the settings.
  private static func settings(_ language: Language) -> [String] {
    let rows = WhatIfFormat.tried.compactMap { name in
      SessionFormat.settings.first { $0.name == name }.map { format in
        let (mine, other) =
          language == .fr ? (format.french, name.rawValue) : (name.rawValue, format.french)
        let example = language == .fr ? format.example.french : format.example.english
        let meaning = SettingMeaning.of(name)?[language] ?? ""
        return ["`\(mine)`", mine == other ? "" : "`\(other)`", "`\(example)`", meaning]
      }
    }
    return table([.key, .also, .example, .meaning], rows, language)
  }

  private static func table(
    _ columns: [WhatIfPagePhrase], _ rows: [[String]], _ language: Language
  ) -> [String] {
    ([columns.map { $0.text(language) }, columns.map { _ in "---" }] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// A what-if with every kind of change; a test reads it.
  private static func example(_ language: Language) -> String {
    language == .fr
      ? """
      nom: Éclosion au 4e Ouest
      changements:
        - fermer: {cible: HSL-4O, du: 2026-09-14, au: 2026-09-27}
        - fermer: "service:Chirurgie"
        - refuser: P2
        - places: {stage: P1, ajouter: 2}
        - places: {stage: P3, enlever: 1}
        - retirer: "2412345"
        - ajouter-etudiant:
            etudiant: "2499999"
            cohorte: A26
            organisme: CEGEP-LI
            priorite: 1
            cours: 180-B1
            voeux: [HSL-4O, "stage:P3", {cible: "site:HSL", voeu: éviter}]
        - parametre: {recueil: quebec-nursing, nom: fit-test-validity, valeur: 12 mois}
        - limite: {cible: "site:HSL", periode: J, etudiants: 6}
        - objectifs: [placer, somme-des-rangs]
        - reglages: {places: probables, contraintes: {repos: 8 h, semaine: aucune, nuits: 3}}
      """
      : """
      name: Outbreak on 4 West
      changes:
        - close: {target: HSL-4O, from: 2026-09-14, to: 2026-09-27}
        - close: "service:Chirurgie"
        - refuse: P2
        - seats: {place: P1, add: 2}
        - seats: {place: P3, remove: 1}
        - withdraw: "2412345"
        - add-student:
            student: "2499999"
            cohort: A26
            school: CEGEP-LI
            priority: 1
            courses: 180-B1
            wishes: [HSL-4O, "place:P3", {target: "site:HSL", wish: avoid}]
        - parameter: {book: quebec-nursing, name: fit-test-validity, value: 12 months}
        - limit: {target: "site:HSL", period: D, students: 6}
        - goals: [placed, rank-sum]
        - settings: {seats: probable, constraints: {rest: 8h, week: none, nights: 3}}
      """
  }
}
