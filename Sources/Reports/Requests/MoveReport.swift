public import PlacementDomain
public import Requests

/// What moves did, in sentences and for programs.
public struct MoveReport {
  /// What was asked for.
  public let verb: RequestVerbPhrase
  /// What each request became, in the order given.
  public let outcomes: [MoveOutcome]
  /// The command that repairs what was lost, in the language of the reader.
  public let repair: String?

  /// What these moves did.
  public init(verb: RequestVerbPhrase, outcomes: [MoveOutcome], repair: String?) {
    self.verb = verb
    self.outcomes = outcomes
    self.repair = repair
  }

  private var lost: Int { outcomes.reduce(0) { $0 + $1.lost.count } }

  /// True when there is something to know beside the moves themselves.
  public var hasWarnings: Bool { outcomes.contains { !$0.warnings.isEmpty } }

  /// As text: a line a request, then what follows from it.
  public func report(_ language: Language) -> Report {
    var report = Report()
    for group in alike { add(group, to: &report, language) }
    if outcomes.contains(where: { $0.after.status == .sent || $0.after.status == .sentPDF }), verb == .sent {
      report.say(MovePhrase.sendsNothing.text(language), .faint)
    }
    let notices = outcomes.reduce(0) { $0 + $1.notices.count }
    if lost > 0, verb != .unassign {
      report.say(MovePhrase.lost.text(language, ["n": .number(lost)]), .warning)
    }
    if notices > 0 { report.say(MovePhrase.notices.text(language, ["n": .number(notices)]), .warning) }
    if let repair { report.say(MovePhrase.repair.text(language, ["command": .text(repair)])) }
    return report
  }

  /// Moves that say the same one after another; a few of them are listed one by one all the same.
  private var alike: [[MoveOutcome]] {
    var groups: [[MoveOutcome]] = []
    for outcome in outcomes {
      if let last = groups.last?.last, let change = MoveReport.change(outcome),
        MoveReport.change(last) == change
      {
        groups[groups.count - 1].append(outcome)
      } else {
        groups.append([outcome])
      }
    }
    return groups.flatMap { $0.count > MoveReport.listed ? [$0] : $0.map { [$0] } }
  }

  /// So many alike are listed one by one.
  private static let listed = 6

  /// What a move changed, where that can be said of several at once; nil where it cannot.
  private static func change(_ outcome: MoveOutcome) -> [FieldChange]? {
    guard outcome.others.isEmpty, outcome.warnings.isEmpty else { return nil }
    return outcome.after.changes(since: outcome.before)
  }

  /// What was done, in words rather than as it is typed.
  private func action(_ language: Language) -> String {
    let kind = RequestMove.Kind.allCases.first { RequestVerbPhrase($0) == verb }
    return kind.map { AuditActionPhrase(AuditAction($0)).text(language) } ?? verb.text(language)
  }

  private func add(_ group: [MoveOutcome], to report: inout Report, _ language: Language) {
    let outcome = group[0]
    let before = RequestStatusPhrase(outcome.before.status).text(language)
    let after = RequestStatusPhrase(outcome.after.status).text(language)
    let what = before == after ? action(language) : "\(before) → \(after)"
    if group.count > 1 {
      report.say(
        MovePhrase.many.text(
          language,
          [
            "n": .number(group.count), "list": .text(MoveReport.spans(group.map(\.after.number.rawValue))),
            "what": .text(what),
          ]))
    } else {
      report.say(
        MovePhrase.one.text(
          language,
          [
            "number": .text(String(outcome.after.number.rawValue)),
            "place": .text(outcome.after.terms.place.text), "what": .text(what),
          ]))
    }
    if before == after {
      for change in outcome.after.changes(since: outcome.before) {
        report.say(change.sentence(language), .faint, indent: 1)
      }
    }
    if !outcome.others.isEmpty {
      let list = outcome.others.map { String($0.rawValue) }
      report.say(MovePhrase.partMade.text(language, ["list": .text(language.list(list))]), .faint, indent: 1)
    }
    for warning in outcome.warnings {
      switch warning {
      case .overAllocated(let number, let assigned, let seats):
        report.say(
          MovePhrase.overAllocated.text(
            language,
            ["number": .text(String(number.rawValue)), "n": .number(assigned), "seats": .number(seats)]),
          .warning, indent: 1)
      case .placeholders(let count):
        report.say(MovePhrase.placeholders.text(language, ["n": .number(count)]), .warning, indent: 1)
      }
    }
  }

