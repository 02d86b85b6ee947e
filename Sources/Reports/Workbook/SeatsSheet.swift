import Exchange
import PlacementDomain

/// Seats that count and that nobody takes: a row a place, the places with most seats left first.
struct SeatsSheet {
  let facts: PlanFacts

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
      HeadingPhrase.taken.text(language), HeadingPhrase.left.text(language),
    ]
    return OutputSheet(name, OutputTable(columns.map { OutputColumn($0) }, rows: rows))
  }

  private func rows(_ language: Language) -> [[OutputCell]] {
    var left: [Place.Ordinal: Int] = [:]
    for place in facts.scenario.places.ordinals where facts.scenario.counts(place) {
      left[place] = facts.scenario.places[place].seats
    }
    for placement in facts.placements { left[placement.place, default: 0] -= 1 }
    let free = left.filter { $0.value > 0 }
    let ordered = free.keys.sorted { one, other in
      free[one] == free[other] ? one < other : free[one]! > free[other]!
    }
    return ordered.map { row($0, left: free[$0]!, language) }
  }

  private func row(_ ordinal: Place.Ordinal, left: Int, _ language: Language) -> [OutputCell] {
    let scenario = facts.scenario
    let place = scenario.places[ordinal]
    let destination = facts.destination(of: ordinal)
    let dates = scenario.dates(of: ordinal)
    let status = place.status.map { RequestStatusPhrase($0).text(language) }
    let shift = AssignmentList.shift(scenario.shiftCodes[place.shift].id, language)
    return [
      .text(scenario.sites[destination.site].id.text), .text(facts.service(of: destination)),
      .text(destination.id.text), .text(place.id.text), .text(scenario.blocks[place.block].id.text),
      .date(dates.first), .date(dates.last), .text(shift), .optional(status), .integer(place.seats),
      .integer(place.seats - left), .integer(left, .strong),
    ]
  }
}
