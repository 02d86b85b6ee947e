/// Why no plan is possible.
public enum ContradictionPhrase: Phrasebook {
  case heading, pins, withoutPlace, seats, minimum, preceptor, more

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Ce qui se contredit", en: "What contradicts itself")
    case .pins: Bilingual(fr: "Les épingles en cause", en: "The pins concerned")
    case .withoutPlace:
      Bilingual(
        fr: "{who}\u{A0}: aucun stage ne peut satisfaire à ses épingles.",
        en: "{who}: no place can satisfy the pins.")
    case .seats:
      Bilingual(
        fr: "Les places du stage {id} ne suffisent pas aux épingles.",
        en: "The seats of place {id} are too few for the pins.")
    case .minimum:
      Bilingual(
        fr: "Le minimum du stage {id} ne peut être atteint avec ces épingles.",
        en: "The minimum of place {id} cannot be reached with these pins.")
    case .preceptor:
      Bilingual(
        fr: "La préceptrice ou le précepteur {id} a moins de places que d’épingles.",
        en: "Preceptor {id} has less room than there are pins.")
    case .more: Bilingual(fr: "… et {n} {n:autre|autres}", en: "… and {n} more")
    }
  }
}
