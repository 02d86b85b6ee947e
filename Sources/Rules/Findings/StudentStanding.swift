import PlacementDomain

/// How one student stands with one rule, over all periods and kinds of places.
struct StudentStanding {
  /// An answer and the cases it is given for.
  struct Answer {
    let status: Verdict.Status
    let reasons: [Verdict.Reason]
    var cases: CaseSet

    /// True when it is the place that has to be put right.
    var isOfPlace: Bool { !reasons.isEmpty && reasons.allSatisfy(\.isOfPlace) }

    /// True when it is put right by something that has to be begun early; a review only has to be done.
    var takesTime: Bool { status == .unmet || status == .expiring }
  }

  /// All but simply met, in the order they were found.
  private(set) var answers: [Answer] = []
  /// The answers, the gravest first.
  var gravestFirst: [Answer] {
    guard answers.count > 1 else { return answers }
    return answers.enumerated()
      .sorted { ($1.element.status, $0.offset) < ($0.element.status, $1.offset) }.map(\.element)
  }
  /// The last days of what runs out, each once.
  private(set) var lastDays: [Day] = []
  /// The cases the rule takes away.
  private(set) var barred = CaseSet()
  /// Those of them the student could use.
  private(set) var taken = CaseSet()

  /// Takes in the answer of a rule for a case. What the student could not use anyway is only barred.
  mutating func read(
    _ timeline: Timeline, of rule: BoundRule, over period: DaySpan, case position: Int, isUsable: Bool
  ) {
    let status = timeline.status(over: period, rule.requirement.timing)
    guard status != .met else { return }
    if status == .unmet && rule.takesPlaces {
      barred.insert(position)
      if isUsable { taken.insert(position) }
    }
    guard isUsable else { return }
    let reasons = timeline.reasons(over: period, rule.requirement.timing)
    if let known = answers.firstIndex(where: { $0.status == status && $0.reasons == reasons }) {
      answers[known].cases.insert(position)
    } else {
      var cases = CaseSet()
      cases.insert(position)
      answers.append(Answer(status: status, reasons: reasons, cases: cases))
    }
  }

  /// Takes in what holds on `on` or after and runs out by `until`; what is only asked for from a day on does
  /// not run out.
  mutating func readExpiry(_ timeline: Timeline, on: Day, until: Day) {
    for position in timeline.steps.indices.dropLast() {
      let (step, next) = (timeline.steps[position], timeline.steps[position + 1])
      guard step.status <= .waived, next.status == .unmet, let last = timeline.lastDay(ofStep: position)
      else { continue }
      let isEnd = step.status == .waived || next.reasons.contains(where: \.isEnd)
      let isOfPlace = !next.reasons.isEmpty && next.reasons.allSatisfy(\.isOfPlace)
      if last >= on && last <= until && !isOfPlace && isEnd && !lastDays.contains(last) {
        lastDays.append(last)
      }
    }
  }
}
