public import PlacementDomain
public import Requests

/// Entries of the log, and whether its chain holds.
public struct AuditLog: Sendable {
  private let session: String
  private let entries: [AuditEntry]
  private let chain: ChainReport
  private let comparison: (head: ChainHead, result: ChainComparison)?

  /// Some entries, and the check of them all; `comparison`: with a head that was kept.
  public init(
    session: String, entries: [AuditEntry], chain: ChainReport,
    comparison: (head: ChainHead, result: ChainComparison)? = nil
  ) {
    self.session = session
    self.entries = entries
    self.chain = chain
    self.comparison = comparison
  }

  /// For people.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(RecordPhrase.logTitle.text(language, ["session": .text(session)])))
    if entries.isEmpty {
      report.say(RecordPhrase.logNone.text(language))
    } else {
      let titles: [RecordPhrase] = [.number, .when, .who, .what, .about, .after]
      report.add(
        .table(
          ReportTable(
            titles.map { .init($0.text(language), isNumeric: $0 == .number) },
            rows: entries.map { row($0, language) })))
    }
    report.add(.gap)
    ChainWords(chain: chain).add(to: &report, language)
    if let comparison {
      let (phrase, style): (RecordPhrase, StyledText.Style) =
        switch comparison.result {
        case .continues: (.continues, .good)
        case .shortened: (.shortened, .bad)
        case .diverges: (.diverges, .bad)
        }
      report.say(phrase.text(language, ["n": .number(comparison.head.number)]), style)
    }
    return report
  }

  private func row(_ entry: AuditEntry, _ language: Language) -> [StyledText] {
    [
      StyledText(String(entry.number)), StyledText(entry.authorship.at.minute),
      StyledText(entry.authorship.by),
      StyledText(AuditActionPhrase(entry.action).text(language), .strong),
      StyledText(AuditSubjectPhrase.text(entry.subject, language)), StyledText(after(entry, language)),
    ]
  }

  /// What the subject is after it, as far as the entry tells.
  private func after(_ entry: AuditEntry, _ language: Language) -> String {
    func number(_ key: String) -> Int? { entry.details[key]?.integer }
    switch entry.subject {
    case .request:
      guard let status = entry.details["status"]?.string.flatMap(RequestStatus.init),
        let seats = number("seats"), let version = number("version")
      else { return "" }
      return RecordPhrase.requestNow.text(
        language,
        [
          "status": .text(RequestStatusPhrase(status).text(language)), "n": .number(seats),
          "version": .number(version),
        ])
    case .assignment:
      guard let request = number("request"), let seat = number("seat"), let person = number("person") else {
        return ""
      }
      return RecordPhrase.assignmentNow.text(
        language,
        ["number": .text(String(request)), "seat": .text(String(seat)), "person": .text(String(person))])
    case .plan:
      guard let placed = number("placed"), let needed = number("needed") else { return "" }
      return RecordPhrase.planNow.text(language, ["placed": .number(placed), "needed": .number(needed)])
    case .store:
      guard let students = number("students"), let needed = number("needed") else { return "" }
      return RecordPhrase.readingNow.text(language, ["n": .number(students), "needed": .number(needed)])
    case .notice, .call, .offer: return ""
    }
  }

  /// `hspplan.log/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.log/1"), "session": .string(session),
      "entries": .array(
        entries.map { entry in
          let body = (try? JSONValue(parsing: entry.body))?.members ?? []
          return .object(body + [JSONMember(key: "hash", value: .string(entry.hash))])
        }), "chain": ChainWords(chain: chain).document,
      "comparison": comparison.map { .string($0.result.rawValue) } ?? .null,
    ])
  }

  /// `hspplan.head/1`: the last entry, to be kept elsewhere.
  public static func head(_ head: ChainHead, store: String) -> JSONValue {
    .object([
      "schema": .string("hspplan.head/1"), "store": .string(store), "number": .integer(head.number),
      "hash": .string(head.hash),
    ])
  }
}

extension Moment {
  /// `2026-01-05 14:03`.
  var minute: String { String(description.prefix(16)).replacing("T", with: " ") }
}
