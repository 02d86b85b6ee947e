import PlacementDomain

extension SessionDraft {
  /// What happened to the session. Needs all that it may name, the closures and the evidence. It declares nothing: a
  /// plan does not depend on what happens later.
  func readEvents(_ reader: TableReader) {
    var reading = EventReading(self, reader)
    while reader.next() { reading.read() }
    events = reading.inOrder()
  }
}

/// Reads rows of events, then puts them in order and looks whether each can follow those before it.
struct EventReading {
  /// How long before the session something may become known, in days: requests are sent months before.
  static let longestLead = 366

  let draft: SessionDraft
  let reader: TableReader
  let targets: TargetResolver
  /// The days an event may have; nil where nothing says when the session is.
  private let span: DaySpan?
  private var rows: [EventDraft] = []
  /// Who joins, by the number as it is compared: as it is written, and the first line that says so.
  private var newcomers: [String: (id: Student.ID, line: Int)] = [:]

  init(_ draft: SessionDraft, _ reader: TableReader) {
    self.draft = draft
    self.reader = reader
    targets = TargetResolver(draft)
    let blocks = (0..<draft.blocks.count).compactMap { draft.blocks[$0]?.span }
    let first = draft.sessionSpan?.first ?? blocks.map(\.first).min()
    let last = draft.sessionSpan?.last ?? blocks.map(\.last).max()
    span = first.flatMap { first in
      last.flatMap { DaySpan(first.advanced(by: -EventReading.longestLead), $0) }
    }
  }

  /// Reads the row at hand.
  mutating func read() {
    let day = day()
    guard reader.required(.event) != nil, let kind = reader.choice(.event, ClosedValues.event) else { return }
    let happening = happening(kind, on: day)
    guard let day, let happening, !reader.isRejected else { return }
    noticeUnused(kind)
    if case .joined(let student, _) = happening, newcomers[student.text.plain] == nil {
      newcomers[student.text.plain] = (student, reader.line)
    }
    rows.append(
      EventDraft(
        event: SessionEvent(day, happening), line: reader.line, target: reader.text(.target) ?? "",
        value: reader.text(.value) ?? ""))
  }

  /// When it became known. After the session nothing happens to it; more than a year before, the date is a slip.
  private func day() -> Day? {
    guard reader.required(.at) != nil, let day = reader.day(.at) else { return nil }
    if let span, !span.contains(day) {
      reader.report(.eventOutside(first: span.first.description, last: span.last.description), .at)
    }
    return day
  }

  // MARK: Order

  /// The events that can follow each other, in order; reports the others. After the last row.
  mutating func inOrder() -> [EventDraft] {
    for index in rows.indices { rows[index].event = spelled(rows[index].event) }
    var sequence = EventSequence(
      draft, targets, newcomers: Dictionary(uniqueKeysWithValues: newcomers.values.map { ($0.id, $0.line) }))
    var firstLines: [SessionEvent: Int] = [:]
    return rows.sorted(by: EventDraft.precedes).filter { row in
      if let first = firstLines.updateValue(row.line, forKey: row.event) {
        reader.reportLater(.rowTwice(firstLine: first), nil, line: row.line, value: nil)
        return false
      }
      guard let (problem, column) = sequence.take(row.event, line: row.line) else { return true }
      return report(problem, column, row) != .error
    }
  }

  /// The event with the numbers of those who join as the rows spell them that say so.
  private func spelled(_ event: SessionEvent) -> SessionEvent {
    SessionEvent(event.day, event.happening.naming { newcomers[$0.text.plain]?.id ?? $0 })
  }

  private func report(
    _ problem: ProblemKind, _ column: ColumnName, _ row: EventDraft
  ) -> InputProblem.Severity {
    let text = column == .value ? row.value : row.target
    let isName = !row.event.happening.students.isEmpty && PersonalText.looksLikeName(text)
    var severity = InputProblem.Severity.error
    if case .eventImpossible(let fault) = problem { severity = fault.severity }
    reader.reportLater(problem, column, line: row.line, value: isName ? "" : text, severity: severity)
    return severity
  }
}
