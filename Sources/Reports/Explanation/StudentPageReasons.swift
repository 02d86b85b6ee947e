import Allocator
import PlacementDomain

/// The part of a student's page that says what stopped better choices: rules, figures and prices, counts only.
struct StudentPageReasons {
  let page: StudentPage
  let language: Language

  private var scenario: Scenario { page.scenario }

  /// How many places are spoken of under a rotation.
  private static let listed = 12

  func add(_ outcomes: [StudentExplanation.Outcome], to report: inout Report) {
    report.add(.heading(StudentPagePhrase.why.text(language)))
    let told = outcomes.filter { !$0.better.isEmpty || !$0.notOffered.isEmpty || $0.assignment == nil }
    if told.isEmpty {
      report.say(StudentPagePhrase.whyNothing.text(language), indent: 1)
      return
    }
    for outcome in told {
      if outcomes.count > 1 { report.say(page.name(outcome.rotation, language), .strong, indent: 1) }
      for option in outcome.better.prefix(StudentPageReasons.listed) {
        let what = StudentPagePhrase.wish.text(
          language, ["rank": .number(option.rank ?? 0), "target": .text(words.place(option.place))])
        say(what, reasons(option, outcome.rotation), to: &report)
      }
      let rest = outcome.better.count - StudentPageReasons.listed
      if rest > 0 { report.say(ExplanationPhrase.moreBetter.text(language, ["n": .number(rest)]), indent: 2) }
      for wish in outcome.notOffered {
        say(page.text(wish, language), [ExplanationPhrase.wishNotOffered.text(language)], to: &report)
      }
      if outcome.assignment == nil, outcome.better.isEmpty { addUnplaced(outcome.rotation, to: &report) }
    }
    report.say(StudentPagePhrase.limitsOfPrice.text(language), .faint, indent: 1)
  }

  private var words: SessionWords { SessionWords(scenario, language) }

  private func say(_ what: String, _ reasons: [String], to report: inout Report) {
    report.say(
      StudentPagePhrase.becauseFirst.text(
        language, ["what": .text(what), "why": .text(reasons.joined(separator: "; "))]), indent: 2)
  }

  /// What stopped one place, with the figures that decided.
  private func reasons(_ option: PlanOutlook.Option, _ rotation: Rotation.Ordinal) -> [String] {
    let all = ExplanationWords(page.outlook, scenario, page.eligibility, language)
    var reasons = [all.standing(option, page.student, rotation)]
    guard option.standing == .blocked(.full) else { return reasons }
    reasons = [
      StudentPagePhrase.seatsCounted.text(language, ["n": .number(scenario.places[option.place].seats)]),
      StudentPagePhrase.askedBy.text(language, ["n": .number(wanting(option.place))]),
    ]
    if let price = page.outlook.seatPrice(of: option.place) {
      reasons.append(
        StudentPagePhrase.seatPrice.text(
          language,
          [
            "n": .text(price.written(language)), "unit": .text(StageLines.name(key: price.stage, language)),
          ]))
    }
    return reasons
  }

  /// How many students have a wish that matches the place.
  private func wanting(_ place: Place.Ordinal) -> Int {
    scenario.students.ordinals.count { student in
      scenario.wishes[student].contains { $0.rank != nil && scenario.matches($0.target, place) }
    }
  }

  /// Why no place at all was possible, by cause.
  private func addUnplaced(_ rotation: Rotation.Ordinal, to report: inout Report) {
    let unplaced = page.outlook.plan.unplaced.first {
      $0.student == scenario.students[page.student].id && $0.rotation == scenario.rotations[rotation].id
    }
    guard let unplaced else { return }
    let causes = UnplacedCauses(scenario: scenario, eligibility: page.eligibility)
      .causes(of: unplaced, language)
    say(StudentPagePhrase.unplacedWhy.text(language), [language.list(causes)], to: &report)
  }
}
