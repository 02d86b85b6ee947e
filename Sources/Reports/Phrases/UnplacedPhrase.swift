public import PlacementDomain

/// Why somebody has no place.
public enum UnplacedPhrase: Phrasebook {
  case heading, noEligiblePlace, noFreeSeat, unassigned, more, nothingToCount
  case ineligible, notAskedFor, alreadyDone, pinned, hours
  case full, preceptorFull, notOpened, conflict, free, other

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
      }
    } else if let obstacle = Unplaced.Obstacle(rawValue: cause) {
      switch obstacle {
      case .full: self = .full
      case .preceptorFull: self = .preceptorFull
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
    case .noEligiblePlace:
      Bilingual(
        fr: "Aucun stage possible, même si toutes les places étaient libres ({n})",
        en: "No possible place, even if every seat were free ({n})")
    case .noFreeSeat:
      Bilingual(
        fr: "Aucune place libre dans les stages possibles ({n})",
        en: "No free seat in the possible places ({n})")
    case .unassigned:
      Bilingual(
        fr: "Un stage est encore possible, mais n’est pas donné ({n})",
        en: "A place is still possible, but not given ({n})")
    case .more:
      Bilingual(
        fr: "et {n} {n:autre|autres}; --affectations les montre {n:tous|tous}",
        en: "and {n} {n:other|others}; --assignments shows them all")
    case .nothingToCount:
      Bilingual(
        fr: "aucun stage dans ses blocs et ses disciplines", en: "no place in its blocks and disciplines")
    case .ineligible:
      Bilingual(fr: "{n} {n:fermé ou réservé|fermés ou réservés}", en: "{n} closed or reserved")
    case .notAskedFor:
      Bilingual(fr: "{n} hors de ses souhaits", en: "{n} not wished for")
    case .alreadyDone: Bilingual(fr: "{n} {n:déjà fait|déjà faits}", en: "{n} already done")
    case .pinned: Bilingual(fr: "{n} {n:écarté|écartés} par une épingle", en: "{n} ruled out by a pin")
    case .hours:
      Bilingual(
        fr: "{n} {n:contraire|contraires} au repos ou aux heures de la semaine, ou sans date",
        en: "{n} against rest or weekly hours, or without dates")
    case .full: Bilingual(fr: "{n} {n:complet|complets}", en: "{n} full")
    case .preceptorFull:
      Bilingual(
        fr: "{n} dont la préceptrice ou le précepteur a son maximum", en: "{n} whose preceptor is at the most"
      )
    case .notOpened:
      Bilingual(
        fr: "{n} {n:qui n’ouvre pas|qui n’ouvrent pas}, faute de minimum",
        en: "{n} not opened for lack of the minimum")
    case .conflict:
      Bilingual(
        fr: "{n} en conflit avec ses autres rotations", en: "{n} in conflict with the other rotations")
    case .free: Bilingual(fr: "{n} {n:libre|libres}", en: "{n} free")
    case .other: Bilingual(fr: "{n} ({key})", en: "{n} ({key})")
    }
  }
}
