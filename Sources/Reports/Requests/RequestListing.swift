public import PlacementDomain
public import Requests

/// The requests a filter lets through, and the figures every list ends with.
public struct RequestListing {
  /// The session's name.
  public let session: String
  /// By number.
  public let requests: [PlacementRequest]
  /// How many there are without the filter.
  public let all: Int
  /// Live assignments by request.
  public let assigned: [PlacementRequest.Number: Int]
  /// The figures of those listed.
  public let figures: RequestFigures
  /// The same by rotation, where there are several; nil: requests that several rotations may use.
  public let byRotation: [(rotation: Rotation.ID?, figures: RequestFigures)]
  /// The day it is.
  public let day: Day

  /// The list of a book.
  public init(book: RequestBook, filter: RequestFilter, needs: SessionNeeds, session: String, day: Day) {
    self.session = session
    self.day = day
    requests = book.list(filter, on: day)
    all = book.requests.count
    figures = book.figures(filter, needs: needs, on: day)
    let rotations = Set(requests.map(\.rotation)).union(
      filter.rotation == nil ? Array(needs.byRotation.keys) : [])
    byRotation =
      rotations.count < 2
      ? []
      : rotations.sorted { left, right in
        guard let left else { return false }
        return right.map { left < $0 } ?? true
      }.map { rotation in
        (rotation, book.figures(filter, of: rotation, needs: needs, on: day))
      }
    assigned = Dictionary(
      uniqueKeysWithValues: requests.map { ($0.number, book.assignedCount(of: $0.number)) })
  }

  /// As text: the table, then the five figures.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(RequestPhrase.title.text(language, ["session": .text(session)])))
    guard all > 0 else {
      report.say(RequestPhrase.none.text(language))
      addFigures(to: &report, language)
      return report
    }
    if requests.count < all {
      report.say(
        RequestPhrase.filtered.text(language, ["n": .number(requests.count), "all": .number(all)]), .faint)
    }
    if !requests.isEmpty { report.add(.table(table(language))) }
    addFigures(to: &report, language)
    return report
  }

  /// The five figures alone.
  public func figuresReport(_ language: Language) -> Report {
    var report = Report()
    addFigures(to: &report, language)
    return report
  }

  private func table(_ language: Language) -> ReportTable {
    let columns: [RequestPhrase] = [
      .number, .place, .destination, .blockAndShift, .seats, .status, .due, .alert,
    ]
    let hasAlert = requests.contains { $0.details.alert != nil }
    let hasDue = requests.contains { $0.details.due != nil }
    let shown = columns.filter { $0 != .alert || hasAlert }.filter { $0 != .due || hasDue }
    return ReportTable(
      shown.map { .init($0.text(language), isNumeric: $0 == .number || $0 == .seats) },
      rows: requests.map { request in
        shown.map { cell($0, of: request, language) }
      })
  }

  private func cell(_ column: RequestPhrase, of request: PlacementRequest, _ language: Language) -> StyledText
  {
    let terms = request.terms
    switch column {
    case .number: return StyledText(String(request.number.rawValue))
    case .place: return StyledText(terms.place.text)
    case .destination: return StyledText(terms.destination.text)
    case .blockAndShift:
      return StyledText("\(terms.block.text) \(AssignmentList.shift(terms.shift, language))")
    case .seats:
      let count = assigned[request.number] ?? 0
      return StyledText(
        RequestPhrase.assignedOf.text(language, ["n": .number(count), "all": .number(terms.seats)]),
        count > terms.seats ? .bad : .plain)
    case .status:
      let words = RequestStatusPhrase(request.status).text(language)
      let isSaid = request.reason.map { $0 != .accepted(.asAsked) } ?? false
      let reason = isSaid ? request.reason.map { " (\(RequestReasonPhrase($0).text(language)))" } ?? "" : ""
      return StyledText(words + reason, request.status.style)
    case .due:
      return StyledText(
        request.details.due?.description ?? "", request.isOverdue(on: day) ? .bad : .plain)
    default: return StyledText(request.details.alert ?? "", .warning)
    }
  }

  private func addFigures(to report: inout Report, _ language: Language) {
    report.add(.heading(RequestPhrase.figuresTitle.text(language)))
    let columns: [RequestPhrase] = [.needed, .planned, .created, .sent, .accepted]
    func values(_ figures: RequestFigures) -> [Int] {
      [figures.needed, figures.planned, figures.created, figures.sent, figures.accepted]
    }
    if byRotation.isEmpty {
      report.add(
        .table(
          ReportTable(
            [.init(), .init("", isNumeric: true)],
            rows: zip(columns, values(figures)).map {
              [StyledText($0.text(language)), StyledText(language.written($1), .strong)]
            })))
    } else {
      let rows =
        byRotation.map { rotation, own in
          [StyledText(rotation?.text ?? RequestPhrase.anyRotation.text(language))]
            + values(own).map { StyledText(language.written($0)) }
        } + [
          [StyledText(RequestPhrase.inAll.text(language))]
            + values(figures).map { StyledText(language.written($0), .strong) }
        ]
      report.add(
        .table(
          ReportTable(
            [.init(RequestPhrase.rotation.text(language))]
              + columns.map { .init($0.text(language), isNumeric: true) }, rows: rows)))
    }
    report.say(RequestPhrase.figuresNote.text(language), .faint, indent: 1)
    let remarks: [(RequestPhrase, Int)] = [
      (.overdue, figures.overdue), (.overAllocated, figures.overAllocated), (.surplus, figures.surplus),
    ]
    for (phrase, count) in remarks where count > 0 {
      report.say(phrase.text(language, ["n": .number(count)]), .warning, indent: 1)
    }
  }

  /// `hspplan.requests/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.requests/1"), "session": .string(session), "on": .string(day.description),
      "requests": .array(
        requests.map { request in
          .object(
            (request.fields.members ?? []) + [
              JSONMember(key: "assigned", value: .integer(assigned[request.number] ?? 0))
            ])
        }),
      "figures": figures.document,
      "by-rotation": .array(
        byRotation.map { rotation, own in
          .object(["rotation": rotation.map { .string($0.text) } ?? .null, "figures": own.document])
        }),
    ])
  }
}

