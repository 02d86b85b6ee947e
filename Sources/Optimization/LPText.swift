/// A program as CPLEX-LP text, for people and for other solvers to read. Equal programs give equal text.
///
/// A row with two different bounds is written twice, once for each; a row without bounds is only a remark.
public struct LPText: Sendable, Hashable {
  /// The text, lines ended by a line feed.
  public private(set) var text = ""

  private let columnNames: [String]

  /// The text of a program that means something; throws what `LinearProgram.validate()` throws.
  public init(_ program: LinearProgram) throws(LinearProgramError) {
    try program.validate()
    let rowNames = LPNames(reserved: ["obj", "nothing"]).unique(program.rows.map(\.name), prefix: "r")
    // The format knows no program without columns.
    let columns = program.columns.isEmpty ? [LinearProgram.Column(upper: 0, cost: 0)] : program.columns
    columnNames = LPNames(reserved: []).unique(columns.map(\.name), prefix: "x")
    var terms = [[Term]](repeating: [], count: program.rows.count)
    for column in program.columns.indices {
      let range = Int(program.matrix.starts[column])..<Int(program.matrix.starts[column + 1])
      for entry in range {
        let row = Int(program.matrix.indices[entry])
        terms[row].append(Term(column: column, coefficient: program.matrix.coefficients[entry]))
      }
    }
    writeObjective(program.sense, columns)
    text += "Subject To\n"
    for (index, row) in program.rows.enumerated() {
      writeRow(row, rowNames[index], terms[index])
    }
    // Nor one without rows.
    if !program.rows.contains(where: { $0.lower.isFinite || $0.upper.isFinite }) {
      writeLine("nothing", [Term(column: 0, coefficient: 0)], "=", 0)
    }
    writeBounds(columns)
    writeIntegers(columns)
    text += "End\n"
  }

  private struct Term {
    var column: Int
    var coefficient: Double
  }

  /// Every column is named in the objective: a reader numbers columns as they come.
  private mutating func writeObjective(_ sense: Sense, _ columns: [LinearProgram.Column]) {
    text += sense == .minimise ? "Minimize\n" : "Maximize\n"
    text += " obj:"
    writeTerms(columns.indices.map { Term(column: $0, coefficient: columns[$0].cost) })
    text += "\n"
  }

  private mutating func writeRow(_ row: LinearProgram.Row, _ name: String, _ terms: [Term]) {
    let terms = terms.isEmpty ? [Term(column: 0, coefficient: 0)] : terms
    if row.lower == row.upper {
      writeLine(name, terms, "=", row.lower)
    } else if row.lower.isFinite, row.upper.isFinite {
      writeLine(name + "~low", terms, ">=", row.lower)
      writeLine(name + "~high", terms, "<=", row.upper)
    } else if row.lower.isFinite {
      writeLine(name, terms, ">=", row.lower)
    } else if row.upper.isFinite {
      writeLine(name, terms, "<=", row.upper)
    } else {
      text += "\\ \(name) has no bound\n"
    }
  }

  private mutating func writeLine(
    _ name: String, _ terms: [Term], _ relation: String, _ bound: Double
  ) {
    text += " \(name):"
    writeTerms(terms)
    text += " \(relation) \(number(bound))\n"
  }

  private mutating func writeTerms(_ terms: [Term]) {
    for (index, term) in terms.enumerated() {
      if index > 0, index % 8 == 0 { text += "\n  " }
      text += term.coefficient < 0 ? " - " : " + "
      let size = term.coefficient.magnitude
      if size != 1 { text += number(size) + " " }
      text += columnNames[term.column]
    }
  }

  private mutating func writeBounds(_ columns: [LinearProgram.Column]) {
    text += "Bounds\n"
    for (name, column) in zip(columnNames, columns) {
      if column.lower == column.upper {
        text += " \(name) = \(number(column.lower))\n"
      } else if column.lower == -.infinity, column.upper == .infinity {
        text += " \(name) free\n"
      } else if column.lower != 0 || column.upper != .infinity {
        text += " \(number(column.lower)) <= \(name)"
        text += column.upper == .infinity ? "\n" : " <= \(number(column.upper))\n"
      }
    }
  }

  private mutating func writeIntegers(_ columns: [LinearProgram.Column]) {
    let names = zip(columnNames, columns).filter { $0.1.isInteger }.map(\.0)
    if names.isEmpty { return }
    text += "General\n"
    for name in names { text += " \(name)\n" }
  }

  private func number(_ value: Double) -> String {
    if value == -.infinity { return "-inf" }
    if let integer = Int64(exactly: value) { return String(integer) }
    return value.description
  }
}
