import PlacementDomain

/// Which place of a pool each student gets: the fewest places that hold them all, filled evenly, in the order
/// of student ids and place ids (model.md, "Same input, same output").
enum PoolTelling {
  /// The place of each need, nil for none.
  static func places(of placement: Placement, in problem: PlacingProblem) -> [Place.Ordinal?] {
    let load = placement.load(in: problem)
    var given = Array(repeating: 0, count: problem.spots.all.count)
    return placement.choices.map { choice in
      guard choice >= 0 else { return nil }
      let number = Int(problem.options.spot[Int(choice)])
      let spot = problem.spots.all[number]
      defer { given[number] += 1 }
      guard spot.opens, let count = spot.placesNeeded(for: load[number]) else { return spot.lead }
      // The first `load % count` places have one student more than the others.
      let size = load[number] / count
      let larger = load[number] % count
      let position = given[number]
      let inLarger = larger * (size + 1)
      return spot.places[
        position < inLarger ? position / (size + 1) : larger + (position - inLarger) / size]
    }
  }
}
