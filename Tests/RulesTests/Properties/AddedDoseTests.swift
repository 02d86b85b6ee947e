import PlacementDomain
import Rules
import TestSessions
import Testing

/// What one more dose on file may do to somebody who is protected.
@Suite struct AddedDoseTests {
  static let seeds: [UInt64] = Array(1...400)
  static let fourWeeks = CalendarSpan(weeks: 4)

  /// Two doses against `a`, from twelve months on, four weeks apart where intervals count.
  private static func schedule(interval: Bool, conflict: Bool) -> VaccineSchedule {
    let doses = (0..<2).map { number in
      TargetDose(
        ages: [DoseAge(absoluteMinimum: CalendarSpan(months: 12))],
        intervals: interval && number > 0 ? [DoseInterval(absoluteMinimum: fourWeeks)] : [],
        vaccines: Clinic.anyA)
    }
    let live = VaccineConflict(
      earlier: ["L", "M"].map(Clinic.vaccine), later: [Clinic.vaccine("L")], until: fourWeeks,
      untilAfterValid: fourWeeks)
    return Clinic(doses: doses, conflicts: conflict ? [live] : []).evaluator.schedule
  }

  private static func sketch(_ schedule: VaccineSchedule, _ doses: [(vaccine: String, day: Int)])
    -> RuleSketch
  {
    var sketch = RuleSketch(.asks(.immunisation, [.antigens: .words(["a"])]))
    sketch.vaccines = schedule
    sketch.students = [Student(id: .init("S0"), traits: .init(born: RuleSketch.day(-1000)))]
    for dose in doses { sketch.holds(.dose, dose.vaccine, on: dose.day) }
    return sketch
  }

  /// Why doses do not count where one more turned met into something else; empty where none did.
  private static func losses(interval: Bool, conflict: Bool) -> [Set<DoseEvaluation.Reason>] {
    let schedule = schedule(interval: interval, conflict: conflict)
    return seeds.compactMap { seed in
      var numbers = SeededNumbers(seed: seed)
      func dose() -> (vaccine: String, day: Int) {
        (Clinic.vaccines.randomElement(using: &numbers)!, -numbers.number(560...700))
      }
      let doses = (0..<numbers.number(2...4)).map { _ in dose() }
      guard sketch(schedule, doses).answers == [.met] else { return nil }
      let after = sketch(schedule, doses + [dose()])
      guard after.answers != [.met] else { return nil }
      return Set(
        after.reasons.compactMap { if case .doseNotValid(_, let reason) = $0 { reason } else { nil } })
    }
  }

  @Test func `where no dose can spoil another one more never turns met into unmet`() {
    #expect(Self.losses(interval: false, conflict: false).isEmpty)
  }

  @Test func `one more dose turns met into unmet by a conflict of live vaccines`() {
    let losses = Self.losses(interval: false, conflict: true)
    #expect(!losses.isEmpty && losses.allSatisfy { $0.contains(.conflict) })
  }

  @Test func `beside a conflict only an interval counted from the added dose does so`() {
    let losses = Self.losses(interval: true, conflict: false)
    #expect(!losses.isEmpty && losses.allSatisfy { $0.contains(.intervalTooShort) })
    #expect(
      Self.losses(interval: true, conflict: true).allSatisfy {
        $0.contains(.conflict) || $0.contains(.intervalTooShort)
      })
  }
}
