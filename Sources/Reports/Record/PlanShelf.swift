public import PlacementDomain
public import Requests

/// The plans a store keeps.
public struct PlanShelf: Sendable {
  /// One of them.
  public struct Entry: Hashable, Sendable {
    let number: Int
    let name: String
    let status: Plan.Status?
    let digest: String
    let placed: Int
    let needed: Int
    let triesChanges: Bool
    let made: Moment
    let by: String
    let isRetained: Bool

    /// A plan; `isRetained`: it is the one accepted last.
    public init(
      number: Int, name: String, status: Plan.Status?, digest: String, placed: Int, needed: Int,
      triesChanges: Bool, made: Moment, by: String, isRetained: Bool
    ) {
      self.number = number
      self.name = name
      self.status = status
      self.digest = digest
      self.placed = placed
      self.needed = needed
      self.triesChanges = triesChanges
      self.made = made
      self.by = by
      self.isRetained = isRetained
    }
  }

  private let session: String
  private let entries: [Entry]

  /// These plans, by number.
  public init(session: String, entries: [Entry]) {
    self.session = session
    self.entries = entries
  }

  /// For people.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(RecordPhrase.plansTitle.text(language, ["session": .text(session)])))
    guard !entries.isEmpty else {
      report.say(RecordPhrase.plansNone.text(language))
      return report
    }
    let titles: [RecordPhrase] = [.number, .planName, .planStatus, .placed, .made, .by]
    report.add(
      .table(
        ReportTable(
          titles.map { .init($0.text(language), isNumeric: $0 == .number) } + [.init()],
          rows: entries.map { row($0, language) })))
    return report
  }

  private func row(_ entry: Entry, _ language: Language) -> [StyledText] {
    let placed = RecordPhrase.planNow.text(
      language, ["placed": .number(entry.placed), "needed": .number(entry.needed)])
    let mark: StyledText =
      entry.isRetained
      ? StyledText(RecordPhrase.retained.text(language), .good)
      : entry.triesChanges ? StyledText(RecordPhrase.trial.text(language), .faint) : StyledText("")
    return [
      StyledText(String(entry.number)), StyledText(entry.name, .strong),
      StyledText(entry.status.map { PlanStatusPhrase($0).text(language) } ?? ""), StyledText(placed),
      StyledText(entry.made.minute), StyledText(entry.by), mark,
    ]
  }

  /// `hspplan.plans/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.plans/1"), "session": .string(session),
      "plans": .array(
        entries.map {
          .object([
            "number": .integer($0.number), "name": .string($0.name),
            "status": $0.status.map { .string($0.rawValue) } ?? .null, "digest": .string($0.digest),
            "placed": .integer($0.placed), "needed": .integer($0.needed),
            "tries-changes": .bool($0.triesChanges), "made": .string($0.made.description),
            "by": .string($0.by), "retained": .bool($0.isRetained),
          ])
        }),
    ])
  }
}
