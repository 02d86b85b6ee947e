import PlacementDomain

/// Why one rotation has no place.
enum UnplacedReasonPhrase: Phrasebook {
  case noEligiblePlace, noFreeSeat, unassigned

  init(_ reason: Unplaced.Reason) {
    self =
      switch reason {
      case .noEligiblePlace: .noEligiblePlace
      case .noFreeSeat: .noFreeSeat
      case .unassigned: .unassigned
      }
  }

  var template: Bilingual {
    switch self {
    case .noEligiblePlace:
      Bilingual(
        fr: "Aucun stage possible, même si toutes les places étaient libres.",
        en: "No possible place, even if every seat were free.")
    case .noFreeSeat:
      Bilingual(
        fr: "Aucune place libre dans les stages possibles.", en: "No free seat in the possible places.")
    case .unassigned:
      Bilingual(
        fr: "Un stage est encore possible, mais n’est pas donné.",
        en: "A place is still possible, but not given.")
    }
  }
}