extension RequestFigures {
  /// For programs.
  var document: JSONValue {
    .object([
      "needed": .integer(needed), "planned": .integer(planned), "created": .integer(created),
      "sent": .integer(sent), "accepted": .integer(accepted), "overdue": .integer(overdue),
      "over-allocated": .integer(overAllocated), "surplus": .integer(surplus),
    ])
  }
}

extension RequestStatus {
  var style: StyledText.Style {
    switch self {
    case .accepted, .confirmed: .good
    case .refused, .cancelled: .bad
    case .postponed, .redirected, .held: .warning
    case .draft, .sent, .sentPDF: .plain
    }
  }
}

/// Accepted seats nobody has, each with the command that gives them back.
public struct SurplusReport {
  /// Accepted seats nobody has, by request.
  public let surplus: [SurplusSeats]
  /// Where the requests are.
  public let book: RequestBook

  /// The surplus of a book.
  public init(book: RequestBook) {
    self.book = book
    surplus = book.surplus
  }

  /// As text.
  public func report(_ language: Language) -> Report {
    var report = Report()
    guard !surplus.isEmpty else {
      report.say(RequestPhrase.surplusNone.text(language), .good)
      return report
    }
    report.add(.title(RequestPhrase.surplusTitle.text(language)))
    report.add(
      .table(
        ReportTable(
          [
            .init(RequestPhrase.number.text(language), isNumeric: true),
            .init(RequestPhrase.destination.text(language)),
            .init(RequestPhrase.seats.text(language), isNumeric: true), .init(),
          ],
          rows: surplus.map { seats in
            let phrase: RequestPhrase = seats.assigned == 0 ? .cancelNotNeeded : .keepSeats
            let number = String(seats.request.rawValue)
            return [
              StyledText(number), StyledText(book[seats.request]?.terms.destination.text ?? ""),
              StyledText(
                RequestPhrase.assignedOf.text(
                  language, ["n": .number(seats.assigned), "all": .number(seats.seats)])),
              StyledText(
                phrase.text(language, ["number": .text(number), "n": .number(seats.assigned)]), .faint),
            ]
          })))
    return report
  }

