import Foundation
import PlacementDomain

/// The prerequisites on one screen, then requirement by requirement and student by student.
struct RuleOverview {
  let check: RuleCheck
  /// One for each requirement that somebody has to act on: late ones first, then by day.
  let deadlines: [Deadline]

  /// What one requirement asks of how many, by when.
  struct Deadline {
    /// Which requirement.
    let requirement: RequirementKey
    /// What is not met, to review, …, the most urgent first.
    let findings: [RuleFinding]
    /// The first last day to begin.
    let day: Day
    /// How many students.
    let students: Int
    /// How many of them are late.
    let late: Int
    /// Pairs of a student and a place it takes away.
    let placesLost: Int
  }

  /// Rows of the summary: a screen has 24 lines.
  private static let deadlineRows = 4
  private static let destinations = 2
  /// Columns of a title in the summary, on a screen of 80.
  private static let title = 26
  /// Rows of each detail.
  private static let details = 5
  private static let students = 10

  init(check: RuleCheck) {
    self.check = check
    let byRequirement = Dictionary(grouping: check.open, by: \.requirement)
    deadlines = byRequirement.map { key, findings in
      let late = Set(findings.filter(check.isLate).map(\.student)).count
      return Deadline(
        requirement: key, findings: findings, day: findings.map(\.fixBy).min()!,
        students: Set(findings.map(\.student)).count, late: late,
        placesLost: findings.reduce(0) { $0 + ($1.removesPlaces ? $1.places.count : 0) })
    }.sorted {
      if ($0.late > 0) != ($1.late > 0) { return $0.late > 0 }
      return ($0.day, $1.placesLost, $0.requirement) < ($1.day, $0.placesLost, $1.requirement)
    }
  }

  /// The screen.
  func addSummary(to report: inout Report, _ language: Language) {
    let day = check.findings.on.description
    report.add(.heading(RuleCheckPhrase.heading.text(language, ["day": .text(day)])))
    let counts = RuleFindings.Readiness.allCases.map { state in
      (state, check.findings.readiness.count { $0 == state })
    }
    report.add(
      .table(
        ReportTable(
          [.init(isNumeric: true), .init()],
          rows: counts.filter { $0.1 > 0 || $0.0 == .ready }.map { state, count in
            [
              StyledText(language.written(count), count > 0 ? state.style : .plain),
              StyledText(words(state).text(language, ["n": .number(count)])),
            ]
          })))
    addDeadlines(to: &report, language)
    addDestinations(to: &report, language)
    let expiries = check.findings.expiries.count
    if expiries > 0 {
      let until = check.findings.until.description
      report.say(
        RuleCheckPhrase.expiriesNote.text(language, ["n": .number(expiries), "day": .text(until)]), indent: 1)
    }
    let unsettled = check.findings.destinations.count { !$0.ownFindings.isEmpty }
    if unsettled > 0 {
      report.say(RuleCheckPhrase.ownNote.text(language, ["n": .number(unsettled)]), .warning, indent: 1)
    }
    let waivers = check.scenario.prerequisites.waivers.count
    if waivers > 0 {
      report.say(RuleCheckPhrase.waiversNote.text(language, ["n": .number(waivers)]), indent: 1)
    }
  }

  private func words(_ state: RuleFindings.Readiness) -> RuleCheckPhrase {
    switch state {
    case .ready: .ready
    case .toFix: .toFix
    case .blocked: .blocked
    }
  }

  private func addDeadlines(to report: inout Report, _ language: Language) {
    let all = deadlines
    guard !all.isEmpty else {
      report.say(RuleCheckPhrase.allMet.text(language), .good, indent: 1)
      return
    }
    report.add(.heading(RuleCheckPhrase.deadlines.text(language)))
    let columns: [(RuleCheckPhrase?, Bool)] = [
      (.deadline, false), (nil, false), (.students, true), (.placesLostColumn, true), (.requirement, false),
    ]
    report.add(
      .table(
        ReportTable(
          columns.map { .init($0.0?.text(language) ?? "", isNumeric: $0.1) },
          rows: all.prefix(RuleOverview.deadlineRows).map { deadline in
            [
              StyledText(deadline.day.description), late(deadline, language),
              StyledText(language.written(deadline.students)),
              StyledText(deadline.placesLost > 0 ? language.written(deadline.placesLost) : "–"),
              StyledText(short(check.title(deadline.requirement, language))),
            ]
          })))
    addRest(all.count - RuleOverview.deadlineRows, to: &report, language)
  }

  /// A title in a line; the whole stands in the details.
  private func short(_ title: String) -> String {
    guard title.displayWidth > RuleOverview.title else { return title }
    return String(title.prefix(RuleOverview.title - 1)).trimmingCharacters(in: .whitespaces) + "…"
  }

  private func late(_ deadline: Deadline, _ language: Language) -> StyledText {
    guard deadline.late > 0 else { return StyledText("") }
    guard deadline.late < deadline.students else {
      return StyledText(RuleCheckPhrase.late.text(language), .bad)
    }
    return StyledText(RuleCheckPhrase.someLate.text(language, ["n": .number(deadline.late)]), .bad)
  }

  private func addRest(
    _ count: Int, to report: inout Report, _ language: Language, _ phrase: RuleCheckPhrase = .others,
    indent: Int = 1
  ) {
    guard count > 0 else { return }
    report.say(phrase.text(language, ["n": .number(count)]), .faint, indent: indent)
  }

