import PlacementDomain
import Testing

/// Doses under the book's schedule, Québec's and not the United States'.
struct DoseTests {
  /// A dose of a vaccine so many days after a date.
  private func dose(_ vaccine: String, _ date: String, plus days: Int = 0) -> String {
    "dose,\(vaccine),\(Day.iso(date, plus: days)),,"
  }

  @Test func `a first MMR dose on the eve of the first birthday does not count, without any days of grace`()
    throws
  {
    let check = try NursingSession().holding(dose("RRO", "2006-03-09"), dose("RRO", "2006-09-10")).check()
    #expect(check.status("measles-mumps-rubella") == .unmet)
    let reasons = check.reasons("measles-mumps-rubella")
    #expect(reasons.contains(.tooFewDoses(antigen: "measles", valid: 1, needed: 2)))
    #expect(reasons.contains(.doseNotValid(on: .iso("2006-03-09"), .tooYoung)))
    // Rubella needs one.
    #expect(!reasons.contains { if case .tooFewDoses("rubella", _, _) = $0 { true } else { false } })
    let birthday = try NursingSession().holding(dose("RRO", "2006-03-10"), dose("RRO", "2006-09-10")).check()
    #expect(birthday.status("measles-mumps-rubella") == .met)
  }

  @Test func `an MMR dose after 27 days does not count, and the next one counts 28 days from it`() throws {
    let early = NursingSession().holding(dose("RRO", "2006-03-10"), dose("RRO", "2006-03-10", plus: 27))
    let check = try early.check()
    #expect(check.status("measles-mumps-rubella") == .unmet)
    #expect(
      check.reasons("measles-mumps-rubella").contains(
        .doseNotValid(on: .iso("2006-03-10", plus: 27), .intervalTooShort)))
    #expect(
      try early.holding(dose("RRO", "2006-03-10", plus: 54)).check().status("measles-mumps-rubella") == .unmet
    )
    #expect(
      try early.holding(dose("RRO", "2006-03-10", plus: 55)).check().status("measles-mumps-rubella") == .met)
  }

  @Test(arguments: [(0, true), (1, false), (10, false), (27, false), (28, true)])
  func `a live vaccine counts on the same day as another one or four weeks later`(_ days: Int, _ counts: Bool)
    throws
  {
    let check = try NursingSession().holding(dose("RRO", "2006-03-10"), dose("Var", "2006-03-10", plus: days))
      .check()
    #expect(check.status("varicella") == (counts ? .met : .unmet))
    #expect(
      check.reasons("varicella").contains(.doseNotValid(on: .iso("2006-03-10", plus: days), .conflict))
        == !counts)
  }

  @Test func `who was born before 1970 is immune to measles and mumps, not to rubella`() throws {
    let check = try NursingSession(born: "1969-12-31").check()
    let parts = try #require(check.verdict("measles-mumps-rubella")?.children.first?.children)
    #expect(parts.map(\.status) == [.met, .met, .unmet])
    let later = try NursingSession(born: "1970-01-01").holding(dose("RRO", "1990-05-01")).check()
    #expect(later.status("measles-mumps-rubella") == .unmet)
    #expect(
      later.reasons("measles-mumps-rubella").contains(
        .tooFewDoses(antigen: "measles", valid: 1, needed: 2)))
  }

  @Test func `a positive blood test for each of the three stands for MMR doses`() throws {
    let two = NursingSession().holding(
      "serology,rougeole,2026-01-10,,positif", "serology,Mumps,2026-01-10,,positive")
    #expect(try two.check().status("measles-mumps-rubella") == .unmet)
    #expect(
      try two.holding("serology,rubéole,2026-01-10,,\"9,9 UI/ml\"").check().status("measles-mumps-rubella")
        == .unmet)
    #expect(
      try two.holding("serology,rubéole,2026-01-10,,10 UI/ml").check().status("measles-mumps-rubella") == .met
    )
  }

  @Test func `one varicella dose as a child is enough but for a warning, from 13 years on two are asked`()
    throws
  {
    let child = try NursingSession().holding(dose("Var", "2006-05-01")).check()
    #expect(child.status("varicella") == .met)
    #expect(child.status("varicella-second-dose") == .unmet)
    #expect(!child.bars.contains("varicella-second-dose"))
    let both = try NursingSession().holding(dose("Var", "2006-05-01"), dose("Var", "2010-05-01")).check()
    #expect(both.status("varicella-second-dose") == .met)
    let adult = NursingSession().holding(dose("Var", "2018-03-10"))
    #expect(try adult.check().status("varicella") == .unmet)
    #expect(try adult.holding(dose("Varivax", "2018-03-10", plus: 28)).check().status("varicella") == .met)
  }

  @Test func `two doses against hepatitis B at school are the whole series`() throws {
    let school = NursingSession(born: "2006-01-15")
      .holding(dose("HB", "2015-07-15"), dose("Recombivax HB", "2015-11-15"))
    #expect(try school.check().status("hepatitis-b") == .met)
    let soon = try NursingSession(born: "2006-01-15")
      .holding(dose("HB", "2015-07-15"), dose("HB", "2015-11-14")).check()
    #expect(soon.status("hepatitis-b") == .unmet)
    #expect(soon.reasons("hepatitis-b").contains(.tooFewDoses(antigen: "hepatitis-b", valid: 2, needed: 3)))
  }

  @Test func `the same two doses at 17 years are two of three`() throws {
    let check = try NursingSession().holding(dose("HB", "2022-04-10"), dose("HB", "2022-08-10")).check()
    #expect(check.status("hepatitis-b") == .unmet)
    #expect(check.reasons("hepatitis-b").contains(.tooFewDoses(antigen: "hepatitis-b", valid: 2, needed: 3)))
    #expect(check.bars.contains("hepatitis-b"))
  }

  @Test(arguments: [(111, false), (112, true)])
  func `the third dose against hepatitis B comes 16 weeks after the first at the earliest`(
    _ days: Int, _ counts: Bool
  ) throws {
    let check = try NursingSession().holding(
      dose("Engerix-B", "2023-04-10"), dose("Engerix-B", "2023-04-10", plus: 28),
      dose("Engerix-B", "2023-04-10", plus: days)
    ).check()
    #expect(check.status("hepatitis-b") == (counts ? .met : .unmet))
  }

  @Test func `a hepatitis B series in progress is reviewed until its next dose is late`() throws {
    let started = NursingSession().holding(dose("HB", "2026-07-01"), dose("HB", "2026-08-03"))
    let check = try started.check()
    #expect(check.status("hepatitis-b") == .review)
    #expect(check.reasons("hepatitis-b").contains(.seriesInProgress(antigen: "hepatitis-b")))
    #expect(!check.bars.contains("hepatitis-b"))
    var late = started
    late.block = ("2027-02-01", "2027-03-26")
    #expect(try late.check().status("hepatitis-b") == .unmet)
  }

  @Test func `three doses that keep the intervals are a primary series, and the last dose ages`() throws {
    let child = NursingSession().holding(
      dose("DCaT-VPI-Hib", "2005-05-10"), dose("DCaT-VPI-Hib", "2005-07-10"),
      dose("DCaT-VPI-Hib", "2005-09-10"), dose("DCaT-VPI-Hib", "2006-09-10"), dose("DCaT-VPI", "2009-09-10"))
    let check = try child.holding(dose("dcaT", "2015-08-31")).check()
    for id in ["diphtheria-tetanus", "poliomyelitis", "pertussis"] { #expect(check.status(id) == .met) }
    #expect(check.status("diphtheria-tetanus-booster") == .unmet)
    #expect(
      check.reasons("diphtheria-tetanus-booster").contains(
        .boosterDue(antigen: "tetanus", since: .iso("2025-09-01"))))
    #expect(check.bars.isDisjoint(with: ["diphtheria-tetanus", "diphtheria-tetanus-booster"]))
    #expect(
      try child.holding(dose("Boostrix", "2020-03-10")).check().status("diphtheria-tetanus-booster") == .met)
  }

  @Test func `last season’s influenza vaccine is not enough, and a missing one only warns`() throws {
    var winter = NursingSession().holding(dose("Inf", "2025-11-01"))
    winter.block = ("2026-11-02", "2026-12-18")
    let check = try winter.check()
    #expect(check.status("influenza") == .unmet)
    #expect(!check.bars.contains("influenza"))
    #expect(try winter.holding(dose("Fluzone", "2026-10-15")).check().status("influenza") == .met)
    var summer = NursingSession()
    summer.block = ("2027-05-03", "2027-06-25")
    #expect(try summer.check().status("influenza") == .met)
  }
}
