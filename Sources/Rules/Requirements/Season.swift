import PlacementDomain

/// The day lies in one of these months of the year. It says when something else is asked: `when: {season: …}`.
struct Season: BoundTest {
  let aspects: Aspects = []
  private let months: Set<Int>

  init(_ test: RequirementTest) { months = Set((test.words(.months) ?? []).compactMap { Int($0) }) }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    var (year, month, _) = days.span.first.civil
    let last = days.span.last.civil
    while (year, month) < (last.year, last.month) {
      let isIn = months.contains(month)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
      if months.contains(month) != isIn, let first = Day(year: year, month: month, day: 1) { days.add(first) }
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    if months.contains(day.civil.month) { return .met }
    return .unmet
  }
}
