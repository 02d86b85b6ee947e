import PlacementDomain
import Rules

/// Who may go to a destination, who may not and why, for the school; and the little that its site sees.
struct DestinationPrerequisites {
  let check: RuleCheck
  let destination: Destination.Ordinal

  /// Somebody who could go there, the rules aside.
  private struct Candidate {
    let student: Student.Ordinal
    let places: [Place.Ordinal]
    let allowed: Int
    let findings: [RuleFinding]
  }

  private var candidates: [Candidate] {
    let open = Dictionary(grouping: check.open, by: \.student)
    return check.candidates(for: destination).map { student, places in
      Candidate(
        student: student, places: places, allowed: places.count { check.allows(student, $0) },
        findings: (open[student] ?? []).filter { !Set($0.places).isDisjoint(with: places) })
    }
  }

  func add(to report: inout Report, _ language: Language) {
    let scenario = check.scenario
    let words = FindingWords(check: check, language: language)
    let candidates = self.candidates
    report.add(
      .heading(
        RuleCheckPhrase.destination.text(
          language,
          [
            "destination": .text(scenario.destinations[destination].id.text),
            "day": .text(check.findings.on.description),
          ])))
    guard !candidates.isEmpty else {
      report.say(RuleCheckPhrase.nobodyConcerned.text(language), indent: 1)
      return
    }
    let may = candidates.filter { $0.allowed > 0 }
    report.say(
      RuleCheckPhrase.mayGoThere.text(
        language, ["n": .number(may.count), "all": .number(candidates.count)]), .strong, indent: 1)
    let own = check.findings.destinations[destination.position].ownFindings
    if !own.isEmpty {
      let titles = own.map { check.title($0, language) }
      report.say(
        RuleCheckPhrase.ownFindings.text(language, ["list": .text(titles.joined(separator: "; "))]),
        .warning, indent: 1)
    }
    add(.mayNot, candidates.filter { $0.allowed == 0 }, words, to: &report)
    add(.watch, may.filter { !$0.findings.isEmpty || $0.allowed < $0.places.count }, words, to: &report)
    add(.may, may.filter { $0.findings.isEmpty && $0.allowed == $0.places.count }, words, to: &report)
    check.add(
      scenario.prerequisites.waivers.filter { waiver in
        switch waiver.bearer {
        case .destination(let one): one == destination
        case .student(let one): candidates.contains { $0.student == one }
        }
      }, to: &report, language)
    addSite(to: &report, language)
  }

  private func add(
    _ heading: RuleCheckPhrase, _ candidates: [Candidate], _ words: FindingWords, to report: inout Report
  ) {
    guard !candidates.isEmpty else { return }
    report.add(.heading(heading.text(words.language)))
    var table = ReportTable([.init(), .init(), .init()])
    for candidate in candidates {
      let count = RuleCheckPhrase.ofPlaces.text(
        words.language, ["n": .number(candidate.allowed), "all": .number(candidate.places.count)])
      let lines = self.lines(candidate, words)
      for (number, line) in (lines.isEmpty ? [StyledText("")] : lines).enumerated() {
        let id = check.scenario.students[candidate.student].id.text
        table.rows.append([StyledText(number == 0 ? id : ""), StyledText(number == 0 ? count : ""), line])
      }
    }
    report.add(.table(table))
  }

  /// What stands in the way of somebody, or is to be followed.
  private func lines(_ candidate: Candidate, _ words: FindingWords) -> [StyledText] {
    let (language, scenario) = (words.language, check.scenario)
    var others: Set<String> = []
    for place in candidate.places {
      for rotation in scenario.needs[candidate.student] where scenario.accepts(rotation, place) {
        for reason in check.evaluation.eligibility.reasons(candidate.student, place, for: rotation) {
          switch reason {
          case .closed(let span):
            others.insert(
              RuleCheckPhrase.closed.text(
                language, ["from": .text(span.first.description), "to": .text(span.last.description)]))
          case .reserved(let school):
            others.insert(
              RuleCheckPhrase.reserved.text(language, ["school": .text(scenario.agencies[school].id.text)]))
          case .unmet: break
          }
        }
      }
    }
    return others.sorted { language.precedes($0, $1) }.map { StyledText($0) }
      + candidate.findings.map { finding in
        let status = VerdictPhrase(finding.status).text(language)
        return StyledText(check.title(finding.requirement, language) + " – ", .strong)
          + StyledText(status, finding.status.style)
          + StyledText(language.colon + words.reasons(finding.reasons) + "; ")
          + words.deadline(finding.fixBy)
      }
  }

  /// Only values that cannot hold a reason are shown here.
  private func addSite(to report: inout Report, _ language: Language) {
    report.add(.heading(RuleCheckPhrase.siteSees.text(language)))
    report.add(
      .table(
        ReportTable(
          [.init(), .init()],
          rows: check.siteReadiness(at: destination).map { state in
            let phrase: RuleCheckPhrase = state.isSatisfied ? .satisfied : .notSatisfied
            return [
              StyledText(state.student.text),
              StyledText(phrase.text(language), state.isSatisfied ? .good : .warning),
            ]
          })))
    report.say(RuleCheckPhrase.siteNote.text(language), .faint, indent: 1)
  }
}
