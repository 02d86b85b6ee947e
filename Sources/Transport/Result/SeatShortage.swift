/// Students who must all have a seat, and who together name fewer seats than they are (P. Hall, "On representatives
/// of subsets", 1935): no plan can place them all.
public struct SeatShortage: Sendable, Equatable {
  /// The students, ascending; each of them must have a seat.
  public var students: [Int]
  /// Every place that any of them names, ascending.
  public var places: [Int]
  /// How many seats those places have together; fewer than there are students.
  public var seats: Int

  /// A shortage by its parts.
  public init(students: [Int], places: [Int], seats: Int) {
    self.students = students
    self.places = places
    self.seats = seats
  }

  /// Whether the problem is impossible for the reason stated; looks at nothing but the problem.
  public func holds(in problem: TransportProblem) -> Bool {
    let inside = Set(places)
    guard Set(students).count == students.count, inside.count == places.count else { return false }
    guard places.allSatisfy({ (0..<problem.placeCount).contains($0) }) else { return false }
    var total = 0
    for place in places {
      let (sum, isOver) = total.addingReportingOverflow(problem.capacities[place])
      guard !isOver else { return false }
      total = sum
    }
    guard total == seats, seats < students.count else { return false }
    return students.allSatisfy { student in
      (0..<problem.studentCount).contains(student) && problem.duty.binds(student: student)
        && problem.row(student).allSatisfy { inside.contains(Int(problem.places[$0])) }
    }
  }
}
