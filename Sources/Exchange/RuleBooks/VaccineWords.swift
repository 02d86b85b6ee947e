import PlacementDomain

/// The closed lists of words of a vaccine schedule.
enum VaccineWords {
  static let kinds = Vocabulary<VaccineSeries.Kind>([
    (.standard, ["standard"], ["standard"]), (.risk, ["risk"], ["risque"]),
    (.evaluationOnly, ["evaluation-only"], ["evaluation-seule"]),
  ])
  static let sexes = Vocabulary<PersonSex>([
    (.female, ["female"], ["femme", "féminin"]), (.male, ["male"], ["homme", "masculin"]),
    (.unknown, ["unknown"], ["inconnu"]),
  ])
  static let contexts = Vocabulary<DoseSkip.Context>([
    (.evaluation, ["evaluation"], ["évaluation"]), (.forecast, ["forecast"], ["prévision"]),
    (.both, ["both"], ["les-deux"]),
  ])
}
