import PlacementDomain
import Testing

@testable import Allocator

@Suite struct StudentAvailabilityTests {
  /// Place 0: days on Monday and Tuesday; place 1: a night on the next Monday.
  func sketch(_ absence: Unavailability) -> Sketch {
    var sketch = Sketch(Sketch.shifts("D8", on: [0, 1]), Sketch.shifts("N8", on: [7])) { _ in }
    sketch.unavailability[0] = [absence]
    return sketch
  }

  func span(_ first: Int, _ last: Int) -> DaySpan {
    DaySpan(Sketch.monday.advanced(by: first), Sketch.monday.advanced(by: last))!
  }

  /// The places a student may take in rotation 0.
  func options(_ sketch: Sketch, of student: Int = 0) -> [Int32] {
    let problem = sketch.problem
    return problem.options.range(2 * student).map { problem.options.spot[$0] }
  }

  @Test func `a shift on a day the student cannot come removes the place for this student alone`() {
    let sketch = sketch(Unavailability(span: span(1, 3)))
    #expect(sketch.broken == [.unavailable(.init(0), .init(0))])
    #expect(options(sketch) == [1])
    #expect(options(sketch, of: 1) == [0, 1])
  }

  @Test func `only the days of the week and the periods named are excluded`() {
    #expect(sketch(Unavailability(span: span(0, 9), weekdays: Weekdays([.wednesday]))).broken.isEmpty)
    #expect(
      sketch(Unavailability(span: span(0, 9), periods: .night)).broken == [.unavailable(.init(0), .init(1))])
    #expect(options(sketch(Unavailability(span: span(0, 9), periods: .night))) == [0])
    #expect(sketch(Unavailability(span: span(0, 9), periods: .evening)).broken.isEmpty)
  }

  @Test func `the night before a day off is the student's to work`() {
    #expect(sketch(Unavailability(span: span(8, 9))).broken.isEmpty)
  }

  @Test func `hours are looked at before absences`() {
    var sketch = sketch(Unavailability(span: span(0, 9)))
    sketch.rules.mostNights = 0
    let problem = sketch.problem
    let removals = [0, 1].map { PlaceRemoval.removal(.init($0), .init(0), .init(0), in: problem) }
    #expect(removals == [.unavailable, .hours])
  }

  @Test func `who cannot come has the other place alone`() throws {
    #expect(try sketch(Unavailability(span: span(1, 3))).values([.placed]) == ["placed": 3])
    #expect(try sketch(Unavailability(span: span(0, 9))).values([.placed]) == ["placed": 2])
    #expect(try sketch(Unavailability(span: span(2, 3))).values([.placed]) == ["placed": 4])
  }
}
