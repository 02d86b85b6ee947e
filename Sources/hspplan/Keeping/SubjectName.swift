import Requests

/// What people call a subject of the log: `demande:12`, `request:12`, `registre`.
enum SubjectName {
  private static let french = [
    "registre": "store", "demande": "request", "affectation": "assignment", "avis": "notice",
    "appel": "call", "offre": "offer",
  ]

  /// The subject; nil: there is none so called.
  static func subject(_ text: String) -> AuditSubject? {
    let parts = text.lowercased().split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = parts.first else { return nil }
    let english = french[kind] ?? kind
    return AuditSubject(code: ([english] + parts.dropFirst()).joined(separator: ":"))
  }
}
