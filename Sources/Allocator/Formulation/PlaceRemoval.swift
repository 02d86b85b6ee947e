import PlacementDomain

/// Which patterns a rotation's hours, or a student's absences, leave out: the last things looked at when the
/// options of a need are made (`Unplaced.Removal.hours`, then `unavailable`).
struct PlaceRemoval {
  private let scenario: Scenario
  private let times: TimePatterns
  /// By pattern, for each list of absences seen so far: many students share one.
  private var excluded: [[Unavailability]: [Bool]] = [:]

  init(scenario: Scenario, times: TimePatterns) {
    self.scenario = scenario
    self.times = times
  }

  /// By pattern, whether its times and hours suit the rotation.
  func fitsHours(_ rotation: Rotation.Ordinal) -> [Bool] {
    guard RequiredHours.least(for: rotation, in: scenario) != nil else { return times.isUsable }
    return zip(times.isUsable, times.timetables).map { isUsable, timetable in
      isUsable && RequiredHours.holds(timetable.shifts, for: rotation, in: scenario)
    }
  }

  /// By pattern, whether it falls when the student cannot come; nil when nothing does.
  mutating func excluded(for student: Student.Ordinal) -> [Bool]? {
    let absences = scenario.unavailability[student]
    if absences.isEmpty { return nil }
    if let known = excluded[Array(absences)] { return known }
    let flags = times.timetables.map { StudentAvailability.excludes($0.shifts, absences) }
    excluded[Array(absences)] = flags
    return flags
  }

  /// What of the two removes the place for the student's rotation; nil when neither does.
  static func removal(
    _ place: Place.Ordinal, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal,
    in problem: PlacingProblem
  ) -> Unplaced.Removal? {
    let pattern = Int(problem.times.ofPlace[place.position])
    let shifts = problem.times.timetables[pattern].shifts
    guard problem.times.isUsable[pattern], RequiredHours.holds(shifts, for: rotation, in: problem.scenario)
    else { return .hours }
    return StudentAvailability.excludes(shifts, problem.scenario.unavailability[student]) ? .unavailable : nil
  }
}
