import PlacementDomain
import Rules
import Testing

/// Hours, age, car, licence, language.
@Suite struct PersonTests {
  func student(_ traits: Student.Traits) -> [Student] { [Student(id: .init("S0"), traits: traits)] }

  @Test func `hours add up from their days on`() {
    var sketch = RuleSketch(.asks(.hours, [.minimum: .count(100), .names: .words(["médecine"])]))
    sketch.holds(.hours, "Medecine", on: -20, .amount(60_000))
    sketch.holds(.hours, "chirurgie", on: -20, .amount(60_000))
    sketch.holds(.hours, "médecine", .amount(39_500))
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.tooFewHours(held: 99, needed: 100)])
    sketch.holds(.hours, "médecine", on: 0, .amount(500))
    #expect(sketch.answers == [.met])
  }

  @Test func `an age is reached on the birthday`() {
    for (birthday, status) in [(0, Verdict.Status.met), (1, .unmet)] {
      let day = RuleSketch.day(birthday).civil
      var sketch = RuleSketch(.asks(.age, [.minimum: .span(CalendarSpan(years: 18))]))
      sketch.students = student(.init(born: Day(year: day.year - 18, month: day.month, day: day.day)))
      #expect(sketch.answers == [status])
    }
    #expect(RuleSketch(.asks(.age, [.minimum: .span(CalendarSpan(years: 18))])).answers == [.unknown])
  }

  @Test func `a car that is not said is unknown`() {
    for (car, status) in [(true, Verdict.Status.met), (false, .unmet), (nil, .unknown)] {
      var sketch = RuleSketch(.asks(.driving, [.car: .flag(true)]))
      sketch.students = student(.init(hasCar: car))
      #expect(sketch.answers == [status])
    }
  }

  @Test func `a licence runs out`() {
    var sketch = RuleSketch(.asks(.driving, [.licence: .flag(true)]))
    #expect(sketch.reasons == [.noLicence])
    sketch.holds(.licence, "5", expires: 10)
    #expect(sketch.answers == [.unmet])
    #expect(sketch.reasons == [.expired(last: RuleSketch.day(10))])
  }

  @Test func `one language of the unit is enough, however it is written`() {
    for (unit, spoken, status) in [
      (["français"], ["FR"], Verdict.Status.met), (["français", "anglais"], ["English"], .met),
      (["anglais"], ["français"], .unmet), ([], ["français"], .unknown), (["anglais"], [], .unknown),
    ] {
      var sketch = RuleSketch(.asks(.language))
      sketch.students = student(.init(languages: spoken))
      sketch.destinations = [
        Destination(id: .init("D0"), site: .init(0), conditions: .init(languages: unit))
      ]
      #expect(sketch.answers == [status], "\(spoken) at \(unit)")
    }
    var sketch = RuleSketch(.asks(.language))
    sketch.destinations = [
      Destination(id: .init("D0"), site: .init(0), conditions: .init(languages: ["anglais"]))
    ]
    sketch.holds(.language, "english", on: -10, .passed)
    #expect(sketch.answers == [.met])
  }
}
