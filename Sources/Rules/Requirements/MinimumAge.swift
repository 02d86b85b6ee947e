import PlacementDomain

/// The student has reached an age on the day.
struct MinimumAge: BoundTest {
  let aspects: Aspects = .traits
  private let age: CalendarSpan

  init(_ test: RequirementTest) { age = test.span(.minimum) ?? CalendarSpan() }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    if let born = file.person.traits.born { days.add(born.advanced(by: age)) }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    guard let born = file.person.traits.born else {
      grounds.add(.studentDoesNotSay)
      return .unknown
    }
    let reached = born.advanced(by: age)
    if reached <= day { return .met }
    grounds.add(.tooYoung(until: reached))
    return .unmet
  }
}
