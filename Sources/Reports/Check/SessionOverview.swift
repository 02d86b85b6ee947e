import PlacementDomain

/// What a session holds, in figures.
struct SessionOverview {
  let scenario: Scenario
  /// The seats before anybody is placed.
  let seats: SeatUse
  let placesWithoutStatus: Int?
  /// How many of the students stand for one not yet known.
  let placeholders: Int

  /// Seats and places of one status.
  private struct Share {
    let status: RequestStatus?
    let places: Int
    let seats: Int
    let isCounted: Bool
  }

  func add(to report: inout Report, _ language: Language) {
    report.add(.heading(CheckPhrase.sessionHeading.text(language)))
    var table = ReportTable([.init(isNumeric: true), .init()])
    for (count, phrase) in figures {
      table.rows.append([
        StyledText(language.written(count), .strong),
        StyledText(phrase.text(language, ["n": .number(count)])),
      ])
    }
    report.add(.table(table))
    report.add(.heading(CheckPhrase.seatsHeading.text(language)))
    report.add(.table(ReportTable([.init(), .init(), .init()], rows: shares.map { row($0, language) })))
    SeatsLeft(use: seats, scenario: scenario)
      .addBlocked(to: &report, language, heading: CheckPhrase.ofThem.text(language))
    if let count = placesWithoutStatus, count > 0 {
      report.say(NotePhrase.withoutStatus.text(language, ["n": .number(count)]), .warning, indent: 1)
    }
  }

  private var figures: [(Int, CheckPhrase)] {
    [
      (scenario.students.count, .students), (scenario.needed, .rotations),
      (seats.free, .seatsCounted), (scenario.places.count, .places),
      (scenario.destinations.count, .destinations), (scenario.blocks.count, .blocks),
      (scenario.wishes.values.count, .wishes), (scenario.pins.count, .pins),
    ] + held.filter { $0.0 > 0 }
  }

  /// What only some sessions hold.
  private var held: [(Int, CheckPhrase)] {
    let places = scenario.places
    return [
      (placeholders, .placeholders), (scenario.unavailability.values.count, .absences),
      (scenario.pairs.count, .pairs), (scenario.capacities.count, .capacities),
      (scenario.openingLinks.count, .openingLinks), (scenario.instructors.count, .instructors),
      (places.count { !$0.schedule.isEmpty }, .schedules),
      (places.count { $0.supervision.count > 1 }, .supervisions),
      (scenario.preceptors.count { !$0.line.isEmpty }, .lines),
      (scenario.history.values.count { $0.credit != 0 }, .credits),
    ]
  }

  private var shares: [Share] {
    let statuses: [RequestStatus?] = [nil] + RequestStatus.allCases
    return statuses.compactMap { status in
      let places = scenario.places.filter { $0.status == status }
      guard !places.isEmpty else { return nil }
      return Share(
        status: status, places: places.count, seats: places.reduce(0) { $0 + $1.seats },
        isCounted: scenario.rules.seats.includes(status))
    }
  }

  private func row(_ share: Share, _ language: Language) -> [StyledText] {
    let status =
      share.status.map { RequestStatusPhrase($0).text(language) } ?? CheckPhrase.statusNone.text(language)
    let seats = CheckPhrase.status.text(
      language, ["seats": .number(share.seats), "n": .number(share.places)])
    let remark = share.isCounted ? "" : CheckPhrase.notCounted.text(language)
    return [StyledText(status), StyledText(seats), StyledText(remark, .faint)]
  }

  /// The same for programs.
  var json: JSONValue {
    .object([
      "students": .integer(scenario.students.count), "needed": .integer(scenario.needed),
      "places": .integer(scenario.places.count), "seats": .integer(seats.counted),
      "seats-to-give": .integer(seats.free),
      "seats-of-no-use": .object(
        SeatUse.Obstacle.allCases.filter { $0 != .notCounted }.map {
          JSONMember(key: $0.rawValue, value: .integer(seats.blocked(by: $0)))
        }),
      "destinations": .integer(scenario.destinations.count), "blocks": .integer(scenario.blocks.count),
      "wishes": .integer(scenario.wishes.values.count), "pins": .integer(scenario.pins.count),
      "placeholders": .integer(placeholders),
      "absences": .integer(scenario.unavailability.values.count), "pairs": .integer(scenario.pairs.count),
      "capacities": .integer(scenario.capacities.count),
      "opening-links": .integer(scenario.openingLinks.count),
      "instructors": .integer(scenario.instructors.count),
      "inputs": .string(scenario.digest()),
      "seats-by-status": .array(
        shares.map { share in
          .object([
            "status": share.status.map { .string($0.rawValue) } ?? .null,
            "places": .integer(share.places), "seats": .integer(share.seats),
            "counted": .bool(share.isCounted),
          ])
        }),
    ])
  }
}
