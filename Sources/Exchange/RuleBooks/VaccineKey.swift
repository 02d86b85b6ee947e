/// The keys of a vaccine schedule, in English and French.
enum VaccineKey: String, CaseIterable {
  case grace, observations, products, groups, conflicts, antigens
  case name, holds, antigen
  case earlier, later, beforeIfValid = "before-if-valid"
  case immune, evidence, bornBefore = "born-before", except
  case series, kind, sex, indications, observation, group, equivalent, `default`
  case productPath = "product-path", priority, preference, latestStart = "latest-start", doses
  case age, interval, acceptedInterval = "accepted-interval", vaccines, mistaken, skip, recurring
  case from, before, since, through, absolute, minimum
  case afterDose = "after-dose", afterVaccines = "after-vaccines", afterObservation = "after-observation"
  case of, product
  case `for`, any, all, complete
  case moreThan = "more-than", exactly, fewerThan = "fewer-than", valid
  case thisSeason = "this-season", earlierSeasons = "earlier-seasons"

  /// The key in French.
  var french: String {
    switch self {
    case .grace: "tolerance"
    case .observations: "observations"
    case .products: "produits"
    case .groups: "groupes"
    case .conflicts: "conflits"
    case .antigens: "antigenes"
    case .name: "nom"
    case .holds: "contient"
    case .antigen: "antigene"
    case .earlier: "premier"
    case .later: "suivant"
    case .beforeIfValid: "avant-si-valide"
    case .immune: "immunise"
    case .evidence: "preuve"
    case .bornBefore: "ne-avant"
    case .except: "sauf"
    case .series: "series"
    case .kind: "genre"
    case .sex: "sexe"
    case .indications: "indications"
    case .observation: "observation"
    case .group: "groupe"
    case .equivalent: "equivalents"
    case .default: "defaut"
    case .productPath: "par-produit"
    case .priority: "priorite"
    case .preference: "preference"
    case .latestStart: "debut-avant"
    case .doses: "doses"
    case .age: "age"
    case .interval: "intervalle"
    case .acceptedInterval: "intervalle-accepte"
    case .vaccines: "vaccins"
    case .mistaken: "par-erreur"
    case .skip: "inutile"
    case .recurring: "rappels"
    case .from: "de"
    case .before: "avant"
    case .since: "depuis"
    case .through: "jusqu-au"
    case .absolute: "absolu"
    case .minimum: "minimum"
    case .afterDose: "apres-dose"
    case .afterVaccines: "apres-vaccins"
    case .afterObservation: "apres-observation"
    case .of: "vaccin"
    case .product: "marque"
    case .for: "pour"
    case .any: "une"
    case .all: "toutes"
    case .complete: "complete"
    case .moreThan: "plus-de"
    case .exactly: "exactement"
    case .fewerThan: "moins-de"
    case .valid: "valides"
    case .thisSeason: "cette-saison"
    case .earlierSeasons: "saisons-passees"
    }
  }

  /// The key in both languages.
  var spellings: [String] { rawValue == french ? [rawValue] : [rawValue, french] }

  static let top: [VaccineKey] = [.grace, .observations, .products, .groups, .conflicts, .antigens]
  static let antigenKeys: [VaccineKey] = [.immune, .series, .doses]
  static let seriesKeys: [VaccineKey] = [
    .name, .kind, .sex, .indications, .group, .equivalent, .default, .productPath, .priority, .preference,
    .latestStart, .doses,
  ]
  static let doseKeys: [VaccineKey] = [
    .age, .interval, .acceptedInterval, .vaccines, .mistaken, .skip, .recurring,
  ]
  static let intervalKeys: [VaccineKey] = [
    .absolute, .minimum, .afterDose, .afterVaccines, .afterObservation, .since, .through,
  ]
  static let conditionKeys: [VaccineKey] = [.age, .interval, .doses, .complete]
  static let countKeys: [VaccineKey] = [
    .moreThan, .exactly, .fewerThan, .valid, .of, .age, .since, .through, .thisSeason,
    .earlierSeasons,
  ]
}
