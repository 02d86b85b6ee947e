/// Names of the sheets of a result workbook, and what each is for.
enum SheetPhrase: Phrasebook {
  case prerequisites, summary, assignments, unplaced, problems, seats, occupancy, calendar, comparison
  case page

  var template: Bilingual {
    switch self {
    case .prerequisites: Bilingual(fr: "Préalables (école)", en: "Requirements (school)")
    case .summary: Bilingual(fr: "Sommaire", en: "Summary")
    case .assignments: Bilingual(fr: "Affectations", en: "Assignments")
    case .unplaced: Bilingual(fr: "Non placés", en: "Not placed")
    case .problems: Bilingual(fr: "À corriger", en: "To fix")
    case .seats: Bilingual(fr: "Places restantes", en: "Seats left")
    case .occupancy: Bilingual(fr: "Occupation", en: "Occupancy")
    case .calendar: Bilingual(fr: "Calendrier", en: "Calendar")
    case .comparison: Bilingual(fr: "Comparaison", en: "Comparison")
    case .page: Bilingual(fr: "Page {page} de {pages}", en: "Page {page} of {pages}")
    }
  }
}
