import PlacementDomain

extension PlanComparison {
  /// What differs in one language: what the plans are made from, a summary, then the details.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(
      .title(
        DiffPhrase.title.text(language, ["before": .text(before.name), "after": .text(after.name)])))
    sayInputs(&report, language)
    report.add(.gap)
    guard !isSame else {
      report.say(DiffPhrase.same.text(language), .good)
      return report
    }
    let (moves, stages, prices) = (moves, stages, prices)
    saySummary(&report, moves, stages, language)
    addStages(&report, stages, language)
    addMoves(&report, moves, language)
    addPrices(&report, prices, language)
    return report
  }

  // MARK: What they are made from

  private func sayInputs(_ report: inout Report, _ language: Language) {
    var lines: [(String, isIndented: Bool)] = []
    if before.session != after.session {
      let names: KeyValuePairs<String, Argument> = [
        "before": .text(before.session), "after": .text(after.session),
      ]
      lines.append((DiffPhrase.otherSession.text(language, names), false))
    }
    if before.whatIf != after.whatIf {
      for (plan, phrase) in [(before, DiffPhrase.noTrialBefore), (after, .noTrialAfter)] {
        guard let whatIf = plan.whatIf else {
          lines.append((phrase.text(language), false))
          continue
        }
        let (trial, changes) = WhatIfPhrase.sentences(for: whatIf, language)
        let whose: DiffPhrase = phrase == .noTrialBefore ? .trialBefore : .trialAfter
        lines.append((whose.text(language, ["trial": .text(trial)]), false))
        lines += changes.map { ($0, true) }
      }
    } else if before.inputs != after.inputs {
      lines.append((DiffPhrase.otherInputs.text(language), false))
    }
    if before.goals.map(\.request) != after.goals.map(\.request) {
      lines.append((DiffPhrase.otherGoals.text(language), false))
    }
    guard !lines.isEmpty else { return }
    report.add(.gap)
    for (line, isIndented) in lines {
      report.say(line, isIndented ? .plain : .warning, indent: isIndented ? 1 : 0)
    }
  }

  // MARK: Summary

  private func saySummary(
    _ report: inout Report, _ moves: [Move], _ stages: [StageChange], _ language: Language
  ) {
    report.say(
      DiffPhrase.placed.text(
        language, ["before": .number(before.assignments.count), "after": .number(after.assignments.count)]),
      .strong)
    guard !moves.isEmpty else { return report.say(DiffPhrase.nobodyMoves.text(language)) }
    let counts = Move.Change.allCases.compactMap { change -> String? in
      let count = moves.count { $0.change == change }
      return count == 0 ? nil : DiffPhrase(counting: change).text(language, ["n": .number(count)])
    }
    report.say(
      DiffPhrase.moves.text(
        language, ["n": .number(moves.count), "list": .text(language.list(counts))]))
  }

  // MARK: Details

  private func addStages(_ report: inout Report, _ stages: [StageChange], _ language: Language) {
    report.add(.heading(DiffPhrase.goals.text(language)))
    let changed = stages.filter { $0.change != .same }
    guard !changed.isEmpty else { return report.say(DiffPhrase.stagesSame.text(language), indent: 1) }
    func written(_ value: Int?) -> StyledText { StyledText(value.map(language.written) ?? "–") }
    let rows = changed.map { stage in
      [
        StyledText(StageLines.name(key: stage.key, language)), written(stage.before), StyledText("→"),
        written(stage.after), words(for: stage, language),
      ]
    }
    report.add(
      .table(
        ReportTable(
          [.init(), .init(isNumeric: true), .init(), .init(isNumeric: true), .init()], rows: rows)))
  }

  private func words(for stage: StageChange, _ language: Language) -> StyledText {
    switch stage.change {
    case .better: StyledText(DiffPhrase.wins.text(language, ["n": .number(stage.size)]), .good)
    case .worse: StyledText(DiffPhrase.loses.text(language, ["n": .number(stage.size)]), .bad)
    case .onlyBefore: StyledText(DiffPhrase.onlyBefore.text(language), .faint)
    case .onlyAfter: StyledText(DiffPhrase.onlyAfter.text(language), .faint)
    case .same: StyledText("")
    }
  }

  private func addMoves(_ report: inout Report, _ moves: [Move], _ language: Language) {
    guard !moves.isEmpty else { return }
    report.add(.heading(DiffPhrase.movesHeading.text(language)))
    let hasRotations = moves.contains { !$0.rotation.text.isEmpty }
    var columns = [ReportTable.Column(ColumnPhrase.student.text(language))]
    if hasRotations { columns.append(.init(ColumnPhrase.rotation.text(language))) }
    columns += [
      .init(DiffPhrase.from.text(language)), .init(ColumnPhrase.rank.text(language), isNumeric: true),
      .init(DiffPhrase.to.text(language)), .init(ColumnPhrase.rank.text(language), isNumeric: true), .init(),
    ]
    func end(_ assignment: Assignment?) -> [StyledText] {
      guard let assignment else { return [StyledText("–"), StyledText("")] }
      let rank = assignment.rank.map(language.written) ?? ColumnPhrase.noWish.text(language)
      return [StyledText("\(assignment.destination) \(assignment.place)"), StyledText(rank)]
    }
    let rows = moves.map { move in
      [StyledText(move.student.text)] + (hasRotations ? [StyledText(move.rotation.text)] : [])
        + end(move.before) + end(move.after)
        + [StyledText(WorkbookPhrase(move.change).text(language), PlanComparison.style(move.change))]
    }
    report.add(.table(ReportTable(columns, rows: rows)))
  }

  private static func style(_ change: Move.Change) -> StyledText.Style {
    switch change {
    case .newlyPlaced, .better: .good
    case .noLongerPlaced: .bad
    case .worse: .warning
    case .sameRank: .plain
    }
  }

  private func addPrices(_ report: inout Report, _ prices: SeatPriceComparison, _ language: Language) {
    report.add(.heading(DiffPhrase.pricesHeading.text(language)))
    if let obstacle = prices.obstacle {
      return report.say(DiffPhrase(obstacle).text(language), .faint, indent: 1)
    }
    let stage = Argument.text(StageLines.name(key: prices.stage ?? "", language))
    guard !prices.changes.isEmpty else {
      return report.say(DiffPhrase.pricesSame.text(language, ["stage": stage]), indent: 1)
    }
    report.say(DiffPhrase.pricesUnit.text(language, ["stage": stage]), .faint, indent: 1)
    let rows = prices.changes.map { change in
      [
        StyledText(change.place.text), StyledText(language.decimal(hundredths: change.before.hundredths)),
        StyledText("→"), StyledText(language.decimal(hundredths: change.after.hundredths)),
      ]
    }
    report.add(
      .table(
        ReportTable([.init(), .init(isNumeric: true), .init(), .init(isNumeric: true)], rows: rows)))
  }
}

extension PlanComparison.StageChange {
  /// By how much it changed.
  fileprivate var size: Int {
    Int(clamping: (Int128(after ?? 0) - Int128(before ?? 0)).magnitude)
  }
}
