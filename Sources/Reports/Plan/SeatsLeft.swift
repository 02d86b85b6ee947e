import PlacementDomain

/// The seats nobody takes: free ones by destination, most first, and those that are of no use, by reason.
struct SeatsLeft {
  let use: SeatUse
  let scenario: Scenario

  /// How many destinations are named.
  static let named = 8

  func add(to report: inout Report, _ language: Language) {
    report.add(.heading(PlanPhrase.seatsHeading.text(language)))
    let phrase: PlanPhrase = use.free > 0 ? .seatsLeft : .noSeatLeft
    report.say(
      phrase.text(language, ["left": .number(use.free), "seats": .number(use.counted)]), indent: 1)
    let waiting = use.places.filter { $0.obstacle == .notCounted }.reduce(0) { $0 + $1.seats }
    if use.counted == 0, waiting > 0 {
      report.say(PlanPhrase.noneAccepted.text(language, ["n": .number(waiting)]), .warning, indent: 1)
    }
    let left = byDestination(language)
    if !left.isEmpty {
      report.add(
        .table(
          ReportTable(
            [.init(), .init(isNumeric: true)],
            rows: left.prefix(SeatsLeft.named).map {
              [StyledText($0.destination), StyledText(language.written($0.seats))]
            }, indent: 2)))
    }
    let others = left.dropFirst(SeatsLeft.named)
    if !others.isEmpty {
      let seats = others.reduce(0) { $0 + $1.seats }
      report.say(
        PlanPhrase.moreDestinations.text(language, ["left": .number(seats), "n": .number(others.count)]),
        .faint, indent: 2)
    }
    addBlocked(to: &report, language, heading: PlanPhrase.seatsBlocked.text(language))
  }

  /// A line for each reason why seats that count are of no use; nothing where all are.
  func addBlocked(to report: inout Report, _ language: Language, heading: String) {
    let rows = SeatUse.Obstacle.allCases.compactMap { obstacle -> [StyledText]? in
      let seats = use.blocked(by: obstacle)
      guard seats > 0, obstacle != .notCounted else { return nil }
      let words = SeatPhrase(obstacle).text(
        language, ["n": .number(use.places(blockedBy: obstacle))])
      return [StyledText(language.written(seats)), StyledText(words)]
    }
    guard !rows.isEmpty else { return }
    report.say(heading, indent: 1)
    report.add(.table(ReportTable([.init(isNumeric: true), .init()], rows: rows, indent: 2)))
  }

  private func byDestination(_ language: Language) -> [(destination: String, seats: Int)] {
    var free: [Destination.Ordinal: Int] = [:]
    for place in use.places where place.free > 0 {
      free[scenario.places[place.place].destination, default: 0] += place.free
    }
    return free.map { (destination: scenario.destinations[$0.key].id.text, seats: $0.value) }
      .sorted {
        $0.seats != $1.seats ? $0.seats > $1.seats : language.precedes($0.destination, $1.destination)
      }
  }
}
