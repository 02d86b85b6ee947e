import PlacementDomain
import Testing

@testable import Allocator

@Suite struct MeetingTests {
  let start = Int(Sketch.monday.number) * 1440

  func meetings(_ places: [Place], _ availability: [Preceptor.Availability]?) -> [Meeting] {
    var sketch = Sketch()
    sketch.places = places
    sketch.preceptors = [Preceptor(id: .init("V"), availability: availability)]
    let scenario = sketch.scenario
    return StudentsOfPreceptor.meetings(in: scenario).flatMap(\.meetings)
  }

  let days = Weekdays([.monday, .tuesday])

  @Test func `places that overlap in a chain meet pair by pair, and the pairs hide the single ones`() {
    // D8 07:30–15:30, D12 07:30–19:30, E8 15:30–23:30.
    let found = meetings(
      [
        Sketch.place(0, at: 0, block: 0, shift: "D8", weekdays: days, preceptor: 0),
        Sketch.place(1, at: 0, block: 0, shift: "D12", weekdays: days, preceptor: 0),
        Sketch.place(2, at: 0, block: 0, shift: "E8", weekdays: days, preceptor: 0),
      ], [.init(span: nil, students: 2)])
    #expect(
      found == [
        Meeting(minute: start + 450, places: [.init(0), .init(1)], limit: 2),
        Meeting(minute: start + 930, places: [.init(1), .init(2)], limit: 2),
      ])
  }

  @Test func `a day on leave limits the places of that day alone`() throws {
    let tuesday = try #require(DaySpan(Sketch.monday.advanced(by: 1), Sketch.monday.advanced(by: 1)))
    let found = meetings(
      [
        Sketch.place(0, at: 0, block: 0, weekdays: days, preceptor: 0),
        Sketch.place(1, at: 0, block: 0, weekdays: Weekdays([.monday]), preceptor: 0),
      ], [.init(span: nil, students: 2), .init(span: tuesday, students: 0)])
    #expect(
      found == [
        Meeting(minute: start + 450, places: [.init(0), .init(1)], limit: 2),
        Meeting(minute: start + 1440 + 450, places: [.init(0)], limit: 0),
      ])
  }

  @Test func `a night is under way until the next morning`() {
    let found = meetings(
      [
        Sketch.place(0, at: 0, block: 0, shift: "N8", weekdays: Weekdays([.monday]), preceptor: 0),
        Sketch.place(1, at: 0, block: 0, shift: "D8", weekdays: Weekdays([.tuesday]), preceptor: 0),
      ], [.init(span: nil, students: 1)])
    #expect(found.map(\.places) == [[.init(0)], [.init(1)]])
  }

  @Test func `nothing limits a preceptor no table speaks of`() {
    #expect(meetings([Sketch.place(0, at: 0, block: 0, preceptor: 0)], nil).isEmpty)
  }
}
