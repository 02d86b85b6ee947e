import Exchange
import PlacementDomain

/// A page that says what the plan reaches and how sure that is.
struct SummarySheet {
  let summary: PlanSummary
  let use: SeatUse

  private var plan: Plan { summary.plan }
  private var scenario: Scenario { summary.scenario }

  func sheet(_ language: Language) -> OutputSheet {
    var blocks: [OutputSheet.Block] = [
      .title(summary.title(language)),
      .paragraph(
        PlanPhrase.inputs.text(
          language, ["name": .text(plan.name), "digest": .text(PlanSummary.short(plan.inputs))]), .faint),
    ]
    if let whatIf = plan.whatIf {
      let (trial, changes) = WhatIfPhrase.sentences(for: whatIf, language)
      blocks += [.gap, .paragraph(trial, .warning)] + changes.map { .paragraph($0, .plain) }
    }
    blocks += [.gap, .paragraph(summary.statusPhrase.text(language), .init(summary.statusStyle))]
    if plan.status == .optimal || plan.status == .feasible {
      var report = Report()
      summary.sayPlaced(&report, language)
      summary.sayNotes(&report, language)
      blocks += report.blocks.compactMap { block in
        guard case .paragraph(let text, _) = block else { return nil }
        return .paragraph(text.plain, .init(text.parts[0].style))
      }
      let warnings = summary.reading.problems.count { $0.severity == .warning }
      if warnings > 0 {
        blocks.append(
          .paragraph(WorkbookPhrase.seeProblems.text(language, ["n": .number(warnings)]), .warning))
      }
      let waivers = summary.reliedWaivers
      if !waivers.isEmpty {
        let list = WaiverList(scenario: scenario, requirements: RequirementTitles(scenario))
        blocks += [
          .gap,
          .paragraph(RuleCheckPhrase.reliedOn.text(language, ["n": .number(waivers.count)]), .strong),
        ]
        blocks += waivers.map {
          .paragraph(list.bearer($0, language) + " – " + list.text($0, language), .plain)
        }
      }
      blocks += [.gap, .table(figures(language)), .gap, .table(goals(language))]
      blocks += [.paragraph(WorkbookPhrase.proof.text(language), .faint), .gap]
      if let ranks = ranks(language) {
        blocks += [
          .table(ranks), .bars(OutputBars(title: PlanPhrase.profile.text(language), labels: 0, values: 1)),
        ]
      }
    }
    return OutputSheet(SheetPhrase.summary.text(language), blocks)
  }

  private func columns(_ phrases: [HeadingPhrase], _ language: Language) -> [OutputColumn] {
    zip(phrases, [38, 12, 34]).map { OutputColumn($0.text(language), width: $1) }
  }

  private func figures(_ language: Language) -> OutputTable {
    let placed = plan.assignments.count
    let rows: [(WorkbookPhrase, Int, OutputCell)] = [
      (.students, scenario.students.count, .empty), (.needed, scenario.needed, .empty),
      (.placed, placed, .share(placed, of: scenario.needed)),
      (.unplaced, plan.unplaced.count, .share(plan.unplaced.count, of: scenario.needed)),
      (.seats, use.counted, .empty), (.taken, placed, .share(placed, of: use.counted)),
      (.free, use.free, .share(use.free, of: use.counted)),
    ]
    return OutputTable(
      columns([.figure, .number, .share], language),
      rows: rows.map { [.text($0.text(language)), .integer($1, .strong), $2] })
  }

  private func goals(_ language: Language) -> OutputTable {
    let lines = StageLines(language: language)
    var table = OutputTable(columns([.goal, .goalValue, .certainty], language))
    for (position, goal) in plan.goals.enumerated() {
      let name = "\(position + 1). " + summary.goalWords(goal.request, language)
      let rows = lines.rows(of: goal.stages)
      if goal.stages.count == 1, let only = rows.first {
        table.rows.append([.text(name, .strong)] + only.dropFirst().map(cell))
      } else {
        table.rows.append([.text(name, .strong), .empty, .empty])
        table.rows += rows.map { row in
          [.text("    " + row[0].plain)] + row.dropFirst().map(cell)
        }
      }
    }
    return table
  }

  /// A number stays one.
  private func cell(_ text: StyledText) -> OutputCell {
    let digits = text.plain.filter { $0 != "\u{A0}" && $0 != "," }
    let emphasis = OutputCell.Emphasis(text.parts[0].style)
    return Int(digits).map { .integer($0, emphasis) } ?? .text(text.plain, emphasis)
  }

  private func ranks(_ language: Language) -> OutputTable? {
    let placed = plan.assignments.count
    guard placed > 0, !plan.profile.isEmpty || plan.unranked > 0 else { return nil }
    let last = (plan.profile.lastIndex { $0 > 0 }).map { $0 + 1 } ?? 0
    var rows = plan.profile.prefix(last).enumerated().map { rank, count in
      (PlanPhrase.rank.text(language, ["rank": .number(rank + 1)]), count)
    }
    if plan.unranked > 0 || last == 0 { rows.append((PlanPhrase.unranked.text(language), plan.unranked)) }
    return OutputTable(
      zip(
        [
          PlanPhrase.profile.text(language), HeadingPhrase.number.text(language),
          HeadingPhrase.share.text(language),
        ], [38, 12, 34]
      ).map { OutputColumn($0, width: $1) },
      rows: rows.map { [.text($0), .integer($1, .strong), .share($1, of: placed)] })
  }
}
