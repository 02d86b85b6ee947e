import PlacementDomain

/// What a branch of the search tree fixes.
struct Restrictions: Sendable {
  /// A student and a spot, whichever of the student's needs takes it, or one of them.
  struct Use: Hashable, Sendable {
    let student: Int32
    let spot: Int32
    /// nil: any.
    var need: Int32?
  }

  /// Bounds of shared variables where they are tighter than 0…most.
  var bounds: [Int32: ClosedRange<Int>] = [:]
  /// Uses students may not have.
  var forbidden: Set<Use> = []
  /// Uses students must have.
  var forced: Set<Use> = []

  /// Bounds of a shared variable.
  func range(_ variable: Int32, in problem: PlacingProblem) -> ClosedRange<Int> {
    bounds[variable] ?? 0...problem.shared.variables[Int(variable)].most
  }

  /// The students whose schedules are restricted.
  var students: Set<Int32> { Set(forbidden.map(\.student)).union(forced.map(\.student)) }

  /// True when the student may not take the spot for this need.
  func forbid(_ spot: Int32, to student: Int32, for need: Int32) -> Bool {
    forbidden.contains(Use(student: student, spot: spot))
      || forbidden.contains(Use(student: student, spot: spot, need: need))
      || forced.contains { $0.need == need && $0.spot != spot }
  }
}

extension PlacingProblem {
  /// Every use in a schedule (the option of each need of the student, -1 for none): of a spot, and of a spot
  /// for one need.
  func uses(in schedule: some Sequence<Int32>, of student: Int32) -> [Restrictions.Use] {
    zip(needs(Int(student)), schedule).filter { $1 >= 0 }.flatMap { need, option in
      let spot = options.spot[Int(option)]
      return [
        Restrictions.Use(student: student, spot: spot),
        Restrictions.Use(student: student, spot: spot, need: Int32(need)),
      ]
    }
  }
}
