import PlacementDomain

/// The hours each assignment of a plan gives, beside those its rotation asks for.
struct RotationHours {
  /// One assignment of a rotation that says its hours; all in minutes.
  struct Line {
    let assignment: Assignment
    let required: Int
    /// All scheduled hours.
    let gross: Int
    /// Those not on a holiday.
    let net: Int
    /// Scheduled, as the settings count them, less required.
    let difference: Int
    /// How much of what is missing the free weekdays of the block can give back.
    let regained: Int
    /// How many such days that takes.
    let days: Int
  }

  /// In the order of the plan.
  let lines: [Line]

  init(plan: Plan, scenario: Scenario) {
    guard scenario.rules.hours != .none else {
      lines = []
      return
    }
    var places: [Student.ID: [Place.Ordinal]] = [:]
    for assignment in plan.assignments {
      if let place = scenario.places.ordinal(of: assignment.place) {
        places[assignment.student, default: []].append(place)
      }
    }
    lines = plan.assignments.compactMap { assignment in
      guard let rotation = scenario.rotations.ordinal(of: assignment.rotation),
        let required = scenario.rotations[rotation].minutes,
        let place = scenario.places.ordinal(of: assignment.place),
        let student = scenario.students.ordinal(of: assignment.student)
      else { return nil }
      let (gross, net) = (scenario.minutes(of: place, .gross), scenario.minutes(of: place, .net))
      let difference = (scenario.rules.hours == .net ? net : gross) - required
      let free = FreeDays(
        scenario: scenario, student: student, place: place, places: places[assignment.student] ?? [])
      let (regained, days) = free.regained(max(0, -difference))
      return Line(
        assignment: assignment, required: required, gross: gross, net: net, difference: difference,
        regained: regained, days: days)
    }
  }
}

/// The weekdays of a place's block on which a student could make up hours there: no excluded day, no holiday, no
/// time the student cannot come, and rest and weekly hours kept.
struct FreeDays {
  private let scenario: Scenario
  /// One more shift of the place's code on each possible day, in order.
  private let shifts: [Shift]
  /// Paid minutes of each week so far.
  private let weeks: [Int: Int]

  init(scenario: Scenario, student: Student.Ordinal, place: Place.Ordinal, places: [Place.Ordinal]) {
    self.scenario = scenario
    let row = scenario.places[place]
    let block = scenario.blocks[row.block]
    let code = scenario.shiftCodes[row.shift]
    let own = places.flatMap(scenario.shifts(of:))
    weeks = own.reduce(into: [:]) { $0[$1.day.week, default: 0] += $1.paidMinutes }
    let rest = scenario.rules.restMinutes ?? 0
    shifts = block.dates(on: .workdays).compactMap { day in
      let shift = Shift(day: day, code: code)
      let isFree =
        !scenario.session.holidays.contains(day)
        && !scenario.unavailability[student].contains { $0.excludes(shift) }
        && own.allSatisfy { $0.end + rest <= shift.start || shift.end + rest <= $0.start }
      return isFree ? shift : nil
    }
  }

  /// How much of so many minutes these days give back, and how many of them that takes.
  func regained(_ missing: Int) -> (minutes: Int, days: Int) {
    var (left, days) = (missing, 0)
    var weeks = weeks
    var last: Shift?
    for shift in shifts where left > 0 {
      if let last, last.end + (scenario.rules.restMinutes ?? 0) > shift.start { continue }
      let week = weeks[shift.day.week, default: 0]
      let room = scenario.rules.weekMinutes.map { max(0, $0 - week) } ?? .max
      let given = min(left, shift.paidMinutes, room)
      guard given > 0 else { continue }
      weeks[shift.day.week] = week + given
      left -= given
      days += 1
      last = shift
    }
    return (missing - left, days)
  }
}
