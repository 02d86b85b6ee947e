/// The schedules known so far, one a column: for each need of its student an option or -1. Contiguous.
struct Schedules: Sendable {
  private(set) var student: [Int32] = []
  private(set) var ofStudent: [[Int32]]
  private var starts: [Int32] = [0]
  private var options: [Int32] = []

  init(studentCount: Int) { ofStudent = Array(repeating: [], count: studentCount) }

  /// How many there are.
  var count: Int { student.count }

  /// The option of each need of the schedule's student.
  func choices(_ schedule: Int) -> ArraySlice<Int32> {
    options[Int(starts[schedule])..<Int(starts[schedule + 1])]
  }

  /// Adds a schedule unless it is known; true when it is new.
  mutating func insert(_ choices: some Collection<Int32>, student owner: Int) -> Bool {
    for known in ofStudent[owner] where self.choices(Int(known)).elementsEqual(choices) { return false }
    ofStudent[owner].append(Int32(student.count))
    student.append(Int32(owner))
    options.append(contentsOf: choices)
    starts.append(Int32(options.count))
    return true
  }
}
