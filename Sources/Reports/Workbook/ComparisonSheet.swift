import Exchange
import PlacementDomain

/// What this plan changes against another one: figures, then a row for each rotation that moves.
struct ComparisonSheet {
  let facts: PlanFacts
  let other: Plan

  func sheet(_ language: Language) -> OutputSheet {
    var blocks: [OutputSheet.Block] = [
      .title(SheetPhrase.comparison.text(language)),
      .paragraph(
        WorkbookPhrase.compared.text(
          language, ["name": .text(facts.plan.name), "other": .text(other.name)]), .plain),
    ]
    if other.session != facts.plan.session {
      blocks.append(
        .paragraph(WorkbookPhrase.otherSession.text(language, ["session": .text(other.session)]), .warning))
    } else if other.inputs != facts.plan.inputs {
      blocks.append(.paragraph(WorkbookPhrase.otherInputs.text(language), .warning))
    }
    blocks += [.gap, .table(figures(language)), .gap]
    let moves = self.moves(language)
    guard !moves.isEmpty else {
      blocks.append(.paragraph(WorkbookPhrase.nobodyMoves.text(language), .plain))
      return OutputSheet(SheetPhrase.comparison.text(language), blocks)
    }
    blocks.append(.heading(WorkbookPhrase.moves.text(language, ["n": .number(moves.count)])))
    blocks.append(.table(OutputTable(moveColumns(language), rows: moves)))
    return OutputSheet(SheetPhrase.comparison.text(language), blocks)
  }

  private func figures(_ language: Language) -> OutputTable {
    let (mine, theirs) = (facts.plan, other)
    var rows: [(String, Int, Int)] = [
      (WorkbookPhrase.placed.text(language), theirs.assignments.count, mine.assignments.count),
      (WorkbookPhrase.unplaced.text(language), theirs.unplaced.count, mine.unplaced.count),
    ]
    let ranks = max(
      theirs.profile.lastIndex { $0 > 0 } ?? -1, mine.profile.lastIndex { $0 > 0 } ?? -1)
    for rank in 0..<(ranks + 1) {
      func count(_ plan: Plan) -> Int { rank < plan.profile.count ? plan.profile[rank] : 0 }
      rows.append(
        (PlanPhrase.rank.text(language, ["rank": .number(rank + 1)]), count(theirs), count(mine)))
    }
    rows.append((WorkbookPhrase.unranked.text(language), theirs.unranked, mine.unranked))
    let headings: [HeadingPhrase] = [.figure, .otherPlan, .thisPlan, .difference]
    return OutputTable(
      headings.map { OutputColumn($0.text(language)) },
      rows: rows.map { [.text($0), .integer($1), .integer($2), .integer($2 - $1, .strong)] })
  }

  private func moveColumns(_ language: Language) -> [OutputColumn] {
    var columns = facts.personColumns(language)
    if facts.hasRotations { columns.append(OutputColumn(ColumnPhrase.rotation.text(language))) }
    for plan in [HeadingPhrase.otherPlan, .thisPlan] {
      for column in [ColumnPhrase.destination, .place, .rank] {
        columns.append(OutputColumn(column.text(language) + "\n" + plan.text(language)))
      }
    }
    return columns + [OutputColumn(HeadingPhrase.change.text(language))]
  }

  private func moves(_ language: Language) -> [[OutputCell]] {
    PlanComparison(before: other, after: facts.plan).moves.map { move in
      var cells = facts.personCells(move.student)
      if facts.hasRotations { cells.append(.text(move.rotation.text)) }
      for assignment in [move.before, move.after] {
        cells += [
          .optional(assignment?.destination.text), .optional(assignment?.place.text),
          assignment?.rank.map { .integer($0) } ?? .empty,
        ]
      }
      let words = WorkbookPhrase(move.change).text(language)
      return cells + [.text(words, ComparisonSheet.emphasis(move.change))]
    }
  }

  private static func emphasis(_ change: PlanComparison.Move.Change) -> OutputCell.Emphasis {
    switch change {
    case .newlyPlaced, .better: .good
    case .noLongerPlaced: .bad
    case .worse: .warning
    case .sameRank: .plain
    }
  }
}

extension WorkbookPhrase {
  /// What became of a rotation that moves.
  init(_ change: PlanComparison.Move.Change) {
    self =
      switch change {
      case .newlyPlaced: .newlyPlaced
      case .noLongerPlaced: .noLongerPlaced
      case .better: .better
      case .worse: .worse
      case .sameRank: .moved
      }
  }
}
