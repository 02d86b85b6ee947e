import PlacementDomain

/// What is so after the events taken so far: which event can come next.
///
/// It begins with what the files say of requests, students, closures and evidence; the status a followed request has
/// got since is of no account, as events may tell it.
struct EventSequence {
  /// What is wrong with an event, and the column that says it.
  typealias Problem = (kind: ProblemKind, column: ColumnName)

  /// What a student held.
  private struct Held: Hashable {
    let student: Student.ID
    let evidence: String
  }

  private let draft: SessionDraft
  /// The lines on which students join.
  private let newcomers: [Student.ID: Int]
  /// Statuses of the files where a request has another.
  private let fileStatuses: [Place.ID: RequestStatus?]
  private var places: [Place.ID: RequestState] = [:]
  /// The lines of those who left, and of those who joined.
  private var withdrawn: [Student.ID: Int] = [:]
  private var joined: [Student.ID: Int] = [:]
  /// What events closed, by line; what they opened, on which day; the spans of the table of closures.
  private var closed: [TargetName: Int] = [:]
  private var reopened: [TargetName: Day] = [:]
  private let closures: [TargetName: [DaySpan]]
  /// Who is on leave: to which day, nil for the end, by the row of that line.
  private var leaves: [Preceptor.ID: (until: Day?, line: Int)] = [:]
  /// What was said last of what a student held.
  private var held: [Held: (kind: SessionEvent.Happening.Kind, line: Int)] = [:]

  init(_ draft: SessionDraft, _ targets: TargetResolver, newcomers: [Student.ID: Int]) {
    self.draft = draft
    self.newcomers = newcomers
    fileStatuses = Dictionary(
      draft.statusDifferences.map { ($0.place, $0.status) }, uniquingKeysWith: { first, _ in first })
    closures = Dictionary(
      draft.closures.map { (targets.name(of: $0.target), [$0.span]) }, uniquingKeysWith: +)
  }

  /// Takes an event; gives what is wrong where it cannot come now, and an error is as if it had not happened.
  mutating func take(_ event: SessionEvent, line: Int) -> Problem? {
    switch event.happening {
    case .sent(let place): change(place) { $0.send(line) }
    case .accepted(let place, let seats): change(place) { $0.accept(seats, line) }
    case .refused(let place): change(place) { $0.refuse(line) }
    case .redirected(let place, let destination):
      change(place) { [draft] in $0.redirect(to: draft.destinations.find(destination.text), line) }
    case .unanswered(let place): change(place) { $0.giveUp(line) }
    case .seats(let place, let change): self.change(place) { $0.add(change) }
    case .postponed(let place, let block): postpone(place, to: block, event.day)
    case .closed(let target): close(target, line)
    case .reopened(let target): reopen(target, event.day)
    case .leave(let preceptor, let last): leave(preceptor, event.day, until: last, line)
    case .withdrawn(let student): missing(student, .target) ?? withdraw(student, line)
    case .joined(let student, let other): missing(other, .value) ?? join(student, line)
    case .expired(let student, let evidence), .renewed(let student, let evidence):
      missing(student, .target)
        ?? tell(event.happening.kind, Held(student: student, evidence: evidence), event.day, line)
    case .offered, .round: nil
    }
  }

  // MARK: Places

  /// Changes what is known of a place; nothing of one whose row is rejected.
  private mutating func change(_ id: Place.ID, _ change: (inout RequestState) -> Problem?) -> Problem? {
    guard var state = places[id] ?? start(id) else { return nil }
    if let problem = change(&state) { return problem }
    places[id] = state
    return nil
  }

  private func start(_ id: Place.ID) -> RequestState? {
    draft.places.find(id.text).flatMap { draft.places[$0] }.map {
      RequestState($0, status: fileStatuses[id] ?? $0.status)
    }
  }

  private mutating func postpone(_ place: Place.ID, to id: Block.ID, _ day: Day) -> Problem? {
    let number = draft.blocks.find(id.text)
    if let block = number.flatMap({ draft.blocks[$0] }), block.span.first < day {
      return (.eventImpossible(.begun(start: block.span.first.description)), .value)
    }
    return change(place) { $0.move(to: number) }
  }

  // MARK: Closures and leaves

  private mutating func close(_ target: TargetName, _ line: Int) -> Problem? {
    if let first = closed[target] { return (.eventImpossible(.already(.closed, line: first)), .target) }
    closed[target] = line
    return nil
  }

  private mutating func reopen(_ target: TargetName, _ day: Day) -> Problem? {
    let isInTable = (closures[target] ?? []).contains { span in
      span.contains(day) && reopened[target].map { !span.contains($0) } ?? true
    }
    guard closed[target] != nil || isInTable else { return (.eventImpossible(.notClosed), .target) }
    closed[target] = nil
    reopened[target] = day
    return nil
  }

  private mutating func leave(_ id: Preceptor.ID, _ day: Day, until last: Day?, _ line: Int) -> Problem? {
    if let leave = leaves[id], leave.until.map({ $0 >= day }) ?? true {
      return (.eventImpossible(.already(.leave, line: leave.line)), .target)
    }
    leaves[id] = (last, line)
    return nil
  }

  // MARK: Students

  /// What is wrong with a student who must be there.
  private func missing(_ id: Student.ID, _ column: ColumnName) -> Problem? {
    guard draft.students.isClosed, draft.students.find(id.text) == nil, joined[id] == nil else { return nil }
    if let line = newcomers[id] { return (.eventImpossible(.notJoined(line: line)), column) }
    let isWorthIt =
      !PersonalText.looksLikeName(id.text)
      && draft.problems.canSuggest(for: .unknownID(.student, suggestions: []))
    let shown = draft.students.ids.lazy.filter { !PersonalText.looksLikeName($0) }
    let near = isWorthIt ? draft.problems.suggestions.nearest(to: id.text, among: shown) : []
    return (.unknownID(.student, suggestions: near), column)
  }

  private mutating func withdraw(_ id: Student.ID, _ line: Int) -> Problem? {
    let isFiled = draft.students.find(id.text).flatMap { draft.students[$0] }?.isWithdrawn ?? false
    if withdrawn[id] != nil || isFiled {
      return (.eventImpossible(.already(.withdrawn, line: withdrawn[id])), .target)
    }
    withdrawn[id] = line
    return nil
  }

  private mutating func join(_ id: Student.ID, _ line: Int) -> Problem? {
    if let first = joined[id] { return (.duplicateID(.student, firstLine: first), .target) }
    joined[id] = line
    return nil
  }

  private mutating func tell(
    _ kind: SessionEvent.Happening.Kind, _ what: Held, _ day: Day, _ line: Int
  ) -> Problem? {
    if let last = held[what] {
      if last.kind == kind { return (.eventImpossible(.already(kind, line: last.line)), .value) }
    } else if kind == .renewed, holds(what, beyond: day) {
      return (.eventImpossible(.notExpired), .value)
    }
    held[what] = (kind, line)
    return nil
  }

  /// True where the table of evidence has rows of this, and says of each that it holds beyond that day.
  private func holds(_ what: Held, beyond day: Day) -> Bool {
    guard let student = draft.students.find(what.student.text),
      let kind = draft.evidence.kinds.firstIndex(where: { $0.name == what.evidence })
    else { return false }
    let rows = draft.evidence.rows.filter { Int($0.student) == student && Int($0.content.kind) == kind }
    return !rows.isEmpty && rows.allSatisfy { $0.content.expires > day.number }
  }
}
