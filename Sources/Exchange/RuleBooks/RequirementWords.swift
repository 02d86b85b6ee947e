import PlacementDomain

extension RequirementKind {
  /// What files call a test of this kind in French.
  var french: String {
    switch self {
    case .certification: "certification"
    case .registration: "immatriculation"
    case .immunisation: "immunisation"
    case .serology: "serologie"
    case .attestation: "attestation"
    case .tuberculosis: "tuberculose"
    case .fitTest: "essai-d-ajustement"
    case .declaration: "declaration"
    case .training: "formation"
    case .orientation: "accueil"
    case .course: "cours"
    case .hours: "heures"
    case .language: "langue"
    case .driving: "conduite"
    case .age: "age"
    case .agreement: "entente"
    case .audit: "audit"
    case .held: "detient"
    case .season: "saison"
    }
  }
}

extension RequirementField: FileKey {
  /// The key in French.
  var french: String {
    switch self {
    case .names: "noms"
    case .issuers: "emetteurs"
    case .antigens: "antigenes"
    case .kinds: "types"
    case .valid: "valide"
    case .booster: "rappel"
    case .age: "age"
    case .doses: "doses"
    case .titre: "titre"
    case .minimum: "au-moins"
    case .sinceAge: "depuis-l-age"
    case .twoStep: "deux-temps"
    case .stepGap: "ecart"
    case .xrayValid: "radiographie-valide"
    case .stocked: "en-stock"
    case .serology: "serologie"
    case .attestation: "attestation"
    case .car: "voiture"
    case .licence: "permis"
    case .stepMinimum: "ecart-minimal"
    case .stepLimit: "ecart-limite"
    case .afterLiveVaccine: "apres-vaccin-vivant"
    case .positiveFrom: "positif-des"
    case .inProgress: "en-cours"
    case .months: "mois"
    case .strict: "strict"
    }
  }
}

extension ClosedValues {
  /// What a condition may ask.
  static let requirementKind = Vocabulary<RequirementKind>(
    RequirementKind.allCases.map { ($0, [$0.rawValue], [$0.french]) })

  /// What becomes of those who do not meet a requirement.
  static let severity = Vocabulary<Requirement.Severity>([
    (.block, ["block"], ["bloque", "bloquer"]), (.warn, ["warn"], ["avertit", "avertir"]),
    (.review, ["review"], ["à-vérifier", "vérifier"]),
  ])

  /// On which days a requirement must hold, but for days of grace.
  static let timing = Vocabulary<PeriodPolicy>([
    (.coverStart, ["cover-start"], ["couvre-le-début", "début"]),
    (.coverEnd, ["cover-end"], ["couvre-la-fin", "fin"]),
  ])
}
