import Exchange
import PlacementDomain

/// Seats that count and that nobody takes, free or of no use: a row a place, those with most free first.
struct SeatsSheet {
  let facts: PlanFacts
  let use: SeatUse

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.seats.text(language)
    let rows = self.rows(language)
    guard !rows.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.noSeatLeft.text(language), .plain)])
    }
    let columns = [
      HeadingPhrase.site.text(language), HeadingPhrase.service.text(language),
      ColumnPhrase.destination.text(language), ColumnPhrase.place.text(language),
      ColumnPhrase.block.text(language), HeadingPhrase.firstDay.text(language),
      HeadingPhrase.lastDay.text(language), ColumnPhrase.shift.text(language),
      HeadingPhrase.status.text(language), HeadingPhrase.seats.text(language),
      HeadingPhrase.taken.text(language), HeadingPhrase.free.text(language),
      HeadingPhrase.blocked.text(language), HeadingPhrase.whyBlocked.text(language),
    ]
    return OutputSheet(
      name, OutputTable(columns.map { OutputColumn($0, mostWidth: $0 == columns.last ? 40 : 18) }, rows: rows)
    )
  }

  private func rows(_ language: Language) -> [[OutputCell]] {
    let left = use.places.filter { $0.left > 0 && $0.obstacle != .notCounted }
    return left.sorted { one, other in
      if one.free != other.free { return one.free > other.free }
      return one.left == other.left ? one.place < other.place : one.left > other.left
    }.map { row($0, language) }
  }

  private func row(_ seats: SeatUse.OfPlace, _ language: Language) -> [OutputCell] {
    let scenario = facts.scenario
    let place = scenario.places[seats.place]
    let destination = facts.destination(of: seats.place)
    let dates = scenario.dates(of: seats.place)
    let status = place.status.map { RequestStatusPhrase($0).text(language) }
    let shift = AssignmentList.shift(scenario.shiftCodes[place.shift].id, language)
    let why = seats.obstacle.map { SeatPhrase($0).text(language, ["n": .number(seats.blocked)]) }
    return [
      .text(scenario.sites[destination.site].id.text), .text(facts.service(of: destination)),
      .text(destination.id.text), .text(place.id.text), .text(scenario.blocks[place.block].id.text),
      .date(dates.first), .date(dates.last), .text(shift), .optional(status), .integer(seats.seats),
      .integer(seats.taken), .integer(seats.free, .strong),
      seats.blocked > 0 ? .integer(seats.blocked) : .empty, .optional(why),
    ]
  }
}
