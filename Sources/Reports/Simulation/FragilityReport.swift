public import PlacementDomain
public import Simulator

/// The requests a plan depends on most, and what else to ask for.
public struct FragilityReport: Sendable {
  /// The session on its first day.
  public let scenario: Scenario
  /// The plan and the policy.
  public let entry: SimulationReport.Entry
  /// How many requests somebody stands on.
  public let standing: Int
  /// Replications of each.
  public let replications: Int
  /// The most fragile ones, the largest expected loss first.
  public let requests: [HedgedRequest]
  /// Where the chances come from.
  public let origin: ChanceOrigin?

  /// A report.
  public init(
    scenario: Scenario, entry: SimulationReport.Entry, standing: Int, replications: Int,
    requests: [HedgedRequest], origin: ChanceOrigin? = nil
  ) {
    (self.scenario, self.entry, self.standing) = (scenario, entry, standing)
    (self.replications, self.requests, self.origin) = (replications, requests, origin)
  }

  /// In one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(FragilityPhrase.title.text(language, ["name": .text(scenario.session.id)])))
    report.say(
      FragilityPhrase.standing.text(
        language,
        ["name": .text(entry.name), "n": .number(standing), "runs": .number(replications)]))
    origin?.add(to: &report, language)
    guard !requests.isEmpty else { return report }
    report.add(.heading(FragilityPhrase.requests.text(language)))
    report.add(.table(table(language)))
    for hedged in requests {
      report.add(.gap)
      let loss = hedged.request.loss
      report.say(
        sentence(hedged.request, language), loss.placed.mean > 0 ? .warning : .plain, indent: 1)
      guard loss.isFelt else { continue }
      for suggestion in hedged.suggestions { report.say(sentence(suggestion, language), indent: 2) }
      if hedged.suggestions.isEmpty {
        let phrase: FragilityPhrase = hedged.tried == 0 ? .untried : .unknown
        report.say(phrase.text(language, ["n": .number(hedged.tried)]), .faint, indent: 2)
      }
    }
    return report
  }

  private func table(_ language: Language) -> ReportTable {
    ReportTable(
      [.init(FragilityPhrase.place.text(language))]
        + [.heads, .chance, .loss, .hours, .moved, .expected].map { (phrase: FragilityPhrase) in
          .init(phrase.text(language), isNumeric: true)
        },
      rows: requests.map(\.request).map { request in
        [
          StyledText(name(request.place)), StyledText(language.written(request.heads)),
          StyledText(language.share(request.chance)), StyledText(language.tenths(request.loss.placed.mean)),
          StyledText(language.tenths(request.loss.hours.mean)),
          StyledText(language.tenths(request.loss.moved.mean)),
          StyledText(language.decimal(hundredths: Int((request.expectedLoss * 100).rounded())), .strong),
        ]
      }, indent: 1)
  }

  private func sentence(_ request: FragileRequest, _ language: Language) -> String {
    let loss = request.loss
    let phrase: FragilityPhrase =
      loss.placed.mean > 0 ? .lost : loss.moved.mean > 0 ? .onlyMoved : .nobody
    let value = loss.placed.mean > 0 ? loss.placed.mean : loss.moved.mean
    return phrase.text(
      language,
      [
        "name": .text(name(request.place)), "chance": .text(chance(request.chance, language)),
        "value": .text(language.tenths(value)), "n": .number(language.grammaticalNumber(value)),
      ])
  }

  private func sentence(_ suggestion: HedgedRequest.Suggestion, _ language: Language) -> String {
    let hedge =
      switch suggestion.hedge {
      case .ask(let place): FragilityPhrase.askPlace.text(language, ["name": .text(name(place))])
      case .more(let place, let seats):
        FragilityPhrase.moreSeats.text(language, ["name": .text(name(place)), "n": .number(seats)])
      }
    let saved = suggestion.recovered.placed.mean
    let value = saved > 0 ? saved : suggestion.recovered.moved.mean
    return (saved > 0 ? FragilityPhrase.saves : .savesMoves).text(
      language,
      [
        "hedge": .text(hedge), "value": .text(language.tenths(value)),
        "n": .number(language.grammaticalNumber(value)),
        "chance": .text(language.share(suggestion.chance)),
      ])
  }

  /// « 1 chance sur 8 ».
  private func chance(_ probability: Double, _ language: Language) -> String {
    if probability <= 0 { return FragilityPhrase.never.text(language) }
    if probability > 0.5 {
      return FragilityPhrase.mostly.text(language, ["share": .text(language.share(probability))])
    }
    return FragilityPhrase.oneIn.text(language, ["n": .number(Int((1 / probability).rounded()))])
  }

  /// A place with where it is: « P12 (4-Ouest) ».
  private func name(_ id: Place.ID) -> String {
    guard let place = scenario.places.ordinal(of: id) else { return id.text }
    return "\(id.text) (\(scenario.destinations[scenario.places[place].destination].id.text))"
  }

  /// For programs: `hspplan.fragility/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.fragility/1"), "session": .string(scenario.session.id),
      "candidate": entry.document, "replications": .integer(replications),
      "learned-from": ChanceOrigin.document(origin), "standing": .integer(standing),
      "requests": .array(
        requests.map { hedged in
          .object([
            "place": .string(hedged.request.place.text), "heads": .integer(hedged.request.heads),
            "chance": .string(SimulationReport.exact(hedged.request.chance)),
            "loss": hedged.request.loss.document,
            "expected-loss": .string(SimulationReport.exact(hedged.request.expectedLoss)),
            "hedges-tried": .integer(hedged.tried),
            "hedges": .array(
              hedged.suggestions.map { suggestion in
                .object([
                  "ask": .string(suggestion.hedge.place.text), "more-seats": suggestion.hedge.seats,
                  "chance": .string(SimulationReport.exact(suggestion.chance)),
                  "recovered": suggestion.recovered.document,
                ])
              }),
          ])
        }),
    ])
  }
}

extension Loss {
  /// True where somebody notices it.
  fileprivate var isFelt: Bool { placed.mean > 0 || hours.mean > 0 || moved.mean > 0 }

  /// The means.
  fileprivate var document: JSONValue {
    .object([
      "placed": .string(SimulationReport.exact(placed.mean)),
      "hours": .string(SimulationReport.exact(hours.mean)),
      "moved": .string(SimulationReport.exact(moved.mean)),
    ])
  }
}

extension Hedge {
  /// How many seats more; null for a whole place.
  fileprivate var seats: JSONValue { if case .more(_, let seats) = self { .integer(seats) } else { .null } }
}

extension Language {
  /// A probability in percent.
  fileprivate func share(_ probability: Double) -> String {
    percent(Int((probability * 1000).rounded()), of: 1000)
  }

  /// A whole number that takes the plural where this one does, as it is written in tenths: « 1,8 étudiant », “1.8
  /// students”.
  fileprivate func grammaticalNumber(_ value: Double) -> Int {
    let tenths = Int((value * 10).rounded())
    return self == .fr ? tenths / 10 : tenths == 10 ? 1 : 2
  }
}
