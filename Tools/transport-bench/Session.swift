import Foundation
import Transport

/// A session of one rotation: every student names as many places, and a wish costs by its rank alone.
///
/// On disk: little-endian 32-bit integers; 0x414C4231, students, places, choices, cost of no seat; seats of each
/// place; cost of each rank; the places of each student in the order of his wishes.
struct Session {
  var choices: Int
  var costOfNoSeat: Int32
  var seats: [Int32]
  var costs: [Int32]
  var wishes: [Int32]

  private static let magic: Int32 = 0x414C_4231

  struct NotASession: Error {}

  init(choices: Int, costOfNoSeat: Int32, seats: [Int32], costs: [Int32], wishes: [Int32]) {
    self.choices = choices
    self.costOfNoSeat = costOfNoSeat
    self.seats = seats
    self.costs = costs
    self.wishes = wishes
  }

  init(readFrom path: String) throws {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    func numbers(_ count: Int) throws -> [Int32] {
      var all: [Int32] = []
      all.reserveCapacity(count)
      while all.count < count {
        guard let data = try file.read(upToCount: min(1 << 20, 4 * (count - all.count))), data.count % 4 == 0
        else { throw NotASession() }
        data.withUnsafeBytes { all.append(contentsOf: $0.bindMemory(to: Int32.self)) }
      }
      return all
    }
    let header = try numbers(5)
    guard header[0] == Self.magic else { throw NotASession() }
    choices = Int(header[3])
    costOfNoSeat = header[4]
    seats = try numbers(Int(header[2]))
    costs = try numbers(choices)
    wishes = try numbers(Int(header[1]) * choices)
  }

  func write(to path: String) throws {
    let header = [
      Self.magic, Int32(wishes.count / choices), Int32(seats.count), Int32(choices), costOfNoSeat,
    ]
    var data = Data(capacity: 4 * (wishes.count + seats.count + 64))
    for part in [header, seats, costs, wishes] { part.withUnsafeBytes { data.append(contentsOf: $0) } }
    try data.write(to: URL(fileURLWithPath: path))
  }

  /// The session as a problem, with a cost for each arc as a program with travel or priorities would have them.
  func problem() throws -> TransportProblem {
    let students = wishes.count / choices
    let arcCosts = (0..<students).flatMap { _ in costs.map { Int64($0) } }
    return try TransportProblem(
      capacities: seats.map { Int($0) }, firstArc: (0...students).map { $0 * choices }, places: wishes,
      goals: [TransportGoal(arcCosts: .perArc(arcCosts), unplacedCosts: .uniform(Int64(costOfNoSeat)))])
  }
}
