import PlacementDomain

/// The requirements of a session, bound to its words and places.
struct BoundSession: Sendable {
  let scenario: Scenario
  let words: SessionWords
  /// Those that concern some place, by key.
  let rules: [BoundRule]
  /// From the first to the last day of any place; nil without places.
  let days: DaySpan?
  private let waivers: [Student.Ordinal: [StudentWaiver]]
  private let judgesDoses: Bool

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let prerequisites = scenario.prerequisites
    let words = SessionWords(scenario)
    self.words = words
    let scope = ScopeBinding(scenario)
    var rules: [BoundRule] = []
    for ordinal in prerequisites.books.ordinals {
      let book = prerequisites.books[ordinal]
      let binding = RequirementBinding(
        words: words,
        vaccines: book.vaccines.map { VaccineBinding(book: ordinal.position, $0, words.vocabulary) })
      for requirement in book.requirements {
        let places = scope.places(
          requirement.scope, of: book, everywhere: prerequisites.everywhere.contains(ordinal), ordinal)
        let rotations = scope.rotations(requirement.scope)
        guard !places.isEmpty, rotations.map({ !$0.isEmpty }) ?? true else { continue }
        let key = RequirementKey(book: book.id, id: requirement.id)
        let condition = BoundCondition(requirement.condition, binding)
        let facts = BoundSession.facts(condition.aspects, key, scenario, words)
        rules.append(
          BoundRule(
            key: key, requirement: requirement, condition: condition,
            students: scope.students(requirement.scope), rotations: rotations,
            variants: BoundRule.variants(places, periods: scope.periods) {
              facts[scenario.places[$0].destination.position]
            }))
      }
    }
    rules.sort { $0.key < $1.key }
    self.rules = rules
    let periods = scope.periods.compactMap { $0 }
    days = periods.map(\.first).min().flatMap { first in
      periods.map(\.last).max().flatMap { DaySpan(first, $0) }
    }
    var waivers: [Student.Ordinal: [StudentWaiver]] = [:]
    for waiver in prerequisites.waivers {
      guard case .student(let student) = waiver.bearer,
        let rule = rules.firstIndex(where: { $0.key == waiver.requirement })
      else { continue }
      waivers[student, default: []].append(StudentWaiver(rule: rule, span: waiver.span))
    }
    self.waivers = waivers
    judgesDoses = prerequisites.books.contains { $0.vaccines != nil }
  }

  /// What the rules look at of a student.
  func file(of student: Student.Ordinal) -> StudentFile {
    StudentFile(
      scenario.students[student], rows: scenario.prerequisites.evidence[student],
      languages: words.languages.spoken.isEmpty ? [] : words.languages.spoken[student.position],
      waivers: waivers.isEmpty ? [] : waivers[student] ?? [],
      vaccinations: judgesDoses ? VaccinationFile() : nil)
  }

  /// True when nothing but the school decides for this student.
  func isDecidedBySchool(_ rule: Int, for file: StudentFile) -> Bool {
    rules[rule].aspects.leaveStudentsOut && !file.waivers.contains { $0.rule == rule }
  }

  /// What a rule sees of each destination.
  private static func facts(
    _ aspects: Aspects, _ key: RequirementKey, _ scenario: Scenario, _ words: SessionWords
  ) -> [FactsOfPlace] {
    var waivers: [Destination.Ordinal: [DaySpan]] = [:]
    for waiver in scenario.prerequisites.waivers where waiver.requirement == key {
      if case .destination(let destination) = waiver.bearer {
        waivers[destination, default: []].append(waiver.span)
      }
    }
    return scenario.destinations.ordinals.map { ordinal in
      let destination = scenario.destinations[ordinal]
      var facts = FactsOfPlace()
      if aspects.contains(.masks) { facts.masks = words.masks.stocked[ordinal.position] }
      if aspects.contains(.site) { facts.site = destination.site }
      if aspects.contains(.languages) { facts.languages = words.languages.ofDestination[ordinal.position] }
      if aspects.contains(.agency) { facts.agency = destination.agency }
      if aspects.contains(.audit) { facts.auditUntil = destination.conditions.auditUntil }
      facts.waivers = waivers[ordinal] ?? []
      return facts
    }
  }
}
