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
        fr: "Dans ce plan, aucune place libre parmi les stages possibles.",
        en: "In this plan, no free seat in the possible places.")
    case .unassigned:
      Bilingual(
        fr: "Dans ce plan, un stage est encore possible, mais n’est pas donné.",
        en: "In this plan, a place is still possible, but not given.")
    }
  }
}
