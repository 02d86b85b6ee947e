import Exchange
import PlacementDomain
import Reports

/// What goals are called on the command line.
enum GoalNames {
  /// Their names in one language, in the order people are told.
  static func all(_ language: Language) -> [String] {
    Goal.names.words.map { language == .fr ? $0.french[0] : $0.english[0] }
  }
}
