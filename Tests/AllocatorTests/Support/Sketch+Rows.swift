import PlacementDomain

@testable import Allocator

/// The shared rows of a sketch, written as a reader would.
extension Sketch {
  /// Every row by key: `S0@P0 + S1@P0 - 2 y:P0 <= 0`. `S0@P0` is a use of the place by the student in any
  /// rotation, `S0.R1@P0` one in this rotation.
  var rows: [String: String] {
    let problem = problem
    return Dictionary(
      uniqueKeysWithValues: problem.shared.rows.indices.map { number in
        let row = problem.shared.rows[number]
        let terms =
          problem.scenario.students.ordinals.flatMap { uses(of: number, by: $0, problem) }
          + row.variables.map { entry in
            (problem.shared.variables[Int(entry.variable)].kind.key(in: problem), entry.coefficient)
          }
        return (row.kind.key(in: problem), "\(Sketch.sum(terms)) <= \(row.limit)")
      })
  }

  /// The rows whose keys start so.
  func rows(_ prefix: String) -> [String: String] { rows.filter { $0.key.hasPrefix(prefix) } }

  /// The keys of all variables that students share.
  var variables: [String] {
    let problem = problem
    return problem.shared.variables.map { $0.kind.key(in: problem) }
  }

  /// The places (of a pool, its first) a student may take in a rotation.
  func options(of student: Int, in rotation: Int) -> [Int] {
    let problem = problem
    let position = needs[student].firstIndex(of: .init(rotation))!
    return problem.options.range(problem.needs(student).lowerBound + position).map {
      problem.spots.all[Int(problem.options.spot[$0])].lead.position
    }
  }

  private func uses(of row: Int, by student: Student.Ordinal, _ problem: PlacingProblem) -> [(String, Int)] {
    let needs = problem.needs(student.position)
    let who = problem.scenario.students[student].id.text
    var found: [Int32: [(need: Int, coefficient: Int)]] = [:]
    for need in needs {
      for option in problem.options.range(need) {
        var choices = [Int32](repeating: -1, count: needs.count)
        choices[need - needs.lowerBound] = Int32(option)
        var sum = 0
        problem.forEachUse(choices, of: student.position) { if Int($0) == row { sum += $1 } }
        found[problem.options.spot[option], default: []].append((need, sum))
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { spot, uses -> [(String, Int)] in
      let place = problem.scenario.places[problem.spots.all[Int(spot)].lead].id.text
      if Set(uses.map(\.coefficient)).count == 1 { return [("\(who)@\(place)", uses[0].coefficient)] }
      return uses.map { need, coefficient in
        ("\(who).\(problem.scenario.rotations[problem.rotationOfNeed[need]].id.text)@\(place)", coefficient)
      }
    }
  }

  /// `a - 2 b + c`, terms of 0 left out.
  private static func sum(_ terms: [(name: String, coefficient: Int)]) -> String {
    var text = ""
    for (name, coefficient) in terms where coefficient != 0 {
      text += text.isEmpty ? (coefficient < 0 ? "-" : "") : coefficient < 0 ? " - " : " + "
      text += (abs(coefficient) == 1 ? "" : "\(abs(coefficient)) ") + name
    }
    return text.isEmpty ? "0" : text
  }
}
