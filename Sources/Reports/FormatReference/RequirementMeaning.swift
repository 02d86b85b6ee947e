import PlacementDomain

/// What a test asks, for people who write rule books.
struct RequirementMeaning: Phrasebook {
  let kind: RequirementKind

  static var allCases: [RequirementMeaning] { RequirementKind.allCases.map(RequirementMeaning.init) }

  init(_ kind: RequirementKind) { self.kind = kind }

  var template: Bilingual {
    switch kind {
    case .certification:
      Bilingual(fr: "Une certification d’un de ces noms", en: "A certification of one of these names")
    case .registration:
      Bilingual(fr: "Une immatriculation qui n’est pas révoquée", en: "A registration that is not revoked")
    case .immunisation:
      Bilingual(
        fr: "Protection contre tous ces antigènes\u{A0}: doses, sérologie ou attestation",
        en: "Protection against all of these antigens: doses, serology or attestation")
    case .serology:
      Bilingual(fr: "Une sérologie positive, ou un titre", en: "A positive blood test, or a titre")
    case .attestation:
      Bilingual(fr: "Une attestation signée qui nomme ceci", en: "A signed attestation that names this")
    case .tuberculosis:
      Bilingual(
        fr: "Test cutané; s’il est positif, une radiographie normale",
        en: "Skin test; where it is positive, a normal chest X-ray")
    case .fitTest:
      Bilingual(fr: "Un essai d’ajustement réussi d’un masque", en: "A fit test of a mask that was passed")
    case .declaration:
      Bilingual(
        fr: "Une déclaration d’antécédents judiciaires au dossier",
        en: "A declaration of criminal record on file")
    case .training: Bilingual(fr: "Une formation suivie", en: "A training done")
    case .orientation: Bilingual(fr: "L’accueil du site", en: "The orientation of the site")
    case .course: Bilingual(fr: "Un cours réussi", en: "A course passed")
    case .hours: Bilingual(fr: "Des heures déjà faites", en: "Hours done already")
    case .language: Bilingual(fr: "Une langue de l’unité", en: "A language of the unit")
    case .driving: Bilingual(fr: "Une voiture, un permis", en: "A car, a licence")
    case .age: Bilingual(fr: "Un âge minimum", en: "A minimum age")
    case .agreement:
      Bilingual(
        fr: "Une entente de stage en vigueur avec l’établissement",
        en: "An agreement in force with the establishment")
    case .audit:
      Bilingual(
        fr: "L’audit pédagogique de l’unité est valide", en: "The education audit of the unit is valid")
    case .held:
      Bilingual(fr: "Une preuve d’une de ces sortes", en: "Evidence of one of these kinds")
    case .season:
      Bilingual(fr: "Le jour est dans un de ces mois", en: "The day is in one of these months")
    }
  }
}

/// What a value of a test means.
struct FieldMeaning: Phrasebook {
  let field: RequirementField

  static var allCases: [FieldMeaning] { RequirementField.allCases.map(FieldMeaning.init) }

  init(_ field: RequirementField) { self.field = field }

  var template: Bilingual {
    switch field {
    case .names:
      Bilingual(fr: "Ce dont la preuve parle, un de ces noms", en: "What it is about, one of these names")
    case .issuers: Bilingual(fr: "Qui l’a délivrée", en: "Who issued it")
    case .antigens: Bilingual(fr: "Antigènes, ou groupes", en: "Antigens, or groups of them")
    case .kinds: Bilingual(fr: "Sortes de preuves", en: "Kinds of evidence")
    case .valid: Bilingual(fr: "Combien de temps la preuve vaut", en: "How long it holds")
    case .booster: Bilingual(fr: "La dernière dose, au plus tôt", en: "The last dose, at most so long ago")
    case .age: Bilingual(fr: "Âge", en: "Age")
    case .doses: Bilingual(fr: "Doses valides au moins", en: "Valid doses at least")
    case .titre: Bilingual(fr: "Titre au moins, en UI/L", en: "Titre at least, in IU/L")
    case .minimum: Bilingual(fr: "Au moins ceci", en: "At least this")
    case .sinceAge:
      Bilingual(fr: "Seules comptent les doses depuis cet âge", en: "Only doses from this age on count")
    case .twoStep: Bilingual(fr: "Deux tests cutanés, une fois", en: "Two skin tests, once")
    case .stepGap: Bilingual(fr: "Temps au plus entre les deux", en: "Greatest time between the two")
    case .xrayValid: Bilingual(fr: "Combien de temps la radiographie vaut", en: "How long the X-ray holds")
    case .stocked: Bilingual(fr: "Le masque est en stock à l’unité", en: "The unit stocks the mask")
    case .serology: Bilingual(fr: "Une sérologie positive suffit", en: "A positive blood test will do")
    case .attestation: Bilingual(fr: "Une attestation suffit", en: "An attestation will do")
    case .car: Bilingual(fr: "Il faut une voiture", en: "A car is needed")
    case .stepMinimum: Bilingual(fr: "Temps au moins entre les deux", en: "Least time between the two")
    case .stepLimit:
      Bilingual(
        fr: "Jusqu’à ce temps entre les deux, à vérifier", en: "Up to so long between the two, to be reviewed"
      )
    case .afterLiveVaccine:
      Bilingual(
        fr: "Un test plus tôt après un vaccin vivant ne compte pas",
        en: "A test sooner after a live vaccine does not count")
    case .positiveFrom:
      Bilingual(fr: "Positif à partir de tant de mm", en: "Positive from so many mm on")
    case .inProgress:
      Bilingual(
        fr: "Une série commencée est à vérifier, si longtemps après sa dernière dose",
        en: "A series begun is to be reviewed for so long after its last dose")
    case .months: Bilingual(fr: "Mois, de 1 à 12", en: "Months, 1 to 12")
    case .strict:
      Bilingual(
        fr: "Un résultat négatif ou trop bas ne convient pas, au lieu d’être à vérifier",
        en: "A negative or low result does not do, instead of being reviewed")
    case .licence: Bilingual(fr: "Il faut un permis de conduire", en: "A driving licence is needed")
    }
  }
}
