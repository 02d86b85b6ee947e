public import PlacementDomain

/// Places people one after the other, as somebody with a list and a spreadsheet does: each where it is legal
/// beside those placed before, nobody is moved for another. What it ends with is legal as a whole; nothing about
/// it is optimal.
public struct HandPlacing: Sendable {
  /// Which of the places that are possible is taken.
  public enum Choice: Hashable, Sendable {
    /// The best wish; of equal ones the first in order of the places.
    case bestWish
    /// The first in order of the places.
    case first
  }

  private let problem: PlacingProblem
  private var placement: Placement
  /// What stands uses of each shared row.
  private var used: [Int]
  /// How many students each spot has.
  private var load: [Int]
  /// The needs with a place, in the order they got it.
  private var order: [Int] = []

  /// Nobody has a place.
  public init(scenario: Scenario, eligibility: Eligibility) {
    problem = PlacingProblem(scenario: scenario, eligibility: eligibility)
    placement = Placement(emptyFor: problem)
    used = placement.used(in: problem)
    load = placement.load(in: problem)
  }

  /// Takes over those of these assignments that are legal beside the ones before them.
  public mutating func keep(_ assignments: [Certificate.Triple]) {
    for triple in assignments {
      guard let student = problem.scenario.students.ordinal(of: triple.student),
        let rotation = problem.scenario.rotations.ordinal(of: triple.rotation),
        let place = problem.scenario.places.ordinal(of: triple.place),
        let need = need(student, rotation), placement.choices[need] < 0
      else { continue }
      let spot = problem.spots.ofPlace[place.position]
      guard spot >= 0,
        let option = problem.options.range(need).first(where: { problem.options.spot[$0] == spot })
      else { continue }
      _ = take(Int32(option), for: need, of: student.position)
    }
  }

  /// Gives each rotation the student still needs a place, where one is possible.
  public mutating func place(_ id: Student.ID, _ choice: Choice = .bestWish) {
    guard let student = problem.scenario.students.ordinal(of: id)?.position else { return }
    for need in problem.needs(student) where placement.choices[need] < 0 {
      var options = Array(problem.options.range(need))
      if choice == .bestWish {
        options.sort { (problem.options.rank[$0], $0) < (problem.options.rank[$1], $1) }
      }
      for option in options where take(Int32(option), for: need, of: student) { break }
    }
  }

  /// Gives up groups that stay below their minimum, and whoever came last where something else that is shared does
  /// not hold. Call it last.
  public mutating func settle() {
    for (number, spot) in problem.spots.all.enumerated() where spot.opens {
      while spot.placesNeeded(for: load[number]) == nil {
        guard let last = order.last(where: { problem.options.spot[Int(placement.choices[$0])] == number })
        else {
          break
        }
        giveUp(last)
      }
    }
    while !placement.keepsShared(in: problem), let last = order.last { giveUp(last) }
  }

  /// Who stands where, by student and rotation. Legal after `settle`.
  public var assignments: [Certificate.Triple] {
    PlanBuilder(problem: problem, engine: "").triples(placement)
  }

  /// The needs nobody has found a place for.
  public var open: [(student: Student.ID, rotation: Rotation.ID)] {
    problem.scenario.students.ordinals.flatMap { student in
      problem.needs(student.position).filter { placement.choices[$0] < 0 }.map {
        (problem.scenario.students[student].id, problem.scenario.rotations[problem.rotationOfNeed[$0]].id)
      }
    }
  }

  private func need(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal) -> Int? {
    problem.needs(student.position).first { problem.rotationOfNeed[$0] == rotation }
  }

  private mutating func take(_ option: Int32, for need: Int, of student: Int) -> Bool {
    let number = Int(problem.options.spot[Int(option)])
    let spot = problem.spots.all[number]
    guard load[number] < spot.seats * spot.copies else { return false }
    let needs = problem.needs(student)
    let before = Array(placement.choices[needs])
    var after = before
    after[need - needs.lowerBound] = option
    guard problem.isLegal(after, of: student) else { return false }
    var change: [Int32: Int] = [:]
    problem.forEachUse(before, of: student) { change[$0, default: 0] -= $1 }
    problem.forEachUse(after, of: student) { change[$0, default: 0] += $1 }
    // Rows that also hold shared variables are looked at in `settle`.
    for (row, amount) in change where amount > 0 && problem.shared.rows[Int(row)].variables.isEmpty {
      let row = Int(row)
      if !problem.shared.rows[row].mayBreak, used[row] + amount > problem.shared.rows[row].limit {
        return false
      }
    }
    for (row, amount) in change { used[Int(row)] += amount }
    placement.choices[need] = option
    load[number] += 1
    order.append(need)
    return true
  }

  private mutating func giveUp(_ need: Int) {
    let student = problem.scenario.students.ordinals.first { problem.needs($0.position).contains(need) }!
      .position
    let needs = problem.needs(student)
    problem.forEachUse(placement.choices[needs], of: student) { used[Int($0)] -= $1 }
    load[Int(problem.options.spot[Int(placement.choices[need])])] -= 1
    placement.choices[need] = -1
    problem.forEachUse(placement.choices[needs], of: student) { used[Int($0)] += $1 }
    order.removeAll { $0 == need }
  }
}
