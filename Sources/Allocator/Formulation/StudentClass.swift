import PlacementDomain

/// Students whose assignments count alike, rank by rank: of one priority and, where schools are compared, of one
/// school.
struct StudentClass: Hashable, Sendable {
  let priority: Int
  let school: Agency.Ordinal?

  /// The classes of the students with something to place, highest priority first, and the class of every
  /// student.
  static func all(in scenario: Scenario) -> (classes: [StudentClass], ofStudent: [Int32]) {
    let isBySchool = scenario.goals.contains { $0.goal == .schools }
    func its(_ student: Student.Ordinal) -> StudentClass {
      let row = scenario.students[student]
      return StudentClass(priority: row.priority, school: isBySchool ? row.school : nil)
    }
    let needy = Set(scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map(its))
    let classes = needy.sorted {
      ($1.priority, $0.school?.position ?? -1) < ($0.priority, $1.school?.position ?? -1)
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(classes, Int32(0)...))
    return (classes, scenario.students.ordinals.map { numbers[its($0)] ?? 0 })
  }
}
