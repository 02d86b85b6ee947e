/// Rule books as examples; a test reads them.
enum RuleBookExample {
  /// A school's book that extends the built-in one and changes one figure.
  static func extending(_ language: Language) -> String {
    language == .fr
      ? """
      recueil: mon-cegep
      version: "2026.1"
      titre: Préalables du Cégep
      etend: quebec-nursing
      parametres:
        fit-test-validity:
          valeur: 12 mois
          source: Guide des stages du Cégep
          date: 2026-06-15
      """
      : """
      book: my-college
      version: "2026.1"
      title: Prerequisites of the College
      extends: quebec-nursing
      parameters:
        fit-test-validity:
          value: 12 months
          source: Placement guide of the College
          date: 2026-06-15
      """
  }

  /// A book that stands alone.
  static func own(_ language: Language) -> String {
    language == .fr
      ? """
      recueil: pediatrie
      version: "2026.1"
      titre: {fr: Pédiatrie, en: Paediatrics}
      en-vigueur: {du: 2026-08-01, au: 2027-07-31}
      parametres:
        validite-rcr: {valeur: 12 mois, source: Guide de l’unité, date: 2026-01-15}
        niveaux: {valeur: [RCR SIR, BLS], source: Guide de l’unité}
      prealables:
        rcr:
          titre: RCR, niveau SIR, depuis moins de {validite-rcr}
          conseil: Refaites la formation avant le stage.
          gravite: bloque
          moment: couvre-la-fin
          delai: 30 jours
          portee: {service: [Pédiatrie], du: 2026-09-01}
          source: {texte: Guide de l’unité, date: 2026-01-15}
          condition:
            un-de:
              - certification: {noms: $niveaux, valide: $validite-rcr}
              - tous:
                  - certification: {noms: [Secourisme]}
                  - formation: {noms: [Réanimation de l’enfant], valide: 24 mois}
        badge:
          titre: Badge de l’unité
          gravite: avertit
          moment: {jours-de-grace: 14}
          source: Choix de l’unité
          condition: {detient: {types: ["site:badge"]}}
      """
      : """
      book: paediatrics
      version: "2026.1"
      title: {fr: Pédiatrie, en: Paediatrics}
      effective: {from: 2026-08-01, to: 2027-07-31}
      parameters:
        cpr-validity: {value: 12 months, source: Guide of the unit, date: 2026-01-15}
        levels: {value: [CPR BLS, BLS], source: Guide of the unit}
      requirements:
        cpr:
          title: CPR, BLS level, for less than {cpr-validity}
          advice: Take the training again before the placement.
          severity: block
          timing: cover-end
          lead: 30 days
          scope: {service: [Paediatrics], from: 2026-09-01}
          source: {text: Guide of the unit, date: 2026-01-15}
          condition:
            any:
              - certification: {names: $levels, valid: $cpr-validity}
              - all:
                  - certification: {names: [First aid]}
                  - training: {names: [Resuscitation of children], valid: 24 months}
        badge:
          title: Badge of the unit
          severity: warn
          timing: {grace-days: 14}
          source: Choice of the unit
          condition: {held: {kinds: ["site:badge"]}}
      """
  }
}
