import Allocator
import PlacementDomain

/// What somebody stated that can contradict the rest.
enum PremisePhrase: Phrasebook {
  case pinFix, pinForbid, together, apart, quota, changes, linkTogether, linkOnly, minimum, seats
  case preceptor, instructor, capacity, unavailability, eligibility, because
  case rest, week, nightsInRow, nights, weekends, spacing, order, atLeastOne, hours, noRepeat, unranked

  /// The words for a setting.
  init(_ setting: Premise.Setting) {
    switch setting {
    case .rest: self = .rest
    case .week: self = .week
    case .nightsInRow: self = .nightsInRow
    case .nights: self = .nights
    case .weekends: self = .weekends
    case .spacing: self = .spacing
    case .order: self = .order
    case .atLeastOne: self = .atLeastOne
    case .hours: self = .hours
    case .noRepeat: self = .noRepeat
    case .unranked: self = .unranked
    }
  }

  var template: Bilingual {
    switch self {
    case .pinFix:
      Bilingual(fr: "l’épingle qui fixe {who} à {target}", en: "the pin that fixes {who} at {target}")
    case .pinForbid:
      Bilingual(fr: "l’épingle qui interdit {target} à {who}", en: "the pin that forbids {target} to {who}")
    case .together:
      Bilingual(fr: "{student} et {other} ensemble ({same})", en: "{student} and {other} together ({same})")
    case .apart:
      Bilingual(fr: "{student} et {other} séparément ({same})", en: "{student} and {other} apart ({same})")
    case .quota:
      Bilingual(
        fr: "au moins {n} {n:affectation demandée|affectations demandées} à {target}",
        en: "at least {n} {n:assignment|assignments} asked for at {target}")
    case .changes:
      Bilingual(
        fr: "au plus {n} {n:changement|changements} au plan gardé",
        en: "at most {n} {n:change|changes} to the kept plan")
    case .linkTogether:
      Bilingual(fr: "les stages liés {list}", en: "the linked places {list}")
    case .linkOnly:
      Bilingual(
        fr: "le stage {id}, ouvert seulement avec {other}", en: "place {id}, open only with {other}")
    case .minimum:
      Bilingual(
        fr: "le minimum de {n} {n:personne|personnes} du stage {id}",
        en: "the minimum of {n} {n:student|students} of place {id}")
    case .seats:
      Bilingual(
        fr: "le nombre de places du stage {id} ({n})", en: "how many seats place {id} has ({n})")
    case .preceptor:
      Bilingual(
        fr: "le nombre de stagiaires que {id} supervise à la fois",
        en: "how many students {id} supervises at once")
    case .instructor:
      Bilingual(
        fr: "le nombre de groupes que {id} enseigne à la fois", en: "how many groups {id} teaches at once")
    case .capacity: Bilingual(fr: "la limite de capacité de {target}", en: "the capacity limit of {target}")
    case .unavailability:
      Bilingual(fr: "les indisponibilités de {student}", en: "when {student} cannot come")
    case .eligibility:
      Bilingual(
        fr: "les préalables, fermetures et réservations qui touchent {student}",
        en: "the requirements, closures and reservations that concern {student}")
    case .because: Bilingual(fr: "{what} ({list})", en: "{what}, namely {list}")
    case .rest: Bilingual(fr: "le repos entre deux quarts", en: "the rest between two shifts")
    case .week: Bilingual(fr: "les heures permises par semaine", en: "the hours allowed in a week")
    case .nightsInRow: Bilingual(fr: "les nuits de suite permises", en: "the nights allowed in a row")
    case .nights: Bilingual(fr: "les nuits permises en tout", en: "the nights allowed in all")
    case .weekends: Bilingual(fr: "les fins de semaine permises", en: "the weekends allowed")
    case .spacing:
      Bilingual(fr: "les jours libres entre deux rotations", en: "the days free between rotations")
    case .order: Bilingual(fr: "l’ordre des rotations", en: "the order of rotations")
    case .atLeastOne:
      Bilingual(
        fr: "les disciplines que chaque personne doit voir", en: "the disciplines every student must see")
    case .hours: Bilingual(fr: "les heures exigées d’une rotation", en: "the hours a rotation requires")
    case .noRepeat: Bilingual(fr: "aucune répétition permise", en: "no repetition allowed")
    case .unranked: Bilingual(fr: "aucun stage hors des souhaits", en: "no place outside of the wishes")
    }
  }
}
