public import PlacementDomain

/// How somebody stands with a requirement.
public enum VerdictPhrase: Phrasebook {
  case met, waived, expiring, review, unknown, unmet

  /// The words for a status.
  public init(_ status: Verdict.Status) {
    switch status {
    case .met: self = .met
    case .waived: self = .waived
    case .expiring: self = .expiring
    case .review: self = .review
    case .unknown: self = .unknown
    case .unmet: self = .unmet
    }
  }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .met: Bilingual(fr: "conforme", en: "met")
    case .waived: Bilingual(fr: "dérogation", en: "waived")
    case .expiring: Bilingual(fr: "expire bientôt", en: "expiring")
    case .review: Bilingual(fr: "à vérifier", en: "to review")
    case .unknown: Bilingual(fr: "inconnu", en: "unknown")
    case .unmet: Bilingual(fr: "non conforme", en: "not met")
    }
  }
}

extension Verdict.Status {
  /// The status in documents.
  var key: String {
    switch self {
    case .met: "met"
    case .waived: "waived"
    case .expiring: "expiring"
    case .review: "review"
    case .unknown: "unknown"
    case .unmet: "unmet"
    }
  }

  /// How it stands out.
  var style: StyledText.Style {
    switch self {
    case .met: .good
    case .waived, .expiring, .review, .unknown: .warning
    case .unmet: .bad
    }
  }
}
