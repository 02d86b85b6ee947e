import PlacementDomain
import Testing

@testable import Allocator

@Suite struct HeadsOfCapacityTests {
  /// Two places at site 0 in week 0.
  func sketch(_ capacity: Capacity, shifts: [String] = ["D8", "D8"]) -> Sketch {
    var sketch = Sketch()
    sketch.rules.weekMinutes = nil
    sketch.places = zip([0, 2], shifts).enumerated().map { number, its in
      Sketch.place(number, at: its.0, block: 0, shift: its.1, weekdays: Weekdays([.monday]))
    }
    sketch.capacities = [capacity]
    return sketch
  }

  let everybody = "S0@P0 + S0@P1 + S1@P0 + S1@P1 <= 1"

  @Test func `all places of the target that meet are in one row`() throws {
    let sketch = sketch(Capacity(target: .site(.init(0)), students: 1))
    #expect(sketch.rows == ["capacity:1@2026-01-05T07:30": everybody])
    let minute = Int(Sketch.monday.number) * 1440 + 450
    #expect(sketch.violations([(0, 0, 0), (1, 0, 1)]) == [.capacity(1, minute: minute)])
    #expect(sketch.violations([(0, 0, 0)]).isEmpty)
    #expect(try sketch.values([.placed]) == ["placed": 1])
  }

  @Test func `a place of twelve hours counts in both periods, and only in those named`() {
    for (periods, times) in [
      (Periods.day, ["07:30"]), (.evening, ["15:30"]), (.night, []), ([.day, .evening], ["07:30", "15:30"]),
    ] {
      let capacity = Capacity(target: .site(.init(0)), periods: periods, students: 0)
      let keys = sketch(capacity, shifts: ["D12", "D12"]).rows.keys.sorted()
      // The same two places meet all day: the first moment names the row.
      #expect(keys == times.prefix(1).map { "capacity:1@2026-01-05T\($0)" })
    }
    let evening = Capacity(target: .site(.init(0)), periods: .evening, students: 1)
    #expect(
      sketch(evening, shifts: ["D12", "E8"]).rows == ["capacity:1@2026-01-05T15:30": everybody])
    #expect(sketch(evening, shifts: ["D8", "E8"]).rows.values.sorted() == ["S0@P1 + S1@P1 <= 1"])
  }

  @Test func `day and night of twelve hours never meet`() throws {
    let sketch = sketch(Capacity(target: .site(.init(0)), students: 1), shifts: ["D12", "N12"])
    #expect(
      sketch.rows == [
        "capacity:1@2026-01-05T07:30": "S0@P0 + S1@P0 <= 1",
        "capacity:1@2026-01-05T19:30": "S0@P1 + S1@P1 <= 1",
      ])
    #expect(try sketch.values([.placed]) == ["placed": 2])
  }

  @Test func `the share of a school counts its students alone`() throws {
    var sketch = sketch(Capacity(target: .site(.init(0)), school: .init(1), students: 0))
    sketch.students = ["S0", "S1"].enumerated().map { Student(id: .init($1), school: .init($0)) }
    #expect(sketch.rows == ["capacity:1@2026-01-05T07:30": "S1@P0 + S1@P1 <= 0"])
    #expect(sketch.violations([(0, 0, 0)]).isEmpty && sketch.violations([(1, 0, 1)]).count == 1)
    #expect(try sketch.values([.placed]) == ["placed": 1])
  }

  @Test func `places of another block or target are left out`() {
    #expect(sketch(Capacity(target: .site(.init(0)), block: .init(1), students: 0)).rows == [:])
    #expect(sketch(Capacity(target: .site(.init(1)), students: 0)).rows == [:])
    let one = sketch(Capacity(target: .destination(.init(2)), students: 1))
    #expect(one.rows == ["capacity:1@2026-01-05T07:30": "S0@P1 + S1@P1 <= 1"])
  }
}
