import Exchange
import PlacementDomain

/// Who goes where and when: a row an assignment.
struct AssignmentsSheet {
  let facts: PlanFacts
  private let hasPreceptors: Bool
  private let hasPins: Bool

  /// Columns that nothing stands in are left out: the sheet is printed on one page across.
  init(facts: PlanFacts) {
    self.facts = facts
    hasPreceptors = facts.placements.contains { !facts.scenario.places[$0.place].supervisors.isEmpty }
    hasPins = facts.placements.contains(where: \.assignment.isPinned)
  }

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.assignments.text(language)
    guard !facts.placements.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.nobody.text(language), .plain)])
    }
    var columns = facts.personColumns(language)
    let fixed = columns.count
    if facts.hasRotations { columns.append(OutputColumn(ColumnPhrase.rotation.text(language))) }
    columns += [
      HeadingPhrase.site.text(language), HeadingPhrase.service.text(language),
      ColumnPhrase.destination.text(language),
    ].map { OutputColumn($0, mostWidth: 22) }
    columns += [
      ColumnPhrase.place.text(language),
      ColumnPhrase.block.text(language), HeadingPhrase.firstDay.text(language),
      HeadingPhrase.lastDay.text(language), ColumnPhrase.shift.text(language),
      HeadingPhrase.hours.text(language),
    ].map { OutputColumn($0, mostWidth: 14) }
    if hasPreceptors { columns.append(OutputColumn(HeadingPhrase.preceptor.text(language), mostWidth: 14)) }
    columns.append(OutputColumn(ColumnPhrase.rank.text(language)))
    if hasPins { columns.append(OutputColumn(HeadingPhrase.pinned.text(language))) }
    return OutputSheet(
      name, OutputTable(columns, rows: facts.placements.map { row($0, language) }), fixedColumns: fixed)
  }

  /// Who supervises; several with what is theirs of the dates.
  private func supervisors(_ place: Place) -> String? {
    let names = place.supervisors.map { one in
      let name = facts.scenario.preceptors[one.preceptor].id.text
      return one.span.map { "\(name) (\($0))" } ?? name
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func row(_ placement: PlanFacts.Placement, _ language: Language) -> [OutputCell] {
    let assignment = placement.assignment
    let place = facts.scenario.places[placement.place]
    let destination = facts.destination(of: placement.place)
    let hours = facts.scenario.shiftCodes[place.shift].hours
    var cells = facts.personCells(assignment.student)
    if facts.hasRotations { cells.append(.text(assignment.rotation.text)) }
    cells += [
      .text(facts.scenario.sites[destination.site].id.text), .text(facts.service(of: destination)),
      .text(assignment.destination.text), .text(assignment.place.text), .text(assignment.block.text),
      .date(placement.dates.first), .date(placement.dates.last),
      .text(AssignmentList.shift(assignment.shift, language)), .text(hours.description),
    ]
    if hasPreceptors {
      cells.append(.optional(supervisors(place)))
    }
    cells.append(assignment.rank.map { .integer($0) } ?? .text(ColumnPhrase.noWish.text(language)))
    if hasPins { cells.append(assignment.isPinned ? .text(WorkbookPhrase.yes.text(language)) : .empty) }
    return cells
  }
}
