import Exchange
import PlacementDomain

/// What this plan changes against another one: figures, then a row for each rotation that moves.
struct ComparisonSheet {
  let facts: PlanFacts
  let other: Plan

  private struct Need: Hashable {
    let student: Student.ID
    let rotation: Rotation.ID
  }

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
    func byNeed(_ plan: Plan) -> [Need: Assignment] {
      Dictionary(
        plan.assignments.map { (Need(student: $0.student, rotation: $0.rotation), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (byNeed(other), byNeed(facts.plan))
    let needs = Set(before.keys).union(after.keys).sorted {
      ($0.student, $0.rotation) < ($1.student, $1.rotation)
    }
    return needs.compactMap { need in
      guard let change = change(before[need], after[need]) else { return nil }
      var cells = facts.personCells(need.student)
      if facts.hasRotations { cells.append(.text(need.rotation.text)) }
      for assignment in [before[need], after[need]] {
        cells += [
          .optional(assignment?.destination.text), .optional(assignment?.place.text),
          assignment?.rank.map { .integer($0) } ?? .empty,
        ]
      }
      return cells + [.text(change.0.text(language), change.1)]
    }
  }

  private func change(
    _ before: Assignment?, _ after: Assignment?
  ) -> (WorkbookPhrase, OutputCell.Emphasis)? {
    guard let before else { return (.newlyPlaced, .good) }
    guard let after else { return (.noLongerPlaced, .bad) }
    guard before.place != after.place else { return nil }
    let (old, new) = (before.rank ?? .max, after.rank ?? .max)
    return old == new ? (.moved, .plain) : new < old ? (.better, .good) : (.worse, .warning)
  }
}
