/// Hours of rotations, as scheduled and as required.
enum HoursPhrase: Phrasebook {
  case heading, rotation, required, gross, net, enough, surplus, shortfall
  case missing, missingRegained, others
  case sheet, difference, regained, days

  var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Heures des rotations", en: "Hours of rotations")
    case .rotation: Bilingual(fr: "Rotation", en: "Rotation")
    case .required: Bilingual(fr: "Exigées", en: "Required")
    case .gross: Bilingual(fr: "Prévues", en: "Scheduled")
    case .net: Bilingual(fr: "Sans les fériés", en: "Without holidays")
    case .enough: Bilingual(fr: "Juste", en: "Just right")
    case .surplus: Bilingual(fr: "En trop", en: "Surplus")
    case .shortfall: Bilingual(fr: "Pas assez", en: "Shortfall")
    case .missing:
      Bilingual(
        fr:
          "{student} {rotation}\u{A0}: manquent {short} sur {required}, sans jour libre du bloc pour les reprendre",
        en: "{student} {rotation}: {short} of {required} missing, no free day of the block to make them up")
    case .missingRegained:
      Bilingual(
        fr:
          "{student} {rotation}\u{A0}: manquent {short} sur {required}; heures à reprendre\u{A0}: {regained} en {days} "
          + "{days:jour libre|jours libres} du bloc",
        en:
          "{student} {rotation}: {short} of {required} missing; {regained} can be made up on {days} free "
          + "{days:day|days} of the block")
    case .others:
      Bilingual(
        fr: "et {n} {n:autre affectation|autres affectations} avec trop peu d’heures",
        en: "and {n} other {n:assignment|assignments} with too few hours")
    case .sheet: Bilingual(fr: "Heures", en: "Hours")
    case .difference: Bilingual(fr: "Écart", en: "Difference")
    case .regained: Bilingual(fr: "À reprendre", en: "To make up")
    case .days: Bilingual(fr: "Jours libres", en: "Free days")
    }
  }
}
