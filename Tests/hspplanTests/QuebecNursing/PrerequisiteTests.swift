import PlacementDomain
import Rules
import Testing

/// What the book asks beside doses.
struct PrerequisiteTests {
  /// Last day of the block of every session.
  private let end = "2026-10-23"

  @Test func `a signed attestation stands for the vaccines it names until its date`() throws {
    let all = [
      "measles-mumps-rubella", "varicella", "hepatitis-b", "hepatitis-b-serology", "diphtheria-tetanus",
      "diphtheria-tetanus-booster", "poliomyelitis", "pertussis",
    ]
    let check = try NursingSession().holding("attestation,conformité vaccinale,2026-06-01,\(end),").check()
    for id in all { #expect(check.status(id) == .met, "\(id)") }
    #expect(check.bars.isDisjoint(with: all))
    let short = try NursingSession().holding("attestation,conformité vaccinale,2026-06-01,2026-10-22,")
      .check()
    for id in all {
      #expect(short.status(id) == .unmet, "\(id)")
      #expect(short.reasons(id).contains(.expired(last: .iso("2026-10-22"))), "\(id)")
    }
    let named = try NursingSession().holding("attestation,RRO,2026-06-01,,").check()
    #expect(named.status("measles-mumps-rubella") == .met)
    #expect(named.status("varicella") == .unmet)
    #expect(named.status("tuberculosis-yearly") == .unmet)
  }

  @Test(arguments: ["attestation de conformité vaccinale", "vaccins", "conforme", "Immunization compliance"])
  func `any word for compliance as a whole stands for every vaccine`(_ words: String) throws {
    let check = try NursingSession().holding("attestation,\(words),2026-06-01,\(end),").check()
    for id in ["measles-mumps-rubella", "varicella", "poliomyelitis", "hepatitis-b", "hepatitis-b-serology"] {
      #expect(check.status(id) == .met, "\(id)")
    }
  }

  @Test func `an infection that is over protects, one that never was does not`() throws {
    let over = try NursingSession()
      .holding("serology,anti-HBc,2026-02-01,,positive", "serology,AgHBs,2026-02-01,,negative").check()
    #expect(over.status("hepatitis-b") == .met && over.status("hepatitis-b-serology") == .met)
    let present = try NursingSession()
      .holding("serology,anti-HBc,2026-02-01,,positive", "serology,AgHBs,2026-02-01,,positive").check()
    #expect(present.status("hepatitis-b") == .unmet)
    let never = try NursingSession().holding("serology,anti-HBc,2026-02-01,,negative").check()
    #expect(never.status("hepatitis-b-serology") == .unmet)
    #expect(never.bars.isSuperset(of: ["hepatitis-b", "hepatitis-b-serology"]))
  }

  @Test func `a school’s book may ask for a series without saying how many doses`() throws {
    var session = NursingSession().holding(
      "dose,DCaT-VPI,2005-05-10,,", "dose,DCaT-VPI,2005-07-10,,", "dose,DCaT-VPI,2006-09-10,,",
      "dose,DCaT-VPI,2009-09-10,,")
    session.changes = """
      requirements:
        tetanus:
          title: Tétanos
          source: École
          condition:
            immunisation: {antigens: [tetanus]}
        pertussis-once:
          title: Coqueluche
          source: École
          condition:
            immunisation: {antigens: [pertussis]}
      """
    let check = try session.check()
    #expect(check.status("tetanus") == .met && check.status("pertussis-once") == .met)
  }

  @Test func `a vaccine nobody had does not run out when its season comes`() throws {
    let check = try NursingSession().check()
    let found = check.evaluation.findings(on: .iso("2026-08-01"), until: .iso("2026-12-31"))
    #expect(!found.expiries.contains { $0.requirement.id == "influenza" })
    #expect(found.findings.contains { $0.requirement.id == "influenza" })
  }

  @Test func `anti-HBs of 10 are enough, less is looked at by a person and bars nobody`() throws {
    #expect(
      try NursingSession().holding("serology,anti-HBs,2026-02-01,,10 UI/L").check()
        .status("hepatitis-b-serology") == .met)
    let low = try NursingSession().holding("serology,anti-HBs,2026-02-01,,\"9,9\"").check()
    #expect(low.status("hepatitis-b-serology") == .review)
    #expect(!low.bars.contains("hepatitis-b-serology"))
    let none = try NursingSession().check()
    #expect(none.status("hepatitis-b-serology") == .unmet)
    #expect(none.bars.contains("hepatitis-b-serology"))
  }