  /// `hspplan.surplus/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.surplus/1"),
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

/// The sites that are to be told that somebody is no longer expected.
public struct NoticeReport {
  /// Where the notices are.
  public let book: RequestBook

  /// The notices of a book.
  public init(book: RequestBook) { self.book = book }

  /// As text: those to give.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let open = book.notices.filter { $0.told == nil }
    guard !open.isEmpty else {
      report.say(RequestPhrase.noticesNone.text(language), .good)
      return report
    }
    report.add(.title(RequestPhrase.noticesTitle.text(language)))
    for notice in open {
      report.say(
        RequestPhrase.notice.text(
          language,
          [
            "n": .text(String(notice.number)), "number": .text(String(notice.request.rawValue)),
            "destination": .text(book[notice.request]?.terms.destination.text ?? ""),
            "seat": .text(String(book.assignment(notice.assignment)?.seat ?? 0)),
            "date": .text(notice.since.description),
          ]))
    }
    return report
  }

  /// `hspplan.notices/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.notices/1"),
      "notices": .array(
        book.notices.map { notice in
          .object([
            "number": .integer(notice.number), "request": .integer(notice.request.rawValue),
            "since": .string(notice.since.description),
            "told": notice.told.map { .string($0.description) } ?? .null,
          ])
        }),
    ])
  }
}

/// Calls for offers with what came of them.
public struct CallReport {
  /// Where the calls and offers are.
  public let book: RequestBook

  /// The calls of a book.
  public init(book: RequestBook) { self.book = book }

  /// As text, with the four figures.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(RequestPhrase.callsTitle.text(language)))
    func cells(_ figures: [Int]) -> [StyledText] { figures.map { StyledText(language.written($0)) } }
    var rows = book.calls.map { call -> [StyledText] in
      let own = book.offers.filter { $0.call == call.number }
      let words = RequestPhrase.call.text(
        language, ["n": .text(String(call.number)), "agency": .text(call.agency.text)])
      return [StyledText(words, .strong)]
        + cells([
          call.asked, own.reduce(0) { $0 + $1.offered }, own.reduce(0) { $0 + $1.taken },
          own.reduce(0) { $0 + $1.returned },
        ])
    }
    rows += book.offers.map { offer in
      let words = RequestPhrase.offer.text(
        language,
        [
          "n": .text(String(offer.number)), "destination": .text(offer.destination.text),
          "block": .text(offer.block.text),
          "shift": .text(AssignmentList.shift(offer.shift, language)),
        ])
      return [StyledText(words), StyledText("")] + cells([offer.offered, offer.taken, offer.returned])
    }
    let figures = book.callFigures
    rows.append(
      [StyledText("")] + cells([figures.asked, figures.offered, figures.taken, figures.returned]))
    let columns: [RequestPhrase] = [.asked, .offered, .taken, .returned]
    report.add(
      .table(
        ReportTable([.init()] + columns.map { .init($0.text(language), isNumeric: true) }, rows: rows)))
    return report
  }

  /// `hspplan.calls/1`.
  public var document: JSONValue {
    let figures = book.callFigures
    return .object([
      "schema": .string("hspplan.calls/1"),
      "calls": .array(
        book.calls.map {
          .object([
            "number": .integer($0.number), "agency": .string($0.agency.text), "asked": .integer($0.asked),
          ])
        }),
      "offers": .array(
        book.offers.map {
          .object([
            "number": .integer($0.number), "call": $0.call.map(JSONValue.integer) ?? .null,
            "destination": .string($0.destination.text), "block": .string($0.block.text),
            "shift": .string($0.shift.text), "offered": .integer($0.offered), "taken": .integer($0.taken),
            "returned": .integer($0.returned),
          ])
        }),
      "asked": .integer(figures.asked), "offered": .integer(figures.offered),
      "taken": .integer(figures.taken),
      "returned": .integer(figures.returned),
    ])
  }
}
