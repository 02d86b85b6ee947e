import PlacementDomain

/// Seats that count and that nobody takes, by destination, most first.
struct SeatsLeft {
  let plan: Plan
  let scenario: Scenario

  /// How many destinations are named.
  static let named = 8

  func add(to report: inout Report, _ language: Language) {
    report.add(.heading(PlanPhrase.seatsHeading.text(language)))
    let left = byDestination(language)
    let total = left.reduce(0) { $0 + $1.seats }
    let all = scenario.places.ordinals.filter(scenario.counts).reduce(0) { $0 + scenario.places[$1].seats }
    guard total > 0 else {
      report.say(PlanPhrase.noSeatLeft.text(language, ["seats": .number(all)]), indent: 1)
      return
    }
    report.say(
      PlanPhrase.seatsLeft.text(language, ["left": .number(total), "seats": .number(all)]), indent: 1)
    report.add(
      .table(
        ReportTable(
          [.init(), .init(isNumeric: true)],
          rows: left.prefix(SeatsLeft.named).map {
            [StyledText($0.destination), StyledText(language.written($0.seats))]
          })))
    let others = left.dropFirst(SeatsLeft.named)
    guard !others.isEmpty else { return }
    let seats = others.reduce(0) { $0 + $1.seats }
    report.say(
      PlanPhrase.moreDestinations.text(language, ["left": .number(seats), "n": .number(others.count)]),
      .faint, indent: 1)
  }

  private func byDestination(_ language: Language) -> [(destination: String, seats: Int)] {
    var left: [Destination.Ordinal: Int] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      left[scenario.places[place].destination, default: 0] += scenario.places[place].seats
    }
    for assignment in plan.assignments {
      guard let destination = scenario.destinations.ordinal(of: assignment.destination) else { continue }
      left[destination, default: 0] -= 1
    }
    return left.filter { $0.value > 0 }
      .map { (destination: scenario.destinations[$0.key].id.text, seats: $0.value) }
      .sorted {
        $0.seats != $1.seats ? $0.seats > $1.seats : language.precedes($0.destination, $1.destination)
      }
  }
}
