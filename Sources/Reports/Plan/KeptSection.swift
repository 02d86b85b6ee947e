import Allocator
import PlacementDomain

/// What a plan keeps of the plan it was asked to keep.
struct KeptSection {
  let plan: Plan
  /// With what it keeps.
  let scenario: Scenario
  let eligibility: Eligibility

  /// How many lost assignments are named.
  private static let named = 20

  func add(to report: inout Report, _ language: Language) {
    guard let record = plan.kept, let kept = scenario.kept else { return }
    report.add(.heading(KeptPhrase.heading.text(language, ["name": .text(record.name)])))
    let changed = scenario.changed(in: plan, eligibility)
    let changes = Argument.number(changed.count)
    let all = Argument.number(kept.assignments.count)
    report.say(
      record.mostChanges.map {
        KeptPhrase.changesLimited.text(language, ["n": changes, "all": all, "most": .number($0)])
      } ?? KeptPhrase.changes.text(language, ["n": changes, "all": all]), indent: 1)
    let told = changed.count(where: \.isTold)
    if told > 0 { report.say(KeptPhrase.told.text(language, ["n": .number(told)]), .warning, indent: 1) }
    let pins = scenario.confirmed(of: record)
    if pins > 0 { report.say(KeptPhrase.pinned.text(language, ["n": .number(pins)]), indent: 1) }
    let gone = record.entries.compactMap { entry in scenario.loss(of: entry).map { (entry, $0) } }
    guard !gone.isEmpty else { return }
    report.say(KeptPhrase.gone.text(language, ["n": .number(gone.count)]), .warning, indent: 1)
    let rows = gone.prefix(KeptSection.named).map { entry, loss in
      [
        StyledText(entry.student.text), StyledText(entry.rotation.text), StyledText(entry.place.text),
        StyledText(KeptPhrase(loss).text(language), .faint),
      ]
    }
    report.add(.table(ReportTable([.init(), .init(), .init(), .init()], rows: rows, indent: 2)))
    if gone.count > rows.count {
      report.say(
        KeptPhrase.more.text(language, ["n": .number(gone.count - rows.count)]), .faint, indent: 2)
    }
  }
}

extension Scenario {
  /// How many kept assignments at confirmed places are pinned in a scenario that keeps the record.
  fileprivate func confirmed(of record: KeptRecord) -> Int {
    guard !record.freesConfirmed else { return 0 }
    return kept(of: record).count { places[$0.place].status == .confirmed }
  }
}
