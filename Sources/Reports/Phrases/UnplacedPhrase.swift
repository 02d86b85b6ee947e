public import PlacementDomain

/// Why somebody has no place.
public enum UnplacedPhrase: Phrasebook {
  case heading, headingStopped, headingUnproved, noEligiblePlace, noFreeSeat, unassigned, more, nothingToCount
  case ineligible, prerequisites, notAskedFor, alreadyDone, pinned, hours, unavailable
  case full, preceptorFull, capacityFull, teacherBusy, pair, notOpened, conflict, free, other

  /// The words for a reason.
  public init(_ reason: Unplaced.Reason) {
    switch reason {
    case .noEligiblePlace: self = .noEligiblePlace
    case .noFreeSeat: self = .noFreeSeat
    case .unassigned: self = .unassigned
    }
  }

  /// The words for a raw value of `Unplaced.Removal` or `Unplaced.Obstacle`.
  public init(cause: String) {
    if let removal = Unplaced.Removal(rawValue: cause) {
      switch removal {
      case .ineligible: self = .ineligible
      case .notAskedFor: self = .notAskedFor
      case .alreadyDone: self = .alreadyDone
      case .pinned: self = .pinned
      case .hours: self = .hours
      case .unavailable: self = .unavailable
      }
    } else if let obstacle = Unplaced.Obstacle(rawValue: cause) {
      switch obstacle {
      case .full: self = .full
      case .preceptorFull: self = .preceptorFull
      case .capacityFull: self = .capacityFull
      case .teacherBusy: self = .teacherBusy
      case .pair: self = .pair
      case .notOpened: self = .notOpened
      case .conflict: self = .conflict
      case .free: self = .free
      }
    } else {
      self = .other
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .heading:
      Bilingual(
        fr: "{n} {n:rotation reste|rotations restent} sans stage",
        en: "{n} {n:rotation has|rotations have} no place")
    case .headingStopped:
      Bilingual(
        fr: "{n} {n:rotation reste|rotations restent} sans stage dans ce plan (recherche arrêtée)",
        en: "{n} {n:rotation has|rotations have} no place in this plan (search stopped)")
    case .headingUnproved:
      Bilingual(
        fr: "{n} {n:rotation reste|rotations restent} sans stage dans ce plan (pas prouvé le meilleur)",
        en: "{n} {n:rotation has|rotations have} no place in this plan (not proved best)")
    case .noEligiblePlace:
      Bilingual(
        fr: "Aucun stage possible, même si toutes les places étaient libres ({n})",
        en: "No possible place, even if every seat were free ({n})")
    case .noFreeSeat:
      Bilingual(
        fr: "Dans ce plan, aucune place libre parmi les stages possibles ({n})",
        en: "In this plan, no free seat in the possible places ({n})")
    case .unassigned:
      Bilingual(
        fr: "Dans ce plan, un stage est encore possible, mais n’est pas donné ({n})",
        en: "In this plan, a place is still possible, but not given ({n})")
    case .more:
      Bilingual(
        fr: "et {n} {n:autre|autres}; --affectations les montre {n:tous|tous}",
        en: "and {n} {n:other|others}; --assignments shows them all")
    case .nothingToCount:
      Bilingual(
        fr: "aucun stage dans ses blocs et ses disciplines", en: "no place in its blocks and disciplines")
    case .ineligible:
      Bilingual(
        fr: "{n} {n:stage fermé ou réservé|stages fermés ou réservés}",
        en: "{n} {n:place|places} closed or reserved")
    case .prerequisites:
      Bilingual(
        fr: "{n} {n:stage retiré|stages retirés} par des préalables\u{A0}: {list}",
        en: "{n} {n:place|places} removed by requirements: {list}")
    case .notAskedFor:
      Bilingual(
        fr: "{n} {n:stage|stages} hors de ses souhaits", en: "{n} {n:place|places} not wished for")
    case .alreadyDone:
      Bilingual(
        fr: "{n} {n:stage déjà fait|stages déjà faits}", en: "{n} {n:place|places} already done")
    case .pinned:
      Bilingual(
        fr: "{n} {n:stage écarté|stages écartés} par une épingle",
        en: "{n} {n:place|places} ruled out by a pin")
    case .hours:
      Bilingual(
        fr:
          "{n} {n:stage contraire|stages contraires} au repos, aux heures ou aux nuits permises, ou sans date",
        en: "{n} {n:place|places} against rest, hours or nights allowed, or without dates")
    case .unavailable:
      Bilingual(
        fr: "{n} {n:stage|stages} à un moment où la personne ne peut pas venir",
        en: "{n} {n:place|places} at a time the student cannot come")
    case .full: Bilingual(fr: "{n} {n:stage complet|stages complets}", en: "{n} full {n:place|places}")
    case .preceptorFull:
      Bilingual(
        fr: "{n} {n:stage|stages} où la préceptrice ou le précepteur a déjà son maximum",
        en: "{n} {n:place whose preceptor has|places whose preceptors have} as many students as allowed"
      )
    case .capacityFull:
      Bilingual(
        fr: "{n} {n:stage|stages} où l’unité, le service ou le site a déjà son maximum",
        en: "{n} {n:place|places} whose unit, service or site has as many as allowed")
    case .teacherBusy:
      Bilingual(
        fr: "{n} {n:stage|stages} dont l’enseignante ou l’enseignant a déjà un groupe",
        en: "{n} {n:place|places} whose teacher already has a group")
    case .pair:
      Bilingual(
        fr: "{n} {n:stage|stages} où deux personnes iraient ensemble ou séparées contre ce qui est demandé",
        en: "{n} {n:place|places} where two students would be together or apart against what is asked")
    case .notOpened:
      Bilingual(
        fr: "{n} {n:stage qui n’ouvre pas|stages qui n’ouvrent pas} faute de minimum",
        en: "{n} {n:place|places} not opened for lack of the minimum")
    case .conflict:
      Bilingual(
        fr: "{n} {n:stage|stages} en conflit avec ses autres rotations",
        en: "{n} {n:place|places} in conflict with the other rotations")
    case .free: Bilingual(fr: "{n} {n:stage libre|stages libres}", en: "{n} free {n:place|places}")
    case .other: Bilingual(fr: "{n} {n:stage|stages} ({key})", en: "{n} {n:place|places} ({key})")
    }
  }
}
