public import PlacementDomain

extension ClosedValues {
  /// The kinds of evidence every session knows.
  public static let evidenceKind = Vocabulary<EvidenceKind>([
    (.certification, ["certification", "certificate"], ["certification", "certificat"]),
    (.registration, ["registration"], ["immatriculation", "inscription"]),
    (.dose, ["dose", "vaccine"], ["dose", "vaccin"]),
    (.serology, ["serology", "titre"], ["sérologie", "dosage"]),
    (.attestation, ["attestation"], ["attestation"]),
    (.contraindication, ["contraindication"], ["contre-indication"]),
    (.tst, ["tst", "tuberculin-test"], ["TCT", "test cutané à la tuberculine"]),
    (.chestXray, ["chest-xray", "x-ray"], ["radiographie", "radiographie pulmonaire"]),
    (.fitTest, ["fit-test"], ["essai d’ajustement", "essai d’étanchéité"]),
    (.declaration, ["declaration"], ["déclaration"]),
    (.training, ["training"], ["formation"]),
    (.orientation, ["orientation"], ["accueil", "orientation"]),
    (.course, ["course"], ["cours"]),
    (.hours, ["hours"], ["heures"]),
    (.licence, ["licence", "license"], ["permis"]),
    (.language, ["language"], ["langue"]),
  ])

  /// What came out, where it is no number.
  static let evidenceResult = Vocabulary<EvidenceResult>([
    (.positive, ["positive", "reactive", "immune"], ["positif", "positive", "réactif", "immun", "immune"]),
    (
      .negative, ["negative", "non-reactive", "non-immune", "not immune"],
      ["négatif", "négative", "non réactif", "non immun", "non immune"]
    ),
    (
      .indeterminate, ["indeterminate", "equivocal", "borderline"],
      ["indéterminé", "indéterminée", "équivoque", "douteux"]
    ),
    (
      .passed, ["passed", "pass", "yes", "ok", "valid", "clear", "normal", "complete", "fit"],
      ["réussi", "réussie", "oui", "conforme", "valide", "normal", "normale", "complet", "complète", "fait"]
    ),
    (
      .failed, ["failed", "fail", "no", "invalid", "abnormal", "incomplete", "unfit"],
      [
        "échec", "échoué", "échouée", "non", "non conforme", "invalide", "anormal", "anormale", "incomplet",
        "incomplète",
      ]
    ),
    (
      .revoked, ["revoked", "suspended", "withdrawn"],
      ["révoqué", "révoquée", "suspendu", "suspendue", "retiré", "retirée"]
    ),
  ])
}

extension EvidenceKind {
  /// The name of a kind every session knows; empty for one of a school's own.
  var name: String { EvidenceKind.builtIn.first { $0.kind == self }?.name ?? "" }
}

extension String {
  /// True for the name of a kind of evidence of a school's own, `site:…`.
  var isOwnKind: Bool {
    plain.hasPrefix(EvidenceKind.ownPrefix) && plain.count > EvidenceKind.ownPrefix.count
  }
}
