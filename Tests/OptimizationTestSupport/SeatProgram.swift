public import Optimization

/// A program like those of the allocator: students' convexity rows, seat rows, schedules of a few seats as
/// columns of zeros and ones. Grown column by column, always the same for the same numbers.
public struct SeatProgram: Sendable {
  /// How many students, each with one row "= 1".
  public let students: Int
  /// How many places, each with one row "≤ capacity".
  public let places: Int
  /// How many seats a schedule takes.
  public let rotations: Int
  private var random: SplitMix

  /// A program without schedules yet.
  public init(students: Int, places: Int, rotations: Int, seed: UInt64) {
    self.students = students
    self.places = places
    self.rotations = rotations
    random = SplitMix(seed: seed)
  }

  /// The rows, and one column "unplaced" of cost 100 for each student.
  public func start() -> LinearProgram {
    var program = LinearProgram()
    let capacity = Double((students * rotations + places - 1) / places + 1)
    for _ in 0..<students { program.addRow(lower: 1, upper: 1) }
    for _ in 0..<places { program.addRow(upper: capacity) }
    for student in 0..<students { program.addColumn(cost: 100, entries: [(student, 1)]) }
    return program
  }

  /// The next `count` schedules, students in turn.
  public mutating func schedules(_ count: Int) -> ColumnBatch {
    var batch = ColumnBatch()
    for index in 0..<count {
      var seats: [Int] = []
      while seats.count < rotations {
        let seat = random.below(places)
        if !seats.contains(seat) { seats.append(seat) }
      }
      batch.beginColumn(cost: Double(seats.reduce(0) { sum, _ in sum + 1 + random.below(9) }))
      batch.addEntry(row: Int32(index % students), coefficient: 1)
      for seat in seats { batch.addEntry(row: Int32(students + seat), coefficient: 1) }
    }
    return batch
  }
}
