import PlacementDomain
import Rules
import Testing

@Suite struct ConflictTests {
  static let live = VaccineConflict(
    earlier: ["L", "M"].map(Clinic.vaccine), later: [Clinic.vaccine("L")], until: CalendarSpan(days: 28),
    untilAfterValid: CalendarSpan(days: 24))
  let clinic = Clinic(
    doses: [
      TargetDose(
        ages: [DoseAge(absoluteMinimum: CalendarSpan(months: 12))], vaccines: Clinic.anyA),
      TargetDose(vaccines: Clinic.anyA),
    ], conflicts: [live])

  @Test func `a live vaccine is spoilt by another one of the weeks before, not of the same day`() {
    #expect(clinic.reasons(("M", "2012-01-01"), ("L", "2012-01-01")).last == .meetsAll)
    #expect(clinic.reasons(("M", "2012-01-01"), ("L", "2012-01-02")).last == .conflict)
    #expect(clinic.reasons(("M", "2012-01-01"), ("L", "2012-01-24")).last == .conflict)
    #expect(clinic.reasons(("M", "2012-01-01"), ("L", "2012-01-25")).last == .meetsAll)
    #expect(clinic.reasons(("M", "2012-01-01"), ("A", "2012-01-02")).last == .meetsAll)
  }

  @Test func `after a dose that was not valid a conflict lasts longer`() {
    #expect(clinic.reasons(("L", "2010-12-31"), ("L", "2011-01-24")) == [.tooYoung, .conflict])
    #expect(clinic.reasons(("L", "2010-12-31"), ("L", "2011-01-28")) == [.tooYoung, .meetsAll])
    #expect(clinic.reasons(("L", "2011-01-01"), ("L", "2011-01-25")) == [.meetsAll, .meetsAll])
  }

  @Test func `age comes before interval and interval before conflict`() {
    let clinic = Clinic(
      doses: [
        TargetDose(vaccines: Clinic.anyA),
        TargetDose(
          ages: [DoseAge(absoluteMinimum: CalendarSpan(years: 2))],
          intervals: [DoseInterval(absoluteMinimum: CalendarSpan(days: 10))], vaccines: [Clinic.use("L")]),
      ], conflicts: [Self.live])
    #expect(clinic.reasons(("L", "2011-12-25"), ("L", "2011-12-31")).last == .tooYoung)
    #expect(clinic.reasons(("L", "2011-12-25"), ("L", "2012-01-01")).last == .intervalTooShort)
    #expect(clinic.reasons(("L", "2011-12-25"), ("L", "2012-01-05")).last == .conflict)
    #expect(clinic.reasons(("A", "2011-12-25"), ("A", "2012-01-05")).last == .wrongVaccine)
  }
}
