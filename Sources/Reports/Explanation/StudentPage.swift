public import Allocator
public import PlacementDomain

/// The page handed to a student: what was asked, what was given, what decided, how to have it reviewed. It names
/// nobody else; it carries what s. 65.2 of the Access Act (CQLR, c.) asks.
public struct StudentPage {
  let student: Student.Ordinal
  let outlook: PlanOutlook
  let scenario: Scenario
  let eligibility: Eligibility
  let contact: String?
  let reviewer: String?

  /// A page; the outlook is of a plan of this scenario. `contact`: who reviews a decision; `reviewer`: who
  /// reviewed this one, if anybody.
  public init(
    of student: Student.Ordinal, outlook: PlanOutlook, scenario: Scenario, eligibility: Eligibility,
    contact: String?, reviewer: String?
  ) {
    self.student = student
    self.outlook = outlook
    self.scenario = scenario
    self.eligibility = eligibility
    self.contact = contact
    self.reviewer = reviewer
  }

  /// The page in one language.
  public func report(_ language: Language) -> Report {
    var report = Report()
    func say(_ phrase: StudentPagePhrase, _ arguments: KeyValuePairs<String, Argument> = [:], indent: Int = 0)
    {
      report.say(phrase.text(language, arguments), indent: indent)
    }
    report.add(
      .title(
        StudentPagePhrase.title.text(
          language, ["session": .text(scenario.session.name ?? scenario.session.id)])))
    report.say(
      StudentPagePhrase.forWhom.text(
        language,
        [
          "student": .text(scenario.students[student].id.text), "name": .text(outlook.plan.name),
          "digest": .text(PlanSummary.short(outlook.plan.inputs)),
        ]), .faint)
    let outcomes = StudentExplanation.outcomes(of: student, in: scenario, outlook)
    report.add(.heading(StudentPagePhrase.decision.text(language)))
    if outcomes.isEmpty { report.say(ExplanationPhrase.noRotation.text(language)) }
    for outcome in outcomes { add(outcome, to: &report, language) }
    report.add(.heading(StudentPagePhrase.asked.text(language)))
    addWishes(to: &report, language)
    StudentPageReasons(page: self, language: language).add(outcomes, to: &report)
    report.add(.heading(StudentPagePhrase.how.text(language)))
    let goals = scenario.goals.filter { !$0.isImplied || $0.goal == .placed }.map {
      GoalPhrase($0.goal).text(language).lowercasedFirst
    }
    say(.goals, ["list": .text(language.list(goals))])
    say(outlook.plan.status == .optimal ? .proved : .notProved)
    say(.equal)
    report.add(.heading(StudentPagePhrase.information.text(language)))
    for text in information(language) { report.say("– " + text, indent: 1) }
    say(.infoRules)
    report.add(.heading(StudentPagePhrase.automated.text(language)))
    if let reviewer {
      say(.reviewed, ["name": .text(reviewer)])
    } else {
      let isFixed =
        !outcomes.isEmpty
        && outcomes.allSatisfy { $0.assignment.map { $0.isPinned && !isKeptAsConfirmed($0) } ?? false }
      say(isFixed ? .pinnedByPerson : .automatedOnly)
    }
    report.add(.heading(StudentPagePhrase.rights.text(language)))
    for right in [StudentPagePhrase.rightInformation, .rightCorrect, .rightObserve] {
      report.say("– " + right.text(language), indent: 1)
    }
    report.say(StudentPagePhrase.rightReview.text(language))
    if let contact {
      report.say(contact, .strong, indent: 1)
    } else {
      report.say(StudentPagePhrase.contactMissing.text(language), .warning, indent: 1)
    }
    report.add(.gap)
    report.say(StudentPagePhrase.privacy.text(language), .faint)
    return report
  }

