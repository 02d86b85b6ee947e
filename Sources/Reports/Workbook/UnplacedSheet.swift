import Exchange
import PlacementDomain

/// Who has no place, why, and what would do: a row a rotation.
struct UnplacedSheet {
  let facts: PlanFacts
  let causes: UnplacedCauses

  /// How many requests are named in one cell.
  private static let named = 5

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.unplaced.text(language)
    guard !facts.plan.unplaced.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.everybodyPlaced.text(language), .good)])
    }
    var columns = facts.personColumns(language)
    let fixed = columns.count
    if facts.hasRotations { columns.append(OutputColumn(ColumnPhrase.rotation.text(language))) }
    columns += [HeadingPhrase.reason, .cause, .remedy].map { OutputColumn($0.text(language), width: 44) }
    return OutputSheet(
      name, OutputTable(columns, rows: facts.plan.unplaced.map { row($0, language) }), fixedColumns: fixed)
  }

  private func row(_ unplaced: Unplaced, _ language: Language) -> [OutputCell] {
    var cells = facts.personCells(unplaced.student)
    if facts.hasRotations { cells.append(.text(unplaced.rotation.text)) }
    let lines = [UnplacedReasonPhrase(unplaced.reason).text(language)]
    return cells
      + [lines, causes.causes(of: unplaced, language), remedies(unplaced, language)].map {
        .text($0.joined(separator: "\n"))
      }
  }

  private func remedies(_ unplaced: Unplaced, _ language: Language) -> [String] {
    var words = causes.remedies(for: unplaced, language)
    let pending = pendingRequests(unplaced)
    guard !pending.isEmpty else { return words }
    let shown = pending.prefix(UnplacedSheet.named).joined(separator: ", ")
    words.append(
      RemedyPhrase.pending.text(
        language,
        [
          "n": .number(pending.count),
          "list": .text(pending.count > UnplacedSheet.named ? shown + ", …" : shown),
        ]))
    return words
  }

  /// Places whose request waits for an answer and that this rotation could take.
  private func pendingRequests(_ unplaced: Unplaced) -> [String] {
    let scenario = facts.scenario
    guard let student = scenario.students.ordinal(of: unplaced.student),
      let rotation = scenario.rotations.ordinal(of: unplaced.rotation)
    else { return [] }
    return scenario.places.ordinals.filter { ordinal in
      let place = scenario.places[ordinal]
      guard !scenario.counts(ordinal), place.seats > 0, place.status?.isPending ?? false,
        scenario.accepts(rotation, ordinal)
      else { return false }
      return causes.eligibility.allows(student, ordinal, for: rotation)
    }.map { scenario.places[$0].id.text }
  }
}

extension RequestStatus {
  /// True when the receiving agency has the request and has not answered.
  fileprivate var isPending: Bool {
    switch self {
    case .sent, .sentPDF, .redirected, .held: true
    case .draft, .accepted, .confirmed, .refused, .cancelled, .postponed: false
    }
  }
}
