import Allocator
import PlacementDomain

/// Who is not placed, by reason, each with what stands in the way.
struct UnplacedSection {
  let plan: Plan
  let ending: SearchOutcome.Ending
  let causes: UnplacedCauses

  /// How many are named under each reason unless everybody is asked for.
  static let named = 10

  func add(to report: inout Report, _ language: Language, showsEverybody: Bool) {
    guard !plan.unplaced.isEmpty else { return }
    report.add(.heading(heading.text(language, ["n": .number(plan.unplaced.count)])))
    for reason in Unplaced.Reason.allCases {
      let those = plan.unplaced.filter { $0.reason == reason }
      guard !those.isEmpty else { continue }
      report.say(
        UnplacedPhrase(reason).text(language, ["n": .number(those.count)]), .warning, indent: 1)
      let shown = showsEverybody ? those[...] : those.prefix(UnplacedSection.named)
      report.add(
        .table(
          ReportTable([.init(), .init(), .init()], rows: shown.map { row($0, language) }, indent: 2)))
      if shown.count < those.count {
        let rest = those.count - shown.count
        report.say(UnplacedPhrase.more.text(language, ["n": .number(rest)]), .faint, indent: 2)
      }
    }
  }

  /// Where the plan is not proved, who is not placed is said of this plan only.
  private var heading: UnplacedPhrase {
    guard plan.status == .feasible else { return .heading }
    switch ending {
    case .work, .time, .interrupted: return .headingStopped
    case .complete, .withinGap, .stalled: return .headingUnproved
    }
  }

  private func row(_ unplaced: Unplaced, _ language: Language) -> [StyledText] {
    let words = language.list(causes.causes(of: unplaced, language))
    return [StyledText(unplaced.student.text), StyledText(unplaced.rotation.text), StyledText(words, .faint)]
  }
}