  private func add(
    _ outcome: StudentExplanation.Outcome, to report: inout Report, _ language: Language
  ) {
    let rotation = Argument.text(name(outcome.rotation, language))
    guard let given = outcome.assignment, let place = scenario.places.ordinal(of: given.place) else {
      report.say(StudentPagePhrase.without.text(language, ["rotation": rotation]), .warning, indent: 1)
      return
    }
    report.say(
      StudentPagePhrase.given.text(
        language, ["rotation": rotation, "destination": .text(given.destination.text)]), .strong, indent: 1)
    let destination = scenario.destinations[scenario.places[place].destination]
    let site = scenario.sites[destination.site].id.text
    report.say(
      destination.service.map {
        StudentPagePhrase.placeLine.text(
          language, ["service": .text(scenario.services[$0].id.text), "site": .text(site)])
      } ?? site, indent: 2)
    if let period = scenario.period(of: place) {
      let code = scenario.shiftCodes[scenario.places[place].shift]
      report.say(
        StudentPagePhrase.datesLine.text(
          language,
          [
            "from": .text(period.first.description), "to": .text(period.last.description),
            "n": .number(scenario.dates(of: place).count),
            "shift": .text(AssignmentList.shift(code.id, language)), "hours": .text(code.hours.description),
          ]), indent: 2)
    }
    report.say(
      given.rank.map { StudentPagePhrase.rankLine.text(language, ["rank": .number($0)]) }
        ?? StudentPagePhrase.unrankedLine.text(language), indent: 2)
    if given.isTold { report.say(StudentPagePhrase.toldLine.text(language), indent: 2) }
    if isKeptAsConfirmed(given) {
      report.say(StudentPagePhrase.confirmedLine.text(language), indent: 2)
    } else if given.isPinned {
      report.say(StudentPagePhrase.pinnedLine.text(language), indent: 2)
    }
  }

  /// True when the place stayed as in the kept plan because its request is confirmed: no person chose it for the
  /// student.
  private func isKeptAsConfirmed(_ given: Assignment) -> Bool {
    guard given.isPinned, let record = outlook.plan.kept, !record.freesConfirmed,
      let place = scenario.places.ordinal(of: given.place), scenario.places[place].status == .confirmed
    else { return false }
    return record.entries.contains {
      $0.student == given.student && $0.rotation == given.rotation && $0.place == given.place
    }
  }

  private func addWishes(to report: inout Report, _ language: Language) {
    let wishes = scenario.wishes[student].sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
    if wishes.isEmpty { report.say(StudentPagePhrase.askedNothing.text(language), indent: 1) }
    for wish in wishes { report.say(text(wish, language), indent: 1) }
  }

  /// A wish as the student wrote it.
  func text(_ wish: Wish, _ language: Language) -> String {
    let target = Argument.text(name(wish.target, language))
    let words =
      wish.rank.map { StudentPagePhrase.wish.text(language, ["rank": .number($0), "target": target]) }
      ?? StudentPagePhrase.avoid.text(language, ["target": target])
    guard let rotation = wish.rotation, !scenario.rotations[rotation].id.text.isEmpty else { return words }
    return StudentPagePhrase.wishOnly.text(
      language, ["wish": .text(words), "rotation": .text(scenario.rotations[rotation].id.text)])
  }

  /// A target as people call it: a unit with its service and site, a place with its unit, dates and shift.
  private func name(_ target: Target, _ language: Language) -> String {
    switch target {
    case .destination(let ordinal):
      let unit = scenario.destinations[ordinal]
      let site = scenario.sites[unit.site].id.text
      let parts = [unit.service.map { scenario.services[$0].id.text }, site].compactMap(\.self)
      return unit.id.text + " (" + parts.joined(separator: ", ") + ")"
    case .place(let place): return SessionWords(scenario, language).place(place)
    default:
      return TargetName(scenario.code(of: target)).map { WhatIfPhrase.words(for: $0, language) } ?? ""
    }
  }

  /// A rotation's name; a session without courses has one, without a name.
  func name(_ rotation: Rotation.Ordinal, _ language: Language) -> String {
    let id = scenario.rotations[rotation].id.text
    return id.isEmpty ? ColumnPhrase.place.text(language) : id
  }

  /// What of the student the decision looked at.
  private func information(_ language: Language) -> [String] {
    var list: [String] = []
    func add(_ phrase: StudentPagePhrase, _ count: Int) {
      if count > 0 { list.append(phrase.text(language, ["n": .number(count)])) }
    }
    let needs = scenario.needs[student].map { name($0, language) }
    if !needs.isEmpty {
      list.append(StudentPagePhrase.infoNeeds.text(language, ["list": .text(language.list(needs))]))
    }
    add(.infoWishes, scenario.wishes[student].count)
    add(.infoHistory, scenario.history[student].count)
    add(.infoEvidence, scenario.prerequisites.evidence[student].count)
    add(.infoAvailability, scenario.unavailability[student].count)
    add(.infoPins, scenario.pins.count { $0.student == student })
    let who = scenario.students[student]
    if let school = who.school {
      let agency = scenario.agencies[school]
      list.append(
        StudentPagePhrase.infoSchool.text(language, ["name": .text(agency.name ?? agency.id.text)]))
    }
    if who.priority != 0 {
      list.append(StudentPagePhrase.infoPriority.text(language, ["n": .number(who.priority)]))
    }
    return list
  }
}

extension String {
  /// With a small first letter, as inside of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