  @Test(arguments: [
    (6, Verdict.Status.unmet), (7, .met), (28, .met), (29, .review), (300, .review), (400, .unmet),
  ])
  func `the second skin test follows the first after one to four weeks`(_ days: Int, _ status: Verdict.Status)
    throws
  {
    let check = try NursingSession().holding(
      "tst,,2025-01-10,,0 mm", "tst,,\(Day.iso("2025-01-10", plus: days)),,0 mm"
    ).check()
    #expect(check.status("tuberculosis-baseline") == status)
  }

  @Test func `a skin test within four weeks of a live vaccine does not count`() throws {
    func status(_ test: Int) throws -> Verdict.Status? {
      try NursingSession().holding(
        "dose,RRO,2026-01-10,,", "tst,,\(Day.iso("2026-01-10", plus: test)),,0 mm",
        "tst,,\(Day.iso("2026-01-10", plus: test + 14)),,0 mm"
      ).check().status("tuberculosis-baseline")
    }
    #expect(try status(27) == .unmet)
    #expect(try status(28) == .met)
    let between = try NursingSession().holding(
      "tst,,2026-01-10,,0 mm", "dose,Var,2026-01-13,,", "tst,,2026-01-20,,0 mm"
    ).check()
    #expect(between.status("tuberculosis-baseline") == .unmet)
    #expect(
      between.reasons("tuberculosis-baseline").contains(.tooSoonAfterLiveVaccine(on: .iso("2026-01-20"))))
  }

  @Test func `a skin test is good for a year`() throws {
    let check = try NursingSession().holding("tst,,2025-10-22,,0 mm").check()
    #expect(check.status("tuberculosis-yearly") == .unmet)
    #expect(check.reasons("tuberculosis-yearly").contains(.expired(last: .iso("2026-10-22"))))
    #expect(
      try NursingSession().holding("tst,,2025-10-23,,0 mm").check().status("tuberculosis-yearly") == .met)
  }

  @Test func `after a positive skin test a normal chest X-ray is asked, an old one only warns`() throws {
    let positive = NursingSession().holding("tst,,2022-02-01,,12 mm")
    let missing = try positive.check()
    #expect(missing.status("tuberculosis-baseline") == .unmet)
    #expect(missing.reasons("tuberculosis-baseline").contains(.xrayMissing))
    #expect(missing.bars.contains("tuberculosis-baseline"))
    let before = try positive.holding("chest-xray,,2022-01-31,,normal").check()
    #expect(before.reasons("tuberculosis-baseline").contains(.xrayMissing))
    let old = try positive.holding("chest-xray,,2022-02-15,,normal").check()
    #expect(old.status("tuberculosis-baseline") == .met)
    #expect(old.status("tuberculosis-yearly") == .met)
    #expect(old.status("tuberculosis-chest-x-ray") == .unmet)
    #expect(!old.bars.contains("tuberculosis-chest-x-ray"))
    let abnormal = try positive.holding("chest-xray,,2022-02-15,,abnormal").check()
    #expect(abnormal.status("tuberculosis-baseline") == .review)
  }

  @Test func `a mask that was fitted must be one the site stocks, in model and size`() throws {
    func check(_ mask: String, stock: String = "3M 1870+; 3M 1860 S") throws -> NursingCheck {
      var session = NursingSession().holding("fit-test,\(mask),2026-01-10,,passed")
      session.masks = stock
      return try session.check()
    }
    #expect(try check("1870+").status("fit-test-stocked") == .met)
    #expect(try check("3M 1860 S").status("fit-test-stocked") == .met)
    let other = try check("3M 8210")
    #expect(other.status("fit-test") == .met)
    #expect(other.status("fit-test-stocked") == .unmet)
    #expect(other.reasons("fit-test-stocked").contains(.maskNotStocked))
    #expect(other.bars.contains("fit-test-stocked"))
    #expect(try check("3M 1860 R").status("fit-test-stocked") == .unmet)
    let unsaid = try check("3M 8210", stock: "")
    #expect(unsaid.status("fit-test-stocked") == .unknown)
    #expect(!unsaid.bars.contains("fit-test-stocked"))
  }

  @Test func `a fit test of 24 months ago must cover the last day of the block`() throws {
    #expect(
      try NursingSession().holding("fit-test,3M 1870+,2024-10-23,,passed").check().status("fit-test") == .met)
    let session = NursingSession().holding("fit-test,3M 1870+,2024-10-22,,passed")
    let check = try session.check()
    #expect(check.status("fit-test") == .unmet)
    #expect(check.reasons("fit-test").contains(.expired(last: .iso("2026-10-22"))))
    #expect(check.bars.contains("fit-test"))
  }

  @Test func `a school’s book changes one figure and nothing else`() throws {
    var session = NursingSession().holding("fit-test,3M 1870+,2025-06-01,,passed", "tst,,2026-06-01,,0 mm")
    #expect(try session.check().status("fit-test") == .met)
    session.changes = "parameters:\n  fit-test-validity: {value: 12 months, source: Guide de l’école}"
    let check = try session.check()
    #expect(check.status("fit-test") == .unmet)
    #expect(check.reasons("fit-test").contains(.expired(last: .iso("2026-06-01"))))
    #expect(check.status("tuberculosis-yearly") == .met)
    #expect(check.scenario.prerequisites.books.first?.ancestors == [.init("quebec-nursing")])
  }

  @Test func `CPR is yearly, and a card without the level is looked at by a person`() throws {
    let card = try NursingSession().holding("certification,RCR SIR,2025-10-23,,").check()
    #expect(card.status("cpr") == .met)
    #expect(card.status("cpr-level") == .met)
    let old = try NursingSession().holding("certification,RCR SIR,2025-10-22,,").check()
    #expect(old.status("cpr") == .unmet)
    #expect(old.bars.contains("cpr"))
    let other = try NursingSession().holding("certification,RCR niveau C,2026-03-01,,").check()
    #expect(other.status("cpr") == .met)
    #expect(other.status("cpr-level") == .unmet)
    #expect(!other.bars.contains("cpr-level"))
    #expect(
      try NursingSession().holding("certification,Sauveteur,2026-03-01,,").check().status("cpr") == .unmet)
  }

  @Test(arguments: ["certification,RCR SIR", "fit-test,3M 1870+", "training,confidentialité"])
  func `a paper that tells only until when it holds counts until then`(_ paper: String) throws {
    let id = paper.hasPrefix("c") ? "cpr" : paper.hasPrefix("f") ? "fit-test" : "privacy-training"
    #expect(try NursingSession().holding("\(paper),,\(end),").check().status(id) == .met)
    #expect(try NursingSession().holding("\(paper),,2026-10-22,").check().status(id) == .unmet)
    #expect(try NursingSession().holding("\(paper),,,").check().reasons(id).contains(.undated))
  }

  @Test func `a declaration never takes a place away`() throws {
    let id = "criminal-record-declaration"
    let declared = try NursingSession().holding("declaration,,2026-05-01,,oui").check()
    #expect(declared.status(id) == .review)
    #expect(declared.reasons(id).contains(.declared))
    #expect(try NursingSession().holding("declaration,,2026-05-01,,non").check().status(id) == .met)
    let none = try NursingSession().check()
    #expect(none.status(id) == .unmet)
    for check in [declared, none] { #expect(!check.bars.contains(id)) }
  }

  @Test func `privacy training is renewed every year`() throws {
    #expect(
      try NursingSession().holding("training,confidentialité,2025-10-23,,").check().status("privacy-training")
        == .met)
    let old = try NursingSession().holding("training,confidentialité,2025-10-22,,").check()
    #expect(old.status("privacy-training") == .unmet)
    #expect(old.bars.contains("privacy-training"))
  }

  @Test func `a revoked registration no longer counts`() throws {
    let held = NursingSession().holding("registration,OIIQ,2024-09-01,,")
    #expect(try held.check().status("oiiq-registration") == .met)
    let revoked = try held.holding("registration,OIIQ,2026-09-10,,revoked").check()
    #expect(revoked.status("oiiq-registration") == .unmet)
    #expect(revoked.reasons("oiiq-registration").contains(.revoked))
  }

  @Test func `PDSB bars only who never took it, WHMIS nobody`() throws {
    let none = try NursingSession().check()
    #expect(none.bars.contains("safe-moving"))
    #expect(!none.bars.contains("whmis"))
    let old = try NursingSession().holding("training,PDSB,2021-05-01,,").check()
    #expect(old.status("safe-moving") == .met)
    #expect(old.status("safe-moving-recent") == .unmet)
    #expect(old.bars.isDisjoint(with: ["safe-moving", "safe-moving-recent"]))
  }
}
