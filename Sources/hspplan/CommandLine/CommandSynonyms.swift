import Foundation

/// Words people try for a command, and the commands each may mean by their English names.
enum CommandSynonyms {
  /// The commands a word may mean, whatever its case and accents; none for a word nobody would try.
  static func commands(for word: String) -> [String] {
    let plain = word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return meanings.filter { $0.words.contains(plain) }.map(\.command)
  }

  private static let meanings: [(command: String, words: Set<String>)] = [
    ("explain", ["explication", "why", "pourquoi", "justify", "justifier", "raison", "reason"]),
    ("suggest", ["proposition", "suggestion", "suggerer", "propose", "recommend", "recommander"]),
    ("import", ["importation", "load", "charger", "merge", "fusionner", "ajouter", "add"]),
    (
      "check",
      [
        "validate", "valider", "validation", "controle", "lint", "inspect", "inspecter", "read", "lire",
        "test", "tester", "examiner",
      ]
    ),
    (
      "plan",
      [
        "planification", "planning", "schedule", "allocate", "allouer", "allocation", "attribuer",
        "attribution", "affecter", "affectation", "assign", "match", "jumeler", "place", "placer",
        "placement",
        "repartir", "repartition", "optimise", "optimize", "optimiser", "solve", "resoudre", "run",
        "calculer",
      ]
    ),
    ("diff", ["difference", "differences", "compare", "comparaison", "changes", "changements", "ecart"]),
    (
      "verify",
      [
        "verifier", "verification", "contreverifier", "contre-verification", "validate", "valider",
        "validation", "recheck", "recontroler", "audit", "auditer", "prove", "prouver", "proof", "preuve",
        "certifier", "certify",
      ]
    ),
    ("sweep", ["balayage", "grid", "grille", "cluster", "scan"]),
    ("log", ["historique", "history", "undo", "trace", "chain", "chaine"]),
    ("doctor", ["diagnose", "diagnostiquer", "health", "sante", "docteur"]),
    ("backup", ["sauvegarde", "copie", "save", "archive", "archiver"]),
    ("restore", ["restauration", "recover", "recuperer"]),
  ]
}
