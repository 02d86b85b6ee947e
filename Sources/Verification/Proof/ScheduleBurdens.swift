/// What a student's schedule costs by the burdens it comes to; costs nothing where no stage looks at them.
struct ScheduleBurdens {
  /// What a schedule comes to so far.
  struct Load {
    /// Ranks, less what the student is owed.
    var equity: Int
    /// Night and weekend shifts.
    var shifts: Int

    static func + (one: Load, other: Load) -> Load {
      Load(equity: one.equity + other.equity, shifts: one.shifts + other.shifts)
    }

    /// The least of each.
    func least(_ other: Load) -> Load {
      Load(equity: min(equity, other.equity), shifts: min(shifts, other.shifts))
    }

    static let none = Load(equity: 0, shifts: 0)
  }

  let equity: BurdenSteps?
  let shifts: BurdenSteps?
  /// What a rotation without a place adds.
  let unplaced: Load
  /// What the student starts with.
  let start: Load

  /// True when some schedule may cost something by its burdens.
  var matter: Bool { equity != nil || shifts != nil }

  /// What a load costs; never less with more of it.
  func cost(_ load: Load) -> Int128 { (equity?.cost(load.equity) ?? 0) + (shifts?.cost(load.shifts) ?? 0) }
}
