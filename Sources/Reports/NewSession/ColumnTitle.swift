import Exchange

/// The heading of a column as people write it: `Prénom` for `prenom`, `Places min` for `places_min`. It reads as
/// the column it is, since reading passes over case, accents and `_`.
enum ColumnTitle {
  /// The heading in one language.
  static func text(_ column: ColumnFormat, _ language: Language) -> String {
    let header = language == .fr ? column.french[0] : column.name.rawValue
    let words = header.split(separator: "_").map { proper[String($0)] ?? String($0) }
    let title = words.joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// Words that headers write without accents or capitals.
  private static let proper: [String: String] = [
    "etudiant": "étudiant", "etudiants": "étudiants", "prenom": "prénom", "annee": "année",
    "priorite": "priorité", "etat": "état", "telephone": "téléphone", "resultat": "résultat",
    "debut": "début", "periodes": "périodes", "preceptrice": "préceptrice", "voeu": "vœu",
    "devoilement": "dévoilement", "ecole": "école", "hspnet": "HSPnet", "jusqu": "jusqu", "a": "à",
    "credit": "crédit",
  ]
}
