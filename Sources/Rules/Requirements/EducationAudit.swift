import PlacementDomain

/// The unit's audit or licence for education still holds. A unit without a date is not asked for one.
struct EducationAudit: BoundTest {
  let aspects: Aspects = .audit

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    if let last = place.auditUntil { days.add(through: last) }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    guard let last = place.auditUntil, last < day else { return .met }
    grounds.add(.auditEnds(last: last))
    return .unmet
  }
}
