public import Exchange
import PlacementDomain
public import Requests

/// The placements of a handout as a table, a workbook, JSON, a page or a printed timetable.
public struct PlacementList: Sendable {
  let handout: Handout

  /// The placements of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// A row a placement. Its columns are always the same: other programs read it.
  public func table(_ language: Language) -> OutputTable {
    let headings: [HandoutPhrase] = [
      .seat, .lastName, .firstName, .standing, .request, .course, .rotation, .agency,
    ]
    let columns =
      headings.map { $0.text(language) }
      + [HeadingPhrase.site.text(language), HeadingPhrase.service.text(language)]
      + [
        .destination, .block, .firstDay, .lastDay, .weekdays, .shift, .startTime, .endTime, .paidHours,
        .supervision, .instructor, .contact,
      ].map { (phrase: HandoutPhrase) in phrase.text(language) }
    let words = HandoutWords(handout: handout, language: language)
    return OutputTable(columns.map { OutputColumn($0) }, rows: handout.placements.map { row($0, words) })
  }

  private func row(_ placement: HandoutPlacement, _ words: HandoutWords) -> [OutputCell] {
    let stay = placement.stay
    return [
      .text(placement.seat.description), .optional(placement.trainee.named?.lastName),
      .optional(placement.trainee.named?.firstName), .text(words.standing(placement.standing)),
      placement.request.map { .integer($0.rawValue) } ?? .empty, .optional(placement.course?.text),
      .text(placement.rotation.text), .optional(stay.agencyName), .text(stay.site.text),
      .optional(stay.service?.text), .text(words.unit(stay)), .text(stay.block.text), .date(stay.span?.first),
      .date(stay.span?.last), .text(words.dates.weekdays(stay.weekdays)), .text(words.shifts(stay)),
      words.times(stay)[0], words.times(stay)[1],
      words.decimalHours(stay.grossMinutes), .text(stay.preceptors.map(\.text).joined(separator: ", ")),
      .optional(stay.instructor?.text), .optional(placement.contact),
    ]
  }

  /// A sheet with that table.
  public func workbook(_ language: Language) -> OutputWorkbook {
    let words = HandoutWords(handout: handout, language: language)
    var blocks: [OutputSheet.Block] = [.table(table(language))]
    if handout.withheld > 0 { blocks = [.paragraph(withheld(language), .plain), .gap] + blocks }
    return words.workbook(
      words.title, [OutputSheet(SheetPhrase.assignments.text(language), blocks, fixedColumns: 3)])
  }

  func withheld(_ language: Language) -> String {
    HandoutPhrase.withheld.text(language, ["n": .number(handout.withheld)])
  }

  /// The table with its heading, for HTML.
  public func report(_ language: Language) -> Report {
    let words = HandoutWords(handout: handout, language: language)
    var report = Report()
    report.add(.title(words.title))
    report.say(words.origin, .faint)
    if handout.withheld > 0 { report.say(withheld(language)) }
    let columns = shortColumns(language)
    if handout.placements.isEmpty {
      report.say(HandoutPhrase.noPlacement.text(language))
    } else {
      report.add(
        .table(
          ReportTable(
            columns.map { .init($0.0) },
            rows: handout.placements.map { shortRow($0, words).map { StyledText($0) } })))
    }
    report.say(words.footer, .faint)
    return report
  }

  /// What people look for first, with the share of the width of a page each has; a student's own has no person.
  func shortColumns(_ language: Language) -> [(String, Int)] {
    let columns: [(HandoutPhrase, Int)] = [
      (.trainee, 4), (.rotation, 3), (.destination, 5), (.dates, 4), (.shift, 3), (.supervisionAndContact, 4),
    ]
    return columns.filter { $0.0 != .trainee || !isOwn }.map { ($0.0.text(language), $0.1) }
  }

  func shortRow(_ placement: HandoutPlacement, _ words: HandoutWords) -> [String] {
    let stay = placement.stay
    let hours = stay.commonHours.map { "\n" + $0.description } ?? ""
    let cells = [
      words.trainee(placement.trainee),
      [placement.course?.text, placement.rotation.text].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: ", "),
      words.whereabouts(stay), stay.span.map(words.dates.span) ?? stay.block.text,
      words.shifts(stay) + hours,
      [words.supervision(stay), placement.contact ?? ""].filter { !$0.isEmpty }.joined(separator: "; "),
    ]
    return isOwn ? Array(cells.dropFirst()) : cells
  }

  /// True when it is a student's own.
  var isOwn: Bool {
    if case .student = handout.audience { true } else { false }
  }
}
