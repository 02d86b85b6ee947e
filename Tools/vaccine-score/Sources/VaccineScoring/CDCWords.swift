import PlacementDomain

/// The words of the CDC's cases for what the evaluator answers.
enum CDCWords {
  static func status(_ evaluation: DoseEvaluation) -> String {
    switch evaluation.status {
    case .valid: "Valid"
    case .notValid: "Not Valid"
    case .extraneous: "Extraneous"
    case .unevaluated: "Not Evaluated"
    }
  }

  /// Empty for valid doses. The cases have one word for a vaccine that a target dose names as a mistake and for one
  /// that it does not name at all.
  static func reason(_ evaluation: DoseEvaluation) -> String {
    switch evaluation.reason {
    case .meetsAll, .withinGrace: ""
    case .inadvertent, .wrongVaccine: "Inadvertent Vaccine"
    case .tooYoung: "Age: Too Young"
    case .tooOld: "Age: Too Old"
    case .intervalTooShort: "Interval: too short"
    case .conflict: "Live Virus Conflict"
    case .seriesComplete: "Series Already Complete"
    case .beforeBirth: "Before Birth"
    case .afterAssessment: "After Assessment"
    case .noAntigen: "No Antigen"
    }
  }
}
