import Optimization
import PlacementDomain

extension RestrictedMaster {
  /// The program as it stands, as a value for people and other solvers: one column for each schedule known
  /// (student and places, `-` for a rotation left open) and each shared variable, one row for each student and
  /// each shared row, named as in a certificate. All columns are integer: its optimum is the best plan these
  /// schedules allow at these costs, under the stages kept.
  func written(minimising costs: Costs) -> LinearProgram {
    let scenario = problem.scenario
    func place(_ spot: Int32) -> String { scenario.places[problem.spots.all[Int(spot)].lead].id.text }
    var written = LinearProgram()
    for student in students {
      written.addRow(
        lower: 1, upper: 1, name: "student:" + scenario.students[Student.Ordinal(student)].id.text)
    }
    for row in book.rows {
      if case .goal(let stage) = row.kind, released.contains(stage) {
        written.addRow(name: row.kind.key(in: problem))
      } else {
        written.addRow(upper: Double(row.limit), name: row.kind.key(in: problem))
      }
    }
    for schedule in 0..<schedules.count {
      let student = Int(schedules.student[schedule])
      let choices = schedules.choices(schedule)
      let places = choices.map { $0 < 0 ? "-" : place(problem.options.spot[Int($0)]) }
      written.addColumn(
        upper: 1, cost: Double(cost(schedule, costs)), isInteger: true,
        name: scenario.students[Student.Ordinal(student)].id.text + "." + places.joined(separator: "."),
        entries: [(Int(studentRow[student]), 1)]
          + entries(of: choices, student: student, schedule).map {
            (studentRows + Int($0.row), Double($0.coefficient))
          })
    }
    let held = RestrictedMaster.variableEntries(book, problem, after: studentRows)
    for (number, variable) in problem.shared.variables.enumerated() {
      let cost = costs.ofVariable.reduce(0) { $1.variable == Int32(number) ? $0 + $1.cost : $0 }
      written.addColumn(
        upper: Double(variable.most), cost: Double(cost), isInteger: true,
        name: variable.kind.key(in: problem), entries: held[number])
    }
    return written
  }
}
