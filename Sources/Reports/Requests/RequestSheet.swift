public import PlacementDomain
public import Requests

/// One request: what it says, who is on it, its history, what may be done with it next.
public struct RequestSheet {
  /// What was done to it, when and by whom.
  public struct Step {
    /// What was done.
    public let event: RequestEvent
    /// Who did it.
    public let by: String

    /// A step.
    public init(event: RequestEvent, by: String) {
      self.event = event
      self.by = by
    }
  }

  /// The request as it is now.
  public let request: PlacementRequest
  /// With their student numbers: this is the school's own page.
  public let people: [(assignment: StandingAssignment, person: KnownPerson?)]
  /// Its history, oldest first.
  public let steps: [Step]
  /// The moves that may be made next.
  public let allowed: [RequestMove.Kind]

  /// The page of a request of this book.
  public init(request: PlacementRequest, book: RequestBook, steps: [Step]) {
    self.request = request
    self.steps = steps
    people = book.live(at: request.number).map { ($0, book.people[$0.person]) }
    allowed = book.allowed(request.number)
  }

  /// As text.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let (terms, details) = (request.terms, request.details)
    report.add(
      .title(
        RequestPhrase.showTitle.text(
          language, ["number": .text(String(request.number.rawValue)), "place": .text(terms.place.text)])))
    if let alert = details.alert { report.say(alert, .warning) }
    let status = RequestStatusPhrase(request.status).text(language)
    var rows: [(RequestPhrase, String?)] = [
      (.status, status), (.reason, request.reason.map { RequestReasonPhrase($0).text(language) }),
      (.agency, terms.agency?.text), (.site, terms.site.text), (.service, terms.service?.text),
      (.destination, terms.destination.text),
      (.blockAndShift, "\(terms.block.text) \(AssignmentList.shift(terms.shift, language))"),
      (
        .seats,
        RequestPhrase.assignedOf.text(language, ["n": .number(people.count), "all": .number(terms.seats)])
      ),
      (.rotation, request.rotation?.text), (.due, details.due?.description),
      (.contact, details.contact), (.comment, details.comment), (.hspnetNumber, details.hspnetNumber),
    ]
    rows += [
      (.heldUntil, request.heldUntil?.description), (.sentOn, request.sentOn?.description),
      (.answeredOn, request.answeredOn?.description), (.delivered, details.deliveredOn?.description),
      (.part, request.parent.map { String($0.rawValue) }),
      (.linked, terms.linked.isEmpty ? nil : language.list(terms.linked.map(\.text))),
      (.attachments, details.attachments.isEmpty ? nil : language.list(details.attachments.map(\.name))),
    ]
    report.add(
      .table(
        ReportTable(
          [.init(), .init()],
          rows: rows.compactMap { phrase, text in
            text.map { [StyledText(phrase.text(language), .faint), StyledText($0)] }
          })))
    addPeople(to: &report, language)
    addHistory(to: &report, language)
    let verbs = allowed.compactMap { RequestVerbPhrase($0)?.text(language) }
    report.add(.gap)
    report.say(
      verbs.isEmpty
        ? RequestPhrase.nothingAllowed.text(language)
        : RequestPhrase.allowedNext.text(language, ["list": .text(language.list(verbs))]))
    return report
  }

  private func addPeople(to report: inout Report, _ language: Language) {
    guard !people.isEmpty else { return }
    report.add(.heading(RequestPhrase.people.text(language)))
    report.add(
      .table(
        ReportTable(
          [.init(), .init(), .init(), .init()],
          rows: people.map { assignment, person in
            let state: RequestPhrase = assignment.state == .confirmed ? .confirmed : .temporary
            let kind = person?.isPlaceholder == true ? ", " + RequestPhrase.placeholder.text(language) : ""
            return [
              StyledText(RequestPhrase.seatOf.text(language, ["n": .number(assignment.seat)]), .faint),
              StyledText(person?.student.text ?? "?"), StyledText(assignment.rotation.text),
              StyledText(state.text(language) + kind, assignment.state == .confirmed ? .good : .plain),
            ]
          })))
  }

  private func addHistory(to report: inout Report, _ language: Language) {
    report.add(.heading(RequestPhrase.history.text(language)))
    for step in steps {
      let verb: String =
        switch step.event.action {
        case .attach: MoveWords.acceptance(language)
        case .prepare, .move: AuditActionPhrase(AuditAction(step.event.action)).text(language)
        }
      report.say(
        RequestPhrase.by.text(
          language,
          ["date": .text(step.event.day.description), "verb": .text(verb), "name": .text(step.by)]), indent: 1
      )
      guard step.event.action != .prepare else { continue }
      for change in step.event.changes {
        report.say(change.sentence(language), .faint, indent: 2)
      }
    }
  }

  /// `hspplan.request/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.request/1"), "request": request.fields,
      "people": .array(
        people.map { assignment, person in
          .object([
            "seat": .integer(assignment.seat), "student": person.map { .string($0.student.text) } ?? .null,
            "placeholder": .bool(person?.isPlaceholder ?? false),
            "rotation": .string(assignment.rotation.text),
            "state": .string(assignment.state.rawValue),
          ])
        }),
      "history": .array(
        steps.map { step in
          .object([
            "version": .integer(step.event.version), "action": .string(step.event.action.code),
            "on": .string(step.event.day.description), "by": .string(step.by),
            "changes": .array(step.event.changes.map(\.document)),
          ])
        }),
      "allowed": .array(allowed.map { .string($0.rawValue) }),
    ])
  }
}

extension FieldChange {
  /// For programs.
  var document: JSONValue { .object(["field": .string(field), "before": before, "after": after]) }
}
