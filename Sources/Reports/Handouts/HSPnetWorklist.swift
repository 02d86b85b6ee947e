public import Exchange
import PlacementDomain
public import Requests

/// « À reporter dans HSPnet »: what a person has to enter there by hand since the last list.
public struct HSPnetWorklist: Sendable {
  let handout: Handout
  /// The mark of every request of the handout: what `last` is to be next time.
  public let marks: [PlacementRequest.Number: String]
  private let rows: [Row]

  /// A request on the list.
  private struct Row: Sendable {
    let request: HandoutRequest
    let change: HSPnetChange
  }

  /// A list. `last`: the marks of the list before; `isComplete`: also what has not changed.
  public init(_ handout: Handout, last: [PlacementRequest.Number: String], isComplete: Bool = false) {
    self.handout = handout
    var marks: [PlacementRequest.Number: String] = [:]
    var rows: [Row] = []
    for request in handout.requests {
      let mark = HSPnetMark(request)
      marks[request.number] = mark.text
      let change = HSPnetChange(from: last[request.number].flatMap(HSPnetMark.init), to: mark)
      if !change.isEmpty || isComplete { rows.append(Row(request: request, change: change)) }
    }
    self.marks = marks
    self.rows = rows.sorted { HSPnetWorklist.precedes($0.request, $1.request) }
  }

  /// How many requests are on it.
  public var count: Int { rows.count }

  /// The order of HSPnet's own lists: course, the rotation's turn, individual before group, first day, site,
  /// service, destination, number.
  private static func precedes(_ left: HandoutRequest, _ right: HandoutRequest) -> Bool {
    func texts(_ request: HandoutRequest) -> [String] {
      [request.stay.site.text, request.stay.service?.text ?? "", request.stay.destination.text]
    }
    func numbers(_ request: HandoutRequest) -> [Int] {
      [
        request.order ?? .max, request.kind == .individual ? 0 : request.kind == .group ? 1 : 2,
        Int(request.stay.span?.first.number ?? .max),
      ]
    }
    let courses = (left.course?.text ?? "", right.course?.text ?? "")
    if courses.0 != courses.1 { return courses.0.precedesInBytes(courses.1) }
    if numbers(left) != numbers(right) { return numbers(left).lexicographicallyPrecedes(numbers(right)) }
    for (one, other) in zip(texts(left), texts(right)) where one != other {
      return one.precedesInBytes(other)
    }
    return left.number < right.number
  }

  /// Two sheets: requests, and people on their seats.
  public func workbook(_ language: Language) -> OutputWorkbook {
    let words = HandoutWords(handout: handout, language: language)
    return words.workbook(
      HSPnetPhrase.title.text(language, ["session": .text(words.session)]),
      [
        OutputSheet(HSPnetPhrase.requests.text(language), requests(words), fixedColumns: 4),
        OutputSheet(SheetPhrase.assignments.text(language), people(words), fixedColumns: 4),
      ])
  }

  private func done(_ language: Language) -> OutputColumn {
    OutputColumn(
      HSPnetPhrase.done.text(language), width: 6, choices: .words([WorkbookPhrase.yes.text(language)]),
      filling: .text)
  }

  private func requests(_ words: HandoutWords) -> OutputTable {
    let language = words.language
    let headings: [String] = [
      HSPnetPhrase.toDo.text(language), RequestDocumentPhrase.hspnetReference.text(language),
      HSPnetPhrase.ownNumber.text(language), HandoutPhrase.course.text(language),
      RequestDocumentPhrase.kind.text(language), HandoutPhrase.agency.text(language),
      HeadingPhrase.site.text(language), HeadingPhrase.service.text(language),
      HandoutPhrase.destination.text(language), HSPnetPhrase.startDate.text(language),
      HSPnetPhrase.endDate.text(language), HandoutPhrase.weekdays.text(language),
      HSPnetPhrase.shiftCode.text(language), HandoutPhrase.startTime.text(language),
      HandoutPhrase.endTime.text(language), HandoutPhrase.paidHours.text(language),
      HSPnetPhrase.groupSize.text(language), HSPnetPhrase.due.text(language),
      HandoutPhrase.contact.text(language), HSPnetPhrase.supervisor.text(language),
      RequestDocumentPhrase.comment.text(language), RequestDocumentPhrase.status.text(language),
      RequestDocumentPhrase.reason.text(language), HSPnetPhrase.whatChanges.text(language),
    ]
    return OutputTable(
      [done(language)] + headings.map { OutputColumn($0) }, rows: rows.map { row($0, words) })
  }

