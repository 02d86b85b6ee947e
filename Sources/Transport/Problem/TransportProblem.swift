/// Students to seat: each takes one of the arcs of his row, or stays without a seat; no place receives more than its
/// capacity; goals are minimised one after the other (a later one only among the plans best for the earlier ones).
///
/// Students and places are numbers from 0. Row i is `places[firstArc[i]..<firstArc[i + 1]]`; rows may be empty and may
/// name a place twice.
public struct TransportProblem: Sendable, Equatable {
  /// Seats of each place, ≥ 0.
  public let capacities: [Int]
  /// Where each student's row begins, and the end of the last: one number more than there are students.
  public let firstArc: [Int]
  /// The place each arc leads to.
  public let places: [Int32]
  /// What to minimise, most important first; at least one.
  public let goals: [TransportGoal]
  /// Who may not be left without a seat.
  public let duty: PlacementDuty

  /// A problem, checked for shape. Throws when a number is out of its range or a list is too short.
  public init(
    capacities: [Int], firstArc: [Int], places: [Int32], goals: [TransportGoal], duty: PlacementDuty = .nobody
  ) throws(TransportError) {
    self.capacities = capacities
    self.firstArc = firstArc
    self.places = places
    self.goals = goals
    self.duty = duty
    try checkShape()
  }

  /// How many students there are.
  public var studentCount: Int { firstArc.count - 1 }
  /// How many places there are.
  public var placeCount: Int { capacities.count }

  /// The arcs of a student.
  @inline(__always)
  public func row(_ student: Int) -> Range<Int> {
    Range(uncheckedBounds: (firstArc[student], firstArc[student + 1]))
  }

  private func checkShape() throws(TransportError) {
    guard firstArc.first == 0, firstArc.last == places.count else { throw .rowsOutOfOrder }
    guard places.count + studentCount + placeCount < Int32.max else { throw .tooLarge }
    guard !goals.isEmpty else { throw .noGoal }
    var longest = 0
    for student in 0..<studentCount {
      let degree = firstArc[student + 1] - firstArc[student]
      guard degree >= 0 else { throw .rowsOutOfOrder }
      longest = max(longest, degree)
    }
    for (place, capacity) in capacities.enumerated() where capacity < 0 {
      throw .negativeCapacity(place: place)
    }
    let end = UInt32(placeCount)
    for arc in places.indices where UInt32(bitPattern: places[arc]) >= end { throw .unknownPlace(arc: arc) }
    for (number, goal) in goals.enumerated() {
      if case .perArc(let costs) = goal.arcCosts, costs.count != places.count {
        throw .listTooShort(goal: number)
      }
      if case .byChoice(let costs) = goal.arcCosts, costs.count < longest {
        throw .listTooShort(goal: number)
      }
      if case .perStudent(let costs) = goal.unplacedCosts, costs.count != studentCount {
        throw .listTooShort(goal: number)
      }
    }
    if case .perStudent(let answers) = duty, answers.count != studentCount { throw .listTooShort(goal: nil) }
  }
}
