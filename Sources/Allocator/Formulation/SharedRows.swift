import PlacementDomain

/// The shared variables, the rows there are before any stage is kept, and what students use of them.
struct SharedRows: Sendable {
  /// Rows that can never bind are left out.
  private(set) var rows: [SharedRow] = []
  /// What students share beside schedules: the spots that open, in order, then levels.
  private(set) var variables: [SharedVariable] = []
  /// The variable of each spot that opens; -1 for others.
  private(set) var variableOfSpot: [Int32]
  /// The rows each spot's students use, with coefficients.
  private(set) var ofSpot: [[(row: Int32, coefficient: Int)]]
  /// The rows every placed need of a class's students uses.
  private(set) var ofClass: [[(row: Int32, coefficient: Int)]]
  /// What single students use on top, by student.
  private(set) var ofStudent: [Int32: [StudentEntry]] = [:]
  /// How many students could take each spot.
  let candidates: [Int]
  /// What there are rows for: two links or pairs may ask for the same.
  private var known: Set<SharedRow.Kind> = []

  init(scenario: Scenario, spots: Spots, options: Options, classes: [StudentClass]) {
    ofSpot = Array(repeating: [], count: spots.all.count)
    ofClass = Array(repeating: [], count: classes.count)
    variableOfSpot = Array(repeating: -1, count: spots.all.count)
    candidates = SharedRows.candidates(scenario: scenario, spots: spots, options: options)
    for (number, spot) in spots.all.enumerated() where spot.opens {
      variableOfSpot[number] = Int32(variables.count)
      variables.append(SharedVariable(kind: .opened(Int32(number)), most: spot.copies))
    }
    let maker = RowMaking(scenario: scenario, spots: spots, options: options, classes: classes)
    SeatsOfPlace.addRows(to: &self, maker)
    StudentsOfPreceptor.addRows(to: &self, maker)
    HeadsOfCapacity.addRows(to: &self, maker)
    GroupsOfCapacity.addRows(to: &self, maker)
    QuotaOfCapacity.addRows(to: &self, maker)
    GroupsOfInstructor.addRows(to: &self, maker)
    PlacesOpenedTogether.addRows(to: &self, maker)
    PairsOfStudents.addRows(to: &self, maker)
    ChangesToKeptPlan.addRows(to: &self, maker)
    PreceptorsGoal.addRows(to: &self, maker)
    SchoolsGoal.addRows(to: &self, maker)
  }

  /// The variable that says how many places of a spot open.
  func opened(_ spot: Int) -> Int32 { variableOfSpot[spot] }

  /// Adds a variable; returns its number.
  mutating func add(_ variable: SharedVariable) -> Int32 {
    variables.append(variable)
    return Int32(variables.count - 1)
  }

  /// Adds the levels of a preceptor or school, one for each threshold (rising), and their order.
  mutating func addLevels(of owner: LoadOwner, at thresholds: [Int]) -> [Int32] {
    let levels = thresholds.map { add(SharedVariable(kind: .level(owner, threshold: $0), most: 1)) }
    for (position, threshold) in thresholds.dropLast().enumerated() {
      add(
        SharedRow(
          kind: .order(owner, threshold: threshold), limit: 0,
          variables: [(levels[position + 1], 1), (levels[position], -1)]))
    }
    return levels
  }

  /// Adds a row that every student at these spots uses.
  mutating func add(_ row: SharedRow, spots entries: [(spot: Int, coefficient: Int)] = []) {
    guard known.insert(row.kind).inserted else { return }
    for entry in entries { ofSpot[entry.spot].append((Int32(rows.count), entry.coefficient)) }
    rows.append(row)
  }

  /// Adds a row that single students use; entries are (student, need or -1, spot, coefficient).
  mutating func add(
    _ row: SharedRow, students entries: [(student: Int32, need: Int32, spot: Int32, coefficient: Int)]
  ) {
    guard known.insert(row.kind).inserted else { return }
    for entry in entries {
      ofStudent[entry.student, default: []].append(
        StudentEntry(
          need: entry.need, spot: entry.spot, row: Int32(rows.count), coefficient: entry.coefficient))
    }
    rows.append(row)
  }

  /// Adds a row that every placed need of these classes' students uses.
  mutating func add(_ row: SharedRow, classes entries: [(class: Int, coefficient: Int)]) {
    guard known.insert(row.kind).inserted else { return }
    for entry in entries { ofClass[entry.class].append((Int32(rows.count), entry.coefficient)) }
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

/// What rows are made from.
struct RowMaking {
  let scenario: Scenario
  let spots: Spots
  let options: Options
  let classes: [StudentClass]

  /// The needs of a student.
  func needs(_ student: Student.Ordinal) -> Range<Int> {
    Int(scenario.needs.starts[student.position])..<Int(scenario.needs.starts[student.position + 1])
  }

  /// The spots a student could take for any need, sorted, each once.
  func spots(of student: Student.Ordinal) -> [Int32] {
    Set(needs(student).flatMap { options.range($0).map { options.spot[$0] } }).sorted()
  }
}
