/// The keys of the file that describes a sweep, by their English name.
enum SweepKey: String, CaseIterable, Sendable, FileKey {
  case scenarios, plans, policies, replications, block, seed, past
  case name, session, file
  case whatIf = "what-if"

  /// The key in French.
  var french: String {
    switch self {
    case .policies: "politiques"
    case .replications: "repetitions"
    case .block: "bloc"
    case .seed: "germe"
    case .past: "passe"
    case .name: "nom"
    case .file: "fichier"
    case .whatIf: "et-si"
    case .scenarios, .plans, .session: rawValue
    }
  }

  /// Of the file itself.
  static let topKeys: [SweepKey] = [.scenarios, .plans, .policies, .replications, .block, .seed, .past]
  /// Of a scenario.
  static let scenarioKeys: [SweepKey] = [.name, .session, .past, .whatIf]
  /// Of a plan.
  static let planKeys: [SweepKey] = [.name, .file]
}
