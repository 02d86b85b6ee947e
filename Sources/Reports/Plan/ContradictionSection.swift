import Allocator
import PlacementDomain

/// What cannot hold together where no plan is possible, set by set.
struct ContradictionSection {
  let found: ContradictionSearch
  let scenario: Scenario
  let eligibility: Eligibility

  /// How many sets, and how many elements of each, are named.
  static let named = 20

  func add(to report: inout Report, _ language: Language) {
    let words = PremiseWords(scenario, eligibility, language)
    report.add(.heading(ContradictionPhrase.heading.text(language)))
    for (number, set) in found.sets.prefix(ContradictionSection.named).enumerated() {
      let phrase: ContradictionPhrase = set.count == 1 ? .alone : .set
      report.say(
        phrase.text(language, ["number": .number(number + 1), "n": .number(set.count)]), .warning, indent: 1)
      for premise in set.prefix(ContradictionSection.named) {
        report.say("– " + words.text(premise, of: set), indent: 2)
      }
      sayMore(set.count, &report, language, indent: 2)
      if case .quota(let number)? = set.first, set.count == 1 {
        let (asked, possible) = (
          scenario.capacities[number].atLeast ?? 0, takers(scenario.capacities[number])
        )
        if possible < asked {
          report.say(
            ContradictionPhrase.tooFewTakers.text(language, ["n": .number(possible)]), .faint, indent: 2)
        }
      }
      if case .pin(let pin)? = set.first, set.count == 1, pin.mode == .fix {
        report.say(ContradictionPhrase.nothingThere.text(language), .faint, indent: 2)
      }
    }
    sayMore(found.sets.count, &report, language, indent: 1)
    let end: ContradictionPhrase =
      !found.isComplete
      ? (found.sets.isEmpty ? .notFound : .unfinished)
      : found.sets.count == 1 ? .onlyOne : .onlyThese
    report.say(end.text(language, ["n": .number(found.sets.count)]), .faint, indent: 1)
  }

  /// How many rotations to do could be placed under a limit by blocks, disciplines, rules and closures, seats aside.
  private func takers(_ limit: Capacity) -> Int {
    let meant = scenario.places.ordinals.filter { place in
      scenario.counts(place) && !scenario.shifts(of: place).isEmpty && scenario.matches(limit.target, place)
        && (limit.block.map { $0 == scenario.places[place].block } ?? true)
    }
    return scenario.students.ordinals.filter { student in
      limit.school.map { $0 == scenario.students[student].school } ?? true
    }.reduce(0) { sum, student in
      sum
        + scenario.needs[student].count { rotation in
          meant.contains {
            scenario.accepts(rotation, $0) && eligibility.allows(student, $0, for: rotation)
          }
        }
    }
  }

  private func sayMore(_ count: Int, _ report: inout Report, _ language: Language, indent: Int) {
    let rest = count - ContradictionSection.named
    if rest > 0 {
      report.say(ContradictionPhrase.more.text(language, ["n": .number(rest)]), .faint, indent: indent)
    }
  }
}