  /// Numbers as people write them: `1-16, 18, 20-22`.
  static func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// `hspplan.moves/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.moves/1"), "verb": .string(verb.rawValue),
      "moves": .array(
        outcomes.map { outcome in
          .object([
            "number": .integer(outcome.after.number.rawValue),
            "version": .integer(outcome.after.version),
            "changes": .array(outcome.after.changes(since: outcome.before).map(\.document)),
            "others": .array(outcome.others.map { .integer($0.rawValue) }),
            "lost": .integer(outcome.lost.count),
            "notices": .array(outcome.notices.map { .integer($0.number) }),
            "warnings": .array(outcome.warnings.map(\.document)),
          ])
        }),
      "repair": repair.map(JSONValue.string) ?? .null,
    ])
  }
}

extension MoveOutcome.Warning {
  /// For programs.
  var document: JSONValue {
    switch self {
    case .overAllocated(let number, let assigned, let seats):
      .object([
        "warning": .string("over-allocated"), "request": .integer(number.rawValue),
        "assigned": .integer(assigned), "seats": .integer(seats),
      ])
    case .placeholders(let count):
      .object(["warning": .string("placeholders"), "people": .integer(count)])
    }
  }
}

/// What was prepared, or would be.
public struct PreparationReport {
  /// What was prepared and what was left out.
  public let preparation: Preparation
  /// The numbers the requests got; empty in a trial.
  public let numbers: [PlacementRequest.Number]
  /// True when nothing was written.
  public let isDryRun: Bool

  /// How many of what was left out are named.
  private static let named = 20

  /// A report; `numbers` are those the requests got.
  public init(preparation: Preparation, numbers: [PlacementRequest.Number], isDryRun: Bool) {
    self.preparation = preparation
    self.numbers = numbers
    self.isDryRun = isDryRun
  }

  /// As text.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let count = preparation.proposals.count
    let phrase: MovePhrase = count == 0 ? .preparedNone : isDryRun ? .wouldPrepare : .prepared
    report.say(phrase.text(language, ["n": .number(count), "seats": .number(preparation.seats)]))
    guard !preparation.leftOut.isEmpty else { return report }
    report.add(.heading(MovePhrase.leftOut.text(language)))
    for one in preparation.leftOut.prefix(PreparationReport.named) {
      report.say(MoveWords.sentence(one, language), indent: 1)
    }
    let more = preparation.leftOut.count - PreparationReport.named
    if more > 0 { report.say(MovePhrase.others.text(language, ["n": .number(more)]), .faint, indent: 1) }
    return report
  }

  /// `hspplan.preparation/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.preparation/1"), "dry-run": .bool(isDryRun),
      "numbers": .array(numbers.map { .integer($0.rawValue) }),
      "requests": .integer(preparation.proposals.count),
      "seats": .integer(preparation.seats), "left-out": .integer(preparation.leftOut.count),
    ])
  }
}

/// What accepting a plan did, or would do.
public struct AcceptanceReport {
  /// The plan’s name.
  public let name: String
  /// The number of the acceptance; nil: nothing was written.
  public let number: Int?
  /// What accepting it did.
  public let outcome: AcceptanceOutcome
  /// Accepted seats nobody has now.
  public let surplus: [SurplusSeats]

  /// A report.
  public init(name: String, number: Int?, outcome: AcceptanceOutcome, surplus: [SurplusSeats]) {
    self.name = name
    self.number = number
    self.outcome = outcome
    self.surplus = surplus
  }

  private var assignments: Int { outcome.begun.count + outcome.kept.count }

  /// As text.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let count = Argument.number(assignments)
    if let number {
      report.say(
        MovePhrase.retained.text(
          language, ["name": .text(name), "number": .text(String(number)), "n": count]),
        .good)
    } else {
      report.say(MovePhrase.wouldRetain.text(language, ["name": .text(name), "n": count]))
    }
    let spare = surplus.reduce(0) { $0 + $1.seats - $1.assigned }
    let lines: [(MovePhrase, Int)] = [
      (.retainedCreated, outcome.created.count), (.retainedReleased, outcome.released.count),
      (.retainedSurplus, spare),
    ]
    for (phrase, count) in lines where count > 0 {
      report.say(phrase.text(language, ["n": .number(count)]), indent: 1)
    }
    return report
  }

  /// `hspplan.acceptance/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.acceptance/1"), "plan": .string(name),
      "acceptance": number.map(JSONValue.integer) ?? .null, "begun": .integer(outcome.begun.count),
      "kept": .integer(outcome.kept.count), "released": .integer(outcome.released.count),
      "created": .array(outcome.created.map { .integer($0.rawValue) }),
      "surplus": .array(
        surplus.map {
          .object([
            "request": .integer($0.request.rawValue), "seats": .integer($0.seats),
            "assigned": .integer($0.assigned),
          ])
        }),
    ])
  }
}
