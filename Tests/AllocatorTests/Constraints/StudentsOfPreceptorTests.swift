import PlacementDomain
import Testing

@testable import Allocator

@Suite struct StudentsOfPreceptorTests {
  @Test func `a preceptor with too many at once is named with the moment`() {
    var sketch = Sketch()
    sketch.rules.weekMinutes = nil
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, preceptor: 0),
      Sketch.place(1, at: 1, block: 0, shift: "D12", preceptor: 0),
    ]
    let start = Int(Sketch.monday.number) * 1440 + 450
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]) == [.preceptor(.init(0), minute: start)])
    sketch.places[1] = Sketch.place(1, at: 1, block: 0, shift: "E8", preceptor: 0)
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty)
    sketch.preceptors = [Preceptor(id: .init("V"), availability: nil)]
    #expect(sketch.violations([(0, 0, 0), (1, 0, 0)]).isEmpty)
  }

  @Test func `everybody at places that meet is in one row`() throws {
    var sketch = Sketch()
    sketch.rules.weekMinutes = nil
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, preceptor: 0),
      Sketch.place(1, at: 1, block: 0, shift: "D12", preceptor: 0),
    ]
    #expect(
      sketch.rows == ["preceptor:V@2026-01-05T07:30": "S0@P0 + S0@P1 + S1@P0 + S1@P1 <= 1"])
    #expect(try sketch.values([.placed]) == ["placed": 1])
    sketch.preceptors = [Preceptor(id: .init("V"), availability: nil)]
    #expect(sketch.rows == [:])
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }

  @Test func `on leave nobody is there`() throws {
    var sketch = Sketch()
    let leave = DaySpan(Sketch.monday.advanced(by: 9), Sketch.monday.advanced(by: 9))
    sketch.preceptors = [
      Preceptor(
        id: .init("V"), availability: [.init(span: nil, students: 2), .init(span: leave, students: 0)])
    ]
    sketch.places = (0..<2).map { Sketch.place($0, at: $0, block: $0, preceptor: 0) }
    // Wednesday of the second week.
    #expect(sketch.rows == ["preceptor:V@2026-01-14T07:30": "S0@P1 + S1@P1 <= 0"])
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }

  @Test func `only the shifts a preceptor supervises count`() throws {
    var sketch = Sketch()
    let first = DaySpan(Sketch.monday, Sketch.monday)
    sketch.places = [
      Sketch.place(0, at: 0, block: 0, supervision: [Supervision(preceptor: .init(0), span: first)]),
      Sketch.place(1, at: 1, block: 0, weekdays: Weekdays([.tuesday]), preceptor: 0),
    ]
    #expect(
      sketch.rows == [
        "preceptor:V@2026-01-05T07:30": "S0@P0 + S1@P0 <= 1",
        "preceptor:V@2026-01-06T07:30": "S0@P1 + S1@P1 <= 1",
      ])
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }
}
