import PlacementDomain

/// What stops a student from having one place, without capital or full stop.
enum StandingPhrase: Phrasebook {
  case notAskedFor, alreadyDone, pinned, hours, unavailable, ineligible
  case full, preceptorFull, capacityFull, teacherBusy, notOpened, pair, conflict, free

  /// The words for what removes a place; a rule has its own (`SessionWords.rule`).
  init(_ removal: Unplaced.Removal) {
    switch removal {
    case .ineligible: self = .ineligible
    case .notAskedFor: self = .notAskedFor
    case .alreadyDone: self = .alreadyDone
    case .pinned: self = .pinned
    case .hours: self = .hours
    case .unavailable: self = .unavailable
    }
  }

  /// The words for what blocks a place.
  init(_ obstacle: Unplaced.Obstacle) {
    switch obstacle {
    case .full: self = .full
    case .preceptorFull: self = .preceptorFull
    case .capacityFull: self = .capacityFull
    case .teacherBusy: self = .teacherBusy
    case .notOpened: self = .notOpened
    case .pair: self = .pair
    case .conflict: self = .conflict
    case .free: self = .free
    }
  }

  var template: Bilingual {
    switch self {
    case .ineligible:
      Bilingual(
        fr: "fermé, réservé ou préalable non satisfait", en: "closed, reserved or a requirement not met")
    case .notAskedFor: Bilingual(fr: "hors des souhaits, ou à éviter", en: "not wished for, or to avoid")
    case .alreadyDone:
      Bilingual(fr: "déjà fait à une session précédente", en: "already done in an earlier session")
    case .pinned: Bilingual(fr: "écarté par une épingle", en: "ruled out by a pin")
    case .hours:
      Bilingual(
        fr: "contraire au repos, aux heures ou aux nuits permises, ou sans date",
        en: "against rest, hours or nights allowed, or without dates")
    case .unavailable: Bilingual(fr: "pendant une indisponibilité", en: "at a time the student cannot come")
    case .full: Bilingual(fr: "complet", en: "full")
    case .preceptorFull:
      Bilingual(
        fr: "la préceptrice ou le précepteur a déjà son maximum",
        en: "the preceptor has as many students as allowed")
    case .capacityFull:
      Bilingual(
        fr: "l’unité, le service ou le site a déjà son maximum",
        en: "the unit, service or site has as many as allowed")
    case .teacherBusy:
      Bilingual(
        fr: "l’enseignante ou l’enseignant a déjà un groupe", en: "the teacher already has a group")
    case .notOpened:
      Bilingual(
        fr: "le groupe n’ouvre pas, faute de minimum", en: "the group does not open for lack of the minimum")
    case .pair:
      Bilingual(
        fr: "deux personnes à mettre ensemble ou à séparer l’empêchent",
        en: "students to go together or apart prevent it")
    case .conflict:
      Bilingual(fr: "en conflit avec une autre rotation", en: "in conflict with another rotation")
    case .free: Bilingual(fr: "libre", en: "free")
    }
  }
}
