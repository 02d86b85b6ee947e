public import PlacementDomain

extension Goal {
  /// What goals are called in both languages, on the command line and in the settings.
  public static let names = Vocabulary<Goal>([
    (.placed, ["placed"], ["placer"]),
    (.greedy, ["greedy"], ["premiers-choix"]),
    (.generous, ["generous"], ["pires-rangs"]),
    (.rankSum, ["rank-sum"], ["somme-des-rangs"]),
    (.equity, ["equity"], ["équité"]), (.travel, ["travel"], ["distance"]),
    (.shifts, ["shifts"], ["quarts"]), (.stability, ["stability"], ["stabilité"]),
    (.openPlaces, ["open-places"], ["stages-ouverts"]), (.preceptors, ["preceptors"], ["préceptrices"]),
    (.schools, ["schools"], ["écoles"]),
  ])

  /// The goal of this name, in either language.
  public init?(named text: String) {
    guard let goal = Goal.names.value(of: text) else { return nil }
    self = goal
  }
}

extension GoalRequest {
  /// The goal of this name in either language, with `:tolerance` after it or not: `generous:2`,
  /// `pires-rangs`. Nil for anything else.
  public init?(named text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let goal = Goal(named: String(parts[0])) else { return nil }
    guard parts.count == 2 else {
      self.init(goal)
      return
    }
    guard let tolerance = Int(parts[1]), (0...GoalRequest.largestTolerance).contains(tolerance) else {
      return nil
    }
    self.init(goal, tolerance: tolerance)
  }

  /// The largest tolerance that is accepted.
  public static var largestTolerance: Int { 1_000_000 }
}
