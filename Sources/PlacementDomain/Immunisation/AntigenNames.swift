/// What antigens are called in French and English, in plain text.
public enum AntigenNames {
  /// A word and those that mean the same.
  public static func same(as plain: String) -> Set<String> {
    sets.first { $0.contains(plain) } ?? [plain]
  }

  /// What an attestation says that names everything.
  public static let everything: Set<String> = [
    "all", "tout", "tous", "complet", "complete", "conforme", "conformite", "conformite vaccinale",
    "attestation de conformite", "attestation de conformite vaccinale", "attestation vaccinale", "vaccins",
    "vaccines", "compliance", "immunisation", "immunization", "immunisation compliance",
    "immunization compliance", "vaccination",
  ]

  private static let sets: [Set<String>] = [
    ["measles", "rougeole"], ["mumps", "oreillons"], ["rubella", "rubeole"],
    ["mmr", "rro", "rougeole, rubeole et oreillons", "rougeole-rubeole-oreillons"],
    ["varicella", "varicelle", "chickenpox"],
    ["hepatitis b", "hepatite b", "hepatitis-b", "hepb", "hep b", "hb", "vhb"],
    ["hepatitis a", "hepatite a", "hepatitis-a", "hepa", "hep a", "vha"],
    ["diphtheria", "diphterie"], ["tetanus", "tetanos"], ["pertussis", "coqueluche"],
    ["polio", "poliomyelitis", "poliomyelite"], ["influenza", "grippe"],
    ["covid-19", "covid", "sars-cov-2"],
  ]
}
