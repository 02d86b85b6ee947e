extension ProblemPhrase {
  /// What is wrong with vaccine schedules.
  static let vaccineTemplates: [ProblemPhrase: Bilingual] = [
    .calendarSpanExpected: Bilingual(
      fr: "{key} doit être une durée; écrivez par exemple 12 mois - 4 jours, 6 semaines ou 19 ans",
      en: "{key} must be a length of time; write for instance 12 months - 4 days, 6 weeks or 19 years"),
    .yearlyDayExpected: Bilingual(
      fr: "{key} doit être un jour de l’année; écrivez le mois et le jour, comme 07-01",
      en: "{key} must be a day of the year; write month and day, as 07-01"),
    .checkSchedule: Bilingual(
      fr: "; vérifiez l’orthographe, ou ajoutez-le au calendrier",
      en: "; check the spelling, or add it to the schedule"),
    .vaccineRangeEmpty: Bilingual(
      fr: "cet intervalle d’âges est vide; «\u{A0}avant\u{A0}» doit être plus grand que «\u{A0}de\u{A0}»",
      en: "this range of ages is empty; 'before' must be greater than 'from'"),
    .vaccineAbsoluteAbove: Bilingual(
      fr: "le minimum absolu dépasse le minimum; il doit être égal ou plus court",
      en: "the absolute minimum is above the minimum; it must be equal or shorter"),
    .vaccineDoseNotEarlier: Bilingual(
      fr: "{value} n’est pas une dose précédente de la série; donnez le numéro d’une dose qui vient avant",
      en: "{value} is no earlier dose of the series; give the number of a dose that comes before"),
    .vaccineNoProduct: Bilingual(
      fr: "aucun produit ne contient {key}; ajoutez-le à un produit, ou retirez l’antigène",
      en: "no product holds {key}; add it to a product, or remove the antigen"),
    .vaccineTwoDefaults: Bilingual(
      fr: "le groupe a déjà une série par défaut; gardez-en une seule",
      en: "the group has a default series already; keep only one"),
    .vaccineNothingListed: Bilingual(
      fr: "cette liste est vide; donnez au moins un élément",
      en: "this list is empty; give at least one item"),
    .vaccineOneKeyNeeded: Bilingual(
      fr: "il faut ici une seule de ces clés\u{A0}: {keys}",
      en: "exactly one of these keys is needed here: {keys}"),
  ]
}
