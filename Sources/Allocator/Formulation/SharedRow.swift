import PlacementDomain

/// Something students share, written `Σ coefficient · z ≤ limit`. A kept goal is written so too, although its
/// value cannot be beaten: that keeps every price at or above 0.
struct SharedRow: Sendable {
  /// What it limits.
  enum Kind: Hashable, Sendable {
    /// Students at a spot: Σ use ≤ seats, or Σ use − seats · y ≤ 0 where places open.
    case seats(Int32)
    /// minimum · y − Σ use ≤ 0.
    case minimum(Int32)
    /// use(student, spot) − y ≤ 0.
    case opening(Int32, student: Student.Ordinal)
    /// Students of a preceptor at one moment.
    case preceptor(Preceptor.Ordinal, minute: Int)
    /// A stage already solved.
    case goal(Int)
  }

  /// What it limits.
  let kind: Kind
  /// Its right-hand side.
  var limit: Int
  /// The coefficient of y of a spot that opens: 0 for other rows.
  var opened = 0
}

/// The rows there are before any stage is kept, and what each spot uses of them.
struct SharedRows: Sendable {
  /// Seats, minima, preceptors. Rows that can never bind are left out.
  private(set) var rows: [SharedRow] = []
  /// The rows each spot's students use, with coefficients.
  private(set) var ofSpot: [[(row: Int32, coefficient: Int)]]

  init(scenario: Scenario, spots: Spots, options: Options) {
    ofSpot = Array(repeating: [], count: spots.all.count)
    let candidates = SharedRows.candidates(scenario: scenario, spots: spots, options: options)
    for (number, spot) in spots.all.enumerated() where candidates[number] > 0 {
      if spot.opens {
        add(SharedRow(kind: .seats(Int32(number)), limit: 0, opened: -spot.seats), [(number, 1)])
        add(SharedRow(kind: .minimum(Int32(number)), limit: 0, opened: spot.minimum), [(number, -1)])
      } else if candidates[number] > spot.seats {
        add(SharedRow(kind: .seats(Int32(number)), limit: spot.seats), [(number, 1)])
      }
    }
    for (preceptor, places) in StudentsOfPreceptor.places(in: scenario) {
      let meetings = StudentsOfPreceptor.meetings(
        of: scenario.preceptors[preceptor], at: places, in: scenario)
      for meeting in meetings {
        let concerned = meeting.places.map { Int(spots.ofPlace[$0.position]) }
        let most = concerned.reduce(0) { $0 + min(candidates[$1], spots.all[$1].seats) }
        guard most > meeting.students else { continue }
        add(
          SharedRow(kind: .preceptor(preceptor, minute: meeting.minute), limit: meeting.students),
          concerned.map { ($0, 1) })
      }
    }
  }

  private mutating func add(_ row: SharedRow, _ entries: [(spot: Int, coefficient: Int)]) {
    for entry in entries { ofSpot[entry.spot].append((Int32(rows.count), entry.coefficient)) }
    rows.append(row)
  }

  /// How many students could take each spot.
  private static func candidates(scenario: Scenario, spots: Spots, options: Options) -> [Int] {
    var count = [Int](repeating: 0, count: spots.all.count)
    var last = [Int32](repeating: -1, count: spots.all.count)
    for student in scenario.students.ordinals {
      for need in Int(
        scenario.needs.starts[student.position])..<Int(scenario.needs.starts[student.position + 1])
      {
        for option in options.range(need) where last[Int(options.spot[option])] != student.raw {
          last[Int(options.spot[option])] = student.raw
          count[Int(options.spot[option])] += 1
        }
      }
    }
    return count
  }
}

extension SharedRow.Kind {
  /// The name in a certificate.
  func key(in problem: PlacingProblem) -> String {
    func lead(_ spot: Int32) -> Place.ID {
      problem.scenario.places[problem.spots.all[Int(spot)].lead].id
    }
    return switch self {
    case .seats(let spot): RowKey.seats(lead(spot))
    case .minimum(let spot): RowKey.minimum(lead(spot))
    case .opening(let spot, let student):
      RowKey.opening(lead(spot), problem.scenario.students[student].id)
    case .preceptor(let preceptor, let minute):
      RowKey.preceptor(problem.scenario.preceptors[preceptor].id, at: minute)
    case .goal(let stage): RowKey.goal(problem.stages[stage].stage)
    }
  }
}
