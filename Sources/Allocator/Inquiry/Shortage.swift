public import PlacementDomain

/// People who may use fewer seats than they are (a Hall violator): whatever the plan, some of them stay without.
public struct Shortage: Sendable {
  /// A student's rotation.
  public struct Need: Hashable, Comparable, Sendable {
    /// Whose.
    public let student: Student.Ordinal
    /// Which rotation.
    public let rotation: Rotation.Ordinal

    /// By student, then rotation.
    public static func < (one: Need, other: Need) -> Bool {
      (one.student, one.rotation) < (other.student, other.rotation)
    }
  }

  /// The heads, sorted.
  public let needs: [Need]
  /// Every place any of them may take, sorted.
  public let places: [Place.Ordinal]
  /// The seats of these places together, fewer than heads.
  public let seats: Int

  /// How many of them stay without a place, at least.
  public var missing: Int { needs.count - seats }
}

extension PlanOutlook {
  /// The shortages of the plan, by their first need: disjoint sets of needs, each with somebody unplaced in it. `unexplained` are
  /// unplaced needs of no such set: something else than seats is in their way.
  public func shortages() -> (found: [Shortage], unexplained: [Shortage.Need]) {
    let takers = takersBySpot
    var sets: [(needs: Set<Int>, spots: Set<Int>)] = []
    var unexplained: [Shortage.Need] = []
    for need in 0..<problem.scenario.needed where place(of: need) == nil {
      guard let closure = closure(of: need, takers) else {
        unexplained.append(named(need))
        continue
      }
      // Those who fight for the same seats are one set, with all their heads.
      var (needs, spots) = (Set(closure.needs), Set(closure.spots))
      while let other = sets.firstIndex(where: { !$0.spots.isDisjoint(with: spots) }) {
        let its = sets.remove(at: other)
        needs.formUnion(its.needs)
        spots.formUnion(its.spots)
      }
      sets.append((needs, spots))
    }
    let found = sets.map { needs, spots in
      Shortage(
        needs: needs.map(named).sorted(), places: spots.flatMap { problem.spots.all[$0].places }.sorted(),
        seats: spots.reduce(0) { $0 + room($1) })
    }
    return (found.sorted { $0.needs[0] < $1.needs[0] }, unexplained)
  }

  /// Those of a shortage who have no place.
  public func unplaced(of shortage: Shortage) -> [Shortage.Need] {
    shortage.needs.filter { need in
      !problem.needs(need.student.position).contains {
        problem.rotationOfNeed[$0] == need.rotation && place(of: $0) != nil
      }
    }
  }

  /// The needs at each spot.
  private var takersBySpot: [[Int]] {
    var takers = [[Int]](repeating: [], count: problem.spots.all.count)
    for need in 0..<problem.scenario.needed {
      if let place = place(of: need) { takers[Int(problem.spots.ofPlace[place.position])].append(need) }
    }
    return takers
  }

  private func room(_ spot: Int) -> Int { problem.spots.all[spot].seats * problem.spots.all[spot].copies }

  /// Everybody who would have to make room so that this need finds a place, and so on, with every spot they may
  /// take; nil as soon as one of these has a seat left.
  private func closure(of need: Int, _ takers: [[Int]]) -> (needs: [Int], spots: [Int])? {
    var needs = [need]
    var seen: Set<Int> = [need]
    var spots: Set<Int> = []
    var next = 0
    while next < needs.count {
      for option in problem.options.range(needs[next]) {
        let spot = Int(problem.options.spot[option])
        guard spots.insert(spot).inserted else { continue }
        if takers[spot].count < room(spot) { return nil }
        for taker in takers[spot] where seen.insert(taker).inserted { needs.append(taker) }
      }
      next += 1
    }
    return (needs, spots.sorted())
  }

  private func named(_ need: Int) -> Shortage.Need {
    let scenario = problem.scenario
    // The last student who starts at or before the need.
    let student = scenario.students.ordinals.last {
      problem.needs($0.position).contains(need)
    }!
    return Shortage.Need(student: student, rotation: problem.rotationOfNeed[need])
  }
}
