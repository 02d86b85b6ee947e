import PlacementDomain
import Requests
public import Typesetting

extension PlacementList {
  /// The table, then month by month; for a student also every shift in a list.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    let words = HandoutWords(handout: handout, language: language)
    var first: [PrintedBlock] = [.heading(words.origin, level: 3), .heading(words.title, level: 1)]
    if handout.withheld > 0 { first.append(.paragraph(withheld(language))) }
    if handout.placements.isEmpty {
      first.append(.paragraph(HandoutPhrase.noPlacement.text(language)))
    } else {
      first.append(
        .table(
          PrintedTable(
            columns: shortColumns(language).map { .init($0.0, weight: $0.1) },
            rows: handout.placements.map { shortRow($0, words) })))
    }
    let months = MonthPages(words: words).grids(days) { lines(on: $0, words) }
    return words.document(words.title, paper, [first + months + list(words)])
  }

  private var days: [Day] { handout.placements.flatMap { $0.stay.shifts.map(\.day) } }

  private func list(_ words: HandoutWords) -> [PrintedBlock] {
    guard isOwn, !days.isEmpty else { return [] }
    let shifts = handout.placements.flatMap(\.stay.shifts).sorted {
      ($0.day, $0.hours.start) < ($1.day, $1.hours.start)
    }
    return [
      .heading(HandoutPhrase.shiftList.text(words.language), level: 2),
      .table(MonthPages(words: words).list(shifts)),
    ]
  }

  /// A student sees code, hours and unit; others how many come for which shift.
  private func lines(on day: Day, _ words: HandoutWords) -> [String] {
    let today = handout.placements.flatMap { placement in
      placement.stay.shifts.filter { $0.day == day }.map { (placement, $0) }
    }
    if isOwn {
      return today.flatMap { placement, shift in
        [words.shift(shift.code), shift.hours.description, words.unit(placement.stay)]
      }
    }
    let counts = Dictionary(grouping: today) { $0.1.code }
    return counts.keys.sorted().map { code in
      let count = counts[code]?.count ?? 0
      return HandoutPhrase.shiftsOnDay.text(
        words.language, ["shift": .text(words.shift(code)), "n": .number(count)])
    }
  }
}