  private func row(_ row: Row, _ words: HandoutWords) -> [OutputCell] {
    let (request, stay, language) = (row.request, row.request.stay, words.language)
    return [
      .empty, .text(actions(row.change, language), .strong), .optional(request.details.hspnetNumber),
      .integer(request.number.rawValue), .optional(request.course?.text), .text(words.kind(request.kind)),
      .optional(stay.agencyName), .text(stay.site.text), .optional(stay.service?.text),
      .text(words.unit(stay)), .date(stay.span?.first), .date(stay.span?.last),
      .text(words.dates.initials(stay.weekdays)), .text(words.shifts(stay)), words.times(stay)[0],
      words.times(stay)[1],
      words.decimalHours(stay.grossMinutes), .integer(request.seats), .date(request.details.due),
      .optional(request.details.contact), .text(words.supervision(stay)), .optional(request.details.comment),
      .text(HSPnetStatusPhrase(request.status).text(language)),
      .optional(request.reason.map { RequestReasonPhrase($0).text(language) }),
      .text(whatChanges(row, language)),
    ]
  }

  private func actions(_ change: HSPnetChange, _ language: Language) -> String {
    change.actions.map { HSPnetActionPhrase($0).text(language) }.joined(separator: ", ")
  }

  private func whatChanges(_ row: Row, _ language: Language) -> String {
    var parts: [String] = []
    if let before = row.change.statusBefore {
      parts.append(
        HSPnetPhrase.statusChange.text(
          language,
          [
            "before": .text(HSPnetStatusPhrase(before).text(language)),
            "after": .text(HSPnetStatusPhrase(row.request.status).text(language)),
          ]))
    }
    parts += row.change.fields.map { HSPnetFieldPhrase($0).text(language) }
    if row.change.peopleChanged { parts.append(HSPnetPhrase.people.text(language)) }
    return parts.joined(separator: "; ")
  }

  private func people(_ words: HandoutWords) -> OutputTable {
    let language = words.language
    let headings: [String] = [
      HSPnetPhrase.toDo.text(language), HSPnetPhrase.ownNumber.text(language),
      HandoutPhrase.seat.text(language), HandoutPhrase.standing.text(language),
      HandoutPhrase.lastName.text(language), HandoutPhrase.firstName.text(language),
      HandoutPhrase.hspnetNumber.text(language),
    ]
    let concerned = rows.filter { row in
      row.change.isEmpty || row.change.peopleChanged || row.change.actions.contains(.assign)
        || row.change.actions.contains(.confirm)
    }
    return OutputTable(
      [done(language)] + headings.map { OutputColumn($0) },
      rows: concerned.flatMap { row in
        row.request.taken.map { seat in
          let action: HSPnetAction = seat.isConfirmed ? .confirm : .assign
          let person = seat.trainee.named
          return [
            .empty,
            row.change.isEmpty ? .empty : .text(HSPnetActionPhrase(action).text(language), .strong),
            .integer(row.request.number.rawValue), .text(seat.label.description),
            .text(words.standing(seat.isConfirmed ? .confirmed : .temporary)), .optional(person?.lastName),
            .optional(person?.firstName), .optional(person?.hspnetNumber),
          ]
        }
          + row.request.noLongerExpected.map { label in
            [
              .empty, .text(HSPnetActionPhrase(.withdraw).text(language), .strong),
              .integer(row.request.number.rawValue), .text(label.description), .empty, .empty, .empty, .empty,
            ]
          }
      })
  }
}
