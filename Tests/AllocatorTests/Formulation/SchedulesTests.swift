import Testing

@testable import Allocator

@Suite struct SchedulesTests {
  @Test func `a schedule is known once for each student`() {
    var schedules = Schedules(studentCount: 2)
    var inserted: [Bool] = []
    inserted.append(schedules.insert([Int32(1), 2], student: 0))
    inserted.append(schedules.insert([Int32(1), 2], student: 1))
    inserted.append(schedules.insert([Int32(1), -1], student: 0))
    inserted.append(schedules.insert([Int32(1), 2], student: 0))
    #expect(inserted == [true, true, true, false])
    #expect(schedules.count == 3 && schedules.ofStudent == [[0, 2], [1]])
    #expect(Array(schedules.choices(2)) == [1, -1] && schedules.student == [0, 1, 0])
  }
}
