public import Requests

/// Why somebody was withdrawn: the school's own words, never for a site.
public enum WithdrawalReasonPhrase: Phrasebook {
  case leftProgramme, prerequisite, illness, reassigned, otherCause

  /// The words for a reason.
  public init(_ reason: WithdrawalReason) {
    switch reason {
    case .leftProgramme: self = .leftProgramme
    case .prerequisite: self = .prerequisite
    case .illness: self = .illness
    case .reassigned: self = .reassigned
    case .other: self = .otherCause
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .leftProgramme: Bilingual(fr: "a quitté le programme", en: "left the programme")
    case .prerequisite: Bilingual(fr: "préalable non satisfait", en: "prerequisite not met")
    case .illness: Bilingual(fr: "maladie", en: "illness")
    case .reassigned: Bilingual(fr: "réaffectation", en: "reassigned")
    case .otherCause: Bilingual(fr: "autre", en: "other")
    }
  }
}
