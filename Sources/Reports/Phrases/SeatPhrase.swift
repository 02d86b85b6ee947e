/// Why seats that are left cannot be used. `{n}` is their number, shown before.
public enum SeatPhrase: Phrasebook {
  case notCounted, closed, reserved, neverRuns, preceptorFull, notOpened

  /// The words for an obstacle.
  public init(_ obstacle: SeatUse.Obstacle) {
    switch obstacle {
    case .notCounted: self = .notCounted
    case .closed: self = .closed
    case .reserved: self = .reserved
    case .neverRuns: self = .neverRuns
    case .preceptorFull: self = .preceptorFull
    case .notOpened: self = .notOpened
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .notCounted:
      Bilingual(
        fr: "{n:d’un stage|de stages} dont la demande n’est pas acceptée",
        en: "of {n:a place|places} whose request is not accepted")
    case .closed:
      Bilingual(fr: "{n:d’un stage fermé|de stages fermés}", en: "of {n:a closed place|closed places}")
    case .reserved:
      Bilingual(
        fr: "{n:réservée|réservées} à un organisme dont personne n’est à placer",
        en: "reserved for a school none of whose students is here")
    case .neverRuns:
      Bilingual(
        fr: "{n:d’un stage|de stages} sans date", en: "of {n:a place|places} without dates")
    case .preceptorFull:
      Bilingual(
        fr: "au-delà du maximum d’une préceptrice ou d’un précepteur",
        en: "beyond what {n:a preceptor|preceptors} can take")
    case .notOpened:
      Bilingual(
        fr: "{n:d’un groupe qui n’ouvre|de groupes qui n’ouvrent} pas, faute de minimum",
        en: "of {n:a group|groups} not opened for lack of the minimum")
    }
  }
}
