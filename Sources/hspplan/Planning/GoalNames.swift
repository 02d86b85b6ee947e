import Exchange
import PlacementDomain
import Reports

/// What goals are called on the command line.
enum GoalNames {
  /// Their names in one language, in the order of the design.
  static func all(_ language: Language) -> [String] { Goal.allCases.map { name($0, language) } }

  /// The goal somebody names in either language.
  static func goal(named name: String) -> Goal? {
    Goal.allCases.first { [GoalNames.name($0, .fr), GoalNames.name($0, .en)].contains(name.lowercased()) }
  }

  private static func name(_ goal: Goal, _ language: Language) -> String {
    guard language == .fr else { return goal.rawValue }
    switch goal {
    case .placed: return "placer"
    case .greedy: return "premiers-choix"
    case .generous: return "pires-rangs"
    case .rankSum: return "somme-des-rangs"
    }
  }
}
