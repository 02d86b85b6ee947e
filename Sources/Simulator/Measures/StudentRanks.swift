import PlacementDomain

/// How a student fared, over one session or several: what each need ended with counts its rank, the worst
/// rank + 1 where no wish matches, the worst rank + 2 without a place.
struct StudentRanks: Hashable, Sendable {
  /// Rotations there was a place to be found for.
  var needs = 0
  /// Those with a place at the end.
  var placed = 0
  /// Those at a first wish.
  var first = 0
  /// Those at a place that matches no wish.
  var unranked = 0
  /// All ranks, counted so.
  var sum = 0

  /// The mean of them; 0 where nothing was needed.
  var mean: Double { needs == 0 ? 0 : Double(sum) / Double(needs) }

  /// Both together.
  static func + (one: StudentRanks, other: StudentRanks) -> StudentRanks {
    StudentRanks(
      needs: one.needs + other.needs, placed: one.placed + other.placed, first: one.first + other.first,
      unranked: one.unranked + other.unranked, sum: one.sum + other.sum)
  }

  /// How unequal students are treated: the standard deviation of their means. Whoever needed nothing does not
  /// count.
  static func spread(_ students: [StudentRanks]) -> Double {
    let means = students.filter { $0.needs > 0 }.map(\.mean)
    guard !means.isEmpty else { return 0 }
    let mean = means.reduce(0, +) / Double(means.count)
    return (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(means.count)).squareRoot()
  }
}

extension SimulatedSession {
  /// How everybody fares who needs something, as the session stands, in the order of the list.
  var ranks: [(student: Student.ID, ranks: StudentRanks)] {
    scenario.students.ordinals.filter { !scenario.needs[$0].isEmpty }.map { student in
      let id = scenario.students[student].id
      var ranks = StudentRanks(needs: scenario.needs[student].count)
      for rotation in scenario.needs[student] {
        let need = PlacementNeed(student: id, rotation: scenario.rotations[rotation].id)
        guard let place = standing[need].flatMap(scenario.places.ordinal(of:)) else {
          ranks.sum += scenario.worstRank + 2
          continue
        }
        let rank = scenario.rank(of: place, for: student, rotation)
        ranks.placed += 1
        if rank == nil { ranks.unranked += 1 }
        if rank == 1 { ranks.first += 1 }
        ranks.sum += rank ?? scenario.worstRank + 1
      }
      return (id, ranks)
    }
  }
}
