import PlacementDomain

/// Where the chances of possible sessions come from.
public struct ChanceOrigin: Hashable, Sendable {
  /// How many past sessions taught them; nil: none did.
  public let sessions: Int?
  /// True where the settings give chances; they stand in place of those learned.
  public let isGiven: Bool

  /// Where they come from.
  public init(sessions: Int?, isGiven: Bool) {
    (self.sessions, self.isGiven) = (sessions, isGiven)
  }

  /// Under a heading of its own.
  func add(to report: inout Report, _ language: Language) {
    report.add(.heading(SimulationPhrase.risks.text(language)))
    if let sessions {
      report.say(SimulationPhrase.learned.text(language, ["n": .number(sessions)]), indent: 1)
    }
    if isGiven || sessions == nil {
      let phrase: SimulationPhrase = sessions == nil ? .given : .givenBeside
      report.say(phrase.text(language), indent: 1)
    }
  }

  /// As part of a document: the number of past sessions.
  static func document(_ origin: ChanceOrigin?) -> JSONValue {
    origin?.sessions.map(JSONValue.integer) ?? .null
  }
}
