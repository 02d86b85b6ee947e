import Exchange
import PlacementDomain
import Reports

/// A student named on the command line.
enum StudentOption {
  /// What the argument of a command is called.
  static func name(_ surroundings: Surroundings) -> String {
    ValuePhrase.student.text(surroundings.language.chosen)
  }

  /// The student of this number, or of the only number typed alike.
  static func find(
    _ name: String, in scenario: Scenario, option: String
  ) throws(UsageError) -> Student.Ordinal {
    if let exact = scenario.students.ordinal(of: .init(name)) { return exact }
    let plain = name.plain
    let alike = scenario.students.ordinals.filter { scenario.students[$0].id.text.plain == plain }
    if let one = alike.first, alike.count == 1 { return one }
    throw .badValue(
      .unknownStudent, option: option, value: name,
      near: Suggestions.nearest(to: name, among: scenario.students.map(\.id.text)))
  }
}