  /// Destinations at most half of the candidates may go to, the fewest first.
  private func addDestinations(to report: inout Report, _ language: Language) {
    let scarce = check.scenario.destinations.ordinals.filter { destination in
      let state = check.findings.destinations[destination.position]
      return state.allowed < state.candidates && 2 * state.allowed <= state.candidates
    }.sorted {
      let (one, two) = (
        check.findings.destinations[$0.position], check.findings.destinations[$1.position]
      )
      let shares = (one.allowed * two.candidates, two.allowed * one.candidates)
      return shares.0 == shares.1 ? $0 < $1 : shares.0 < shares.1
    }
    guard !scarce.isEmpty else { return }
    report.add(.heading(RuleCheckPhrase.fewMayGo.text(language)))
    let rows = scarce.prefix(RuleOverview.destinations).map { destination -> [StyledText] in
      let state = check.findings.destinations[destination.position]
      let causes = state.barred.sorted { ($1.students, $0.requirement) < ($0.students, $1.requirement) }
        .prefix(2).map {
          RuleCheckPhrase.cause.text(
            language,
            ["title": .text(short(check.title($0.requirement, language))), "n": .number($0.students)])
        }
      return [
        StyledText(check.scenario.destinations[destination].id.text),
        StyledText(
          RuleCheckPhrase.mayGo.text(
            language, ["n": .number(state.allowed), "all": .number(state.candidates)]), .warning),
        StyledText(causes.joined(separator: ", ")),
      ]
    }
    report.add(.table(ReportTable([.init(), .init(), .init()], rows: rows)))
    addRest(scarce.count - RuleOverview.destinations, to: &report, language, .moreOthers)
  }

  /// Requirement by requirement, then student by student, then every exception.
  func addDetails(to report: inout Report, _ language: Language) {
    let all = deadlines
    let words = FindingWords(check: check, language: language)
    if !all.isEmpty {
      report.add(.heading(RuleCheckPhrase.byRequirement.text(language)))
      for deadline in all { add(deadline, words, to: &report, language) }
      addStudents(to: &report, language)
    }
    addUnsettled(to: &report, language)
    check.add(check.scenario.prerequisites.waivers, to: &report, language)
    if !all.isEmpty {
      report.add(.gap)
      report.say(RuleCheckPhrase.howToSeeAll.text(language), .faint)
    }
  }

  private func add(
    _ deadline: Deadline, _ words: FindingWords, to report: inout Report, _ language: Language
  ) {
    let title = StyledText(check.title(deadline.requirement, language), .strong)
    let severity = check.requirement(deadline.requirement).map {
      " – " + RequirementPhrase($0.severity).text(language)
    }
    report.add(.paragraph(title + StyledText(severity ?? "", .faint), indent: 1))
    if let advice = check.requirement(deadline.requirement)?.advice?.text(language), !advice.isEmpty {
      report.say(advice, .faint, indent: 2)
    }
    let shown = deadline.findings.prefix(RuleOverview.details)
    report.add(
      .table(
        ReportTable(
          [.init(), .init()],
          rows: shown.map { finding in
            [StyledText(check.scenario.students[finding.student].id.text), words.text(finding)]
          }, indent: 2)))
    addRest(deadline.findings.count - shown.count, to: &report, language, .moreOthers, indent: 2)
  }

  /// What the places themselves lack, requirement by requirement.
  private func addUnsettled(to report: inout Report, _ language: Language) {
    var places: [RequirementKey: [String]] = [:]
    for destination in check.scenario.destinations.ordinals {
      for key in check.findings.destinations[destination.position].ownFindings {
        places[key, default: []].append(check.scenario.destinations[destination].id.text)
      }
    }
    guard !places.isEmpty else { return }
    report.add(.heading(RuleCheckPhrase.byDestination.text(language)))
    for (key, names) in places.sorted(by: { $0.key < $1.key }) {
      report.say(check.title(key, language), .strong, indent: 1)
      report.say(names.joined(separator: ", "), indent: 2)
      guard let advice = check.requirement(key)?.advice?.text(language), !advice.isEmpty else { continue }
      report.say(advice, .faint, indent: 2)
    }
  }

  private func addStudents(to report: inout Report, _ language: Language) {
    let states: [RuleFindings.Readiness] = [.blocked, .toFix]
    let students = states.flatMap { state in
      check.scenario.students.ordinals.filter { check.findings.readiness[$0.position] == state }
    }
    guard !students.isEmpty else { return }
    let shown = students.prefix(RuleOverview.students)
    let open = Dictionary(grouping: check.open.filter { shown.contains($0.student) }, by: \.student)
    report.add(.heading(RuleCheckPhrase.byStudent.text(language)))
    let rows = shown.map { student -> [StyledText] in
      let state = check.findings.readiness[student.position]
      var seen: Set<RequirementKey> = []
      let titles = (open[student] ?? []).map(\.requirement).filter { seen.insert($0).inserted }
        .map { check.title($0, language) }
      return [
        StyledText(check.scenario.students[student].id.text), StyledText(state.word(language), state.style),
        StyledText(titles.joined(separator: "; ")),
      ]
    }
    report.add(.table(ReportTable([.init(), .init(), .init()], rows: rows)))
    addRest(students.count - rows.count, to: &report, language, .moreOthers)
  }
}
