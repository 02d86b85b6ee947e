import PlacementDomain

/// A whole number that students share, beside their schedules, from 0 to `most`.
struct SharedVariable: Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// How many places of a spot open.
    case opened(Int32)
    /// Whether a preceptor or school has at least this burden.
    case level(LoadOwner, threshold: Int)
  }

  let kind: Kind
  let most: Int
}

/// Whose load goals `preceptors` and `schools` compare.
enum LoadOwner: Hashable, Sendable {
  case preceptor(Preceptor.Ordinal)
  case school(Agency.Ordinal)

  /// The goal that compares it.
  var goal: Goal {
    switch self {
    case .preceptor: .preceptors
    case .school: .schools
    }
  }

  /// Its id.
  func id(in scenario: Scenario) -> String {
    switch self {
    case .preceptor(let one): scenario.preceptors[one].id.text
    case .school(let one): scenario.agencies[one].id.text
    }
  }
}

extension SharedVariable.Kind {
  /// The name in a certificate.
  func key(in problem: PlacingProblem) -> String {
    switch self {
    case .opened(let spot): RowKey.opened(problem.scenario.places[problem.spots.all[Int(spot)].lead].id)
    case .level(let owner, let threshold):
      RowKey.level(owner.goal, owner.id(in: problem.scenario), threshold)
    }
  }
}
