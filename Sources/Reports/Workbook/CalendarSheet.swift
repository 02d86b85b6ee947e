import Exchange
import PlacementDomain

/// Where everybody is, week by week: a row a student, a column a week, a colour a rotation.
struct CalendarSheet {
  let facts: PlanFacts

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.calendar.text(language)
    guard !facts.placements.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.nobody.text(language), .plain)])
    }
    var columns = facts.personColumns(language)
    let fixed = columns.count
    columns += facts.weeks.map { OutputColumn(facts.heading(ofWeek: $0, language), width: 11) }
    if !facts.plan.unplaced.isEmpty {
      columns.append(OutputColumn(HeadingPhrase.withoutPlace.text(language)))
    }
    return OutputSheet(name, OutputTable(columns, rows: rows(language)), fixedColumns: fixed)
  }

  private func rows(_ language: Language) -> [[OutputCell]] {
    let placements = Dictionary(grouping: facts.placements) { $0.assignment.student }
    let unplaced = Dictionary(grouping: facts.plan.unplaced, by: \.student)
    return facts.scenario.students.map(\.id).compactMap { student in
      let own = placements[student] ?? []
      let missing = unplaced[student] ?? []
      guard !own.isEmpty || !missing.isEmpty else { return nil }
      var cells = facts.personCells(student) + weeks(own, language)
      guard !facts.plan.unplaced.isEmpty else { return cells }
      let words =
        facts.hasRotations
        ? missing.map(\.rotation.text).joined(separator: ", ")
        : missing.isEmpty ? "" : WorkbookPhrase.yes.text(language)
      cells.append(.text(words, .warning))
      return cells
    }
  }

  /// A unit that no id names has a long name; the sheet of assignments says it whole.
  private static func short(_ name: String) -> String { name.count > 20 ? name.prefix(19) + "…" : name }

  private func weeks(_ placements: [PlanFacts.Placement], _ language: Language) -> [OutputCell] {
    var cells = Array(repeating: OutputCell.empty, count: facts.weeks.count)
    for placement in placements {
      let assignment = placement.assignment
      let words =
        CalendarSheet.short(assignment.destination.text) + " "
        + AssignmentList.shift(assignment.shift, language)
      let rotation = facts.scenario.rotations.ordinal(of: assignment.rotation)?.position ?? 0
      var last = -1
      for day in placement.dates where day.week != last {
        last = day.week
        let position = last - facts.weeks.lowerBound
        let before = if case .text(let text) = cells[position].value { text + "\n" } else { "" }
        cells[position] = .text(before + words, .tint(rotation))
      }
    }
    return cells
  }
}
