/// Where seats that are left cannot be used, and why; their number stands before. `{n}` counts places.
public enum SeatPhrase: Phrasebook {
  case notCounted, closed, reserved, prerequisites, neverRuns, preceptorFull, notOpened
  case capacityFull, linkedClosed, teacherBusy

  /// The words for an obstacle.
  public init(_ obstacle: SeatUse.Obstacle) {
    switch obstacle {
    case .notCounted: self = .notCounted
    case .closed: self = .closed
    case .reserved: self = .reserved
    case .prerequisites: self = .prerequisites
    case .neverRuns: self = .neverRuns
    case .preceptorFull: self = .preceptorFull
    case .notOpened: self = .notOpened
    case .capacityFull: self = .capacityFull
    case .linkedClosed: self = .linkedClosed
    case .teacherBusy: self = .teacherBusy
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .notCounted:
      Bilingual(
        fr: "dans {n} {n:stage|stages} dont la demande n’est pas acceptée",
        en: "in {n} {n:place|places} whose request is not accepted")
    case .closed:
      Bilingual(
        fr: "dans {n} {n:stage fermé|stages fermés}", en: "in {n} closed {n:place|places}")
    case .reserved:
      Bilingual(
        fr: "dans {n} {n:stage réservé|stages réservés} à un organisme dont personne n’est à placer",
        en: "in {n} {n:place|places} reserved for a school none of whose students is here")
    case .prerequisites:
      Bilingual(
        fr: "dans {n} {n:stage|stages} dont personne ne satisfait aux préalables",
        en: "in {n} {n:place|places} whose requirements nobody meets")
    case .neverRuns:
      Bilingual(fr: "dans {n} {n:stage|stages} sans date", en: "in {n} {n:place|places} without dates")
    case .preceptorFull:
      Bilingual(
        fr: "dans {n} {n:stage|stages} où la préceptrice ou le précepteur ne peut prendre plus de monde",
        en: "in {n} {n:place whose preceptor|places whose preceptors} can take no more students")
    case .capacityFull:
      Bilingual(
        fr: "dans {n} {n:stage|stages} où une limite de la destination, du service ou du site est atteinte",
        en: "in {n} {n:place|places} where a limit of the destination, service or site is reached")
    case .linkedClosed:
      Bilingual(
        fr: "dans {n} {n:stage qui n’ouvre|stages qui n’ouvrent} qu’avec un autre, fermé",
        en: "in {n} {n:place that opens|places that open} only with another, which is closed")
    case .teacherBusy:
      Bilingual(
        fr: "dans {n} {n:groupe|groupes} dont l’enseignant(e) est déjà pris(e)",
        en: "in {n} {n:group|groups} whose teacher is busy")
    case .notOpened:
      Bilingual(
        fr: "dans {n} {n:groupe qui n’ouvre|groupes qui n’ouvrent} pas, faute de minimum",
        en: "in {n} {n:group|groups} not opened for lack of the minimum")
    }
  }
}
