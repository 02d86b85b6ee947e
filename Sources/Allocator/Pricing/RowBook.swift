import PlacementDomain

/// The shared rows of a running search: those of the problem, then goals kept and opening rows found so far.
struct RowBook: Sendable {
  /// In the order they came.
  private(set) var rows: [SharedRow]
  /// The opening rows of each student who has some: spot and row.
  private(set) var openings: [Int32: [(spot: Int32, row: Int32)]] = [:]
  /// The row that keeps each stage, by stage.
  private(set) var goalRow: [Int: Int32] = [:]

  init(_ problem: PlacingProblem) { rows = problem.shared.rows }

  /// What is left of every row when these needs are settled.
  func reduced(by settled: Placement, in problem: PlacingProblem) -> RowBook {
    var book = self
    for student in 0..<problem.studentCount {
      let level = Int(problem.priorityClass[student])
      for need in problem.needs(student) where settled.choices[need] >= 0 {
        let option = Int(settled.choices[need])
        for entry in problem.shared.ofSpot[Int(problem.options.spot[option])] {
          book.rows[Int(entry.row)].limit -= entry.coefficient
        }
        for (stage, row) in goalRow {
          book.rows[Int(row)].limit -=
            problem.stages[stage].costs[level][Int(problem.options.rank[option]) - 1]
        }
      }
    }
    return book
  }

  /// Keeps stage `stage` at `limit` of its minimisation. True when the row is new.
  mutating func keep(stage: Int, limit: Int) -> Bool {
    if let row = goalRow[stage] {
      rows[Int(row)].limit = limit
      return false
    }
    goalRow[stage] = Int32(rows.count)
    rows.append(SharedRow(kind: .goal(stage), limit: limit))
    return true
  }

  /// Adds the row use(student, spot) ≤ y, once.
  mutating func open(_ spot: Int32, student: Int) -> Bool {
    guard openings[Int32(student)]?.contains(where: { $0.spot == spot }) != true else { return false }
    openings[Int32(student), default: []].append((spot, Int32(rows.count)))
    rows.append(SharedRow(kind: .opening(spot, student: Student.Ordinal(student)), limit: 0, opened: -1))
    return true
  }
}
