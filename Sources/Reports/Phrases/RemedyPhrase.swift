import PlacementDomain

/// What would give a place to somebody without one, or help to.
enum RemedyPhrase: Phrasebook {
  case ineligible, notAskedFor, alreadyDone, pinned, hours, unavailable, nothingOffered
  case full, preceptorFull, capacityFull, teacherBusy, pair, notOpened, conflict, free
  case pending, prerequisites

  init?(cause: String) {
    if let removal = Unplaced.Removal(rawValue: cause) {
      self =
        switch removal {
        case .ineligible: .ineligible
        case .notAskedFor: .notAskedFor
        case .alreadyDone: .alreadyDone
        case .pinned: .pinned
        case .hours: .hours
        case .unavailable: .unavailable
        }
    } else if let obstacle = Unplaced.Obstacle(rawValue: cause) {
      self =
        switch obstacle {
        case .full: .full
        case .preceptorFull: .preceptorFull
        case .capacityFull: .capacityFull
        case .teacherBusy: .teacherBusy
        case .pair: .pair
        case .notOpened: .notOpened
        case .conflict: .conflict
        case .free: .free
        }
    } else {
      return nil
    }
  }

  var template: Bilingual {
    switch self {
    case .ineligible:
      Bilingual(
        fr: "lever une fermeture ou une réservation ({n} {n:stage|stages})",
        en: "lift a closure or a reservation ({n} {n:place|places})")
    case .notAskedFor:
      Bilingual(
        fr: "demander d’autres choix, ou permettre les stages hors choix ({n} {n:stage|stages})",
        en: "ask for more wishes, or allow places not wished for ({n} {n:place|places})")
    case .alreadyDone:
      Bilingual(
        fr: "obtenir un stage ailleurs, ou permettre de refaire ce qui est déjà fait ({n} {n:stage|stages})",
        en: "obtain a place elsewhere, or allow what is already done ({n} {n:place|places})")
    case .pinned:
      Bilingual(
        fr: "retirer une épingle ({n} {n:stage|stages})", en: "remove a pin ({n} {n:place|places})")
    case .hours:
      Bilingual(
        fr: "assouplir le repos ou les heures par semaine, ou donner des dates ({n} {n:stage|stages})",
        en: "relax rest or weekly hours, or give dates ({n} {n:place|places})")
    case .unavailable:
      Bilingual(
        fr: "revoir les disponibilités de cette personne ({n} {n:stage|stages})",
        en: "review this student’s availability ({n} {n:place|places})")
    case .nothingOffered:
      Bilingual(
        fr: "demander un stage dans les blocs et les disciplines de cette rotation",
        en: "ask for a place in the blocks and disciplines of this rotation")
    case .full:
      Bilingual(
        fr: "une place de plus dans {n:le stage complet|un des stages complets} ({n})",
        en: "one more seat in {n:the full place|one of the full places} ({n})")
    case .preceptorFull:
      Bilingual(
        fr: "une préceptrice ou un précepteur de plus ({n} {n:stage|stages})",
        en: "one more preceptor ({n} {n:place|places})")
    case .capacityFull:
      Bilingual(
        fr: "relever une limite de capacité ({n} {n:stage|stages})",
        en: "raise a capacity limit ({n} {n:place|places})")
    case .teacherBusy:
      Bilingual(
        fr: "une enseignante ou un enseignant de plus ({n} {n:stage|stages})",
        en: "one more teacher ({n} {n:place|places})")
    case .pair:
      Bilingual(
        fr: "ne plus demander que deux personnes soient ensemble ou séparées ({n} {n:stage|stages})",
        en: "no longer ask that two students be together or apart ({n} {n:place|places})")
    case .notOpened:
      Bilingual(
        fr: "ouvrir un stage sous son minimum ({n} {n:stage|stages})",
        en: "open a place below its minimum ({n} {n:place|places})")
    case .conflict:
      Bilingual(
        fr: "déplacer une autre rotation de cette personne ({n} {n:stage|stages})",
        en: "move another rotation of this student ({n} {n:place|places})")
    case .free:
      Bilingual(
        fr: "donner à la main un stage libre ({n}), ou laisser chercher plus longtemps",
        en: "give a free place by hand ({n}), or let the search run longer")
    case .prerequisites:
      Bilingual(
        fr:
          "satisfaire aux préalables\u{A0}: {list}; voir «\u{A0}hspplan controler --etudiant {student}\u{A0}»",
        en: "meet the requirements: {list}; see “hspplan check --student {student}”")
    case .pending:
      Bilingual(
        fr: "une réponse favorable à {n:la demande|une des demandes} en attente ({n})\u{A0}: {list}",
        en: "a favourable answer to {n:the pending request|one of the pending requests} ({n}): {list}")
    }
  }
}
