public import PlacementDomain

/// What a plan stands on when it has been made and its requests are sent.
public struct Footing: Hashable, Sendable {
  /// How many stand at each place somebody stands at.
  public let heads: [Place.ID: Int]
  /// For which rotations they do.
  let rotations: [Place.ID: Set<Rotation.ID>]
  /// Places nobody has asked for yet, in order.
  public let unasked: [Place.ID]
  /// Other places that count, in order.
  public let counted: [Place.ID]

  /// That of a session on its first day.
  init(_ session: SimulatedSession) {
    let scenario = session.scenario
    var heads: [Place.ID: Int] = [:]
    var rotations: [Place.ID: Set<Rotation.ID>] = [:]
    for (need, place) in session.standing {
      heads[place, default: 0] += 1
      rotations[place, default: []].insert(need.rotation)
    }
    (self.heads, self.rotations) = (heads, rotations)
    unasked = scenario.places.filter { $0.status == .draft || $0.status == .held }.map(\.id)
    counted = scenario.places.ordinals.filter {
      scenario.counts($0) && scenario.places[$0].status != .draft && scenario.places[$0].status != .held
    }.map { scenario.places[$0].id }
  }

  /// What else could be asked for those who stand at a place: places that one of their rotations accepts,
  /// block and discipline, first those nobody has asked for, then as many seats more at places that count; in
  /// each part those of the same block first, then those of other destinations, then in order. At most
  /// `most`.
  public func hedges(for id: Place.ID, in scenario: Scenario, most: Int) -> [Hedge] {
    guard let lost = scenario.places.ordinal(of: id), let heads = heads[id] else { return [] }
    let row = scenario.places[lost]
    let needed = rotations[id, default: []].compactMap(scenario.rotations.ordinal(of:))
    func fitting(_ ids: [Place.ID]) -> [Place.ID] {
      ids.enumerated().compactMap { position, other -> (order: (Int, Int, Int), id: Place.ID)? in
        guard other != id, let place = scenario.places.ordinal(of: other),
          needed.contains(where: { scenario.accepts($0, place) })
        else { return nil }
        let its = scenario.places[place]
        return (
          (its.block == row.block ? 0 : 1, its.destination == row.destination ? 1 : 0, position), other
        )
      }
      .sorted { $0.order < $1.order }.map(\.id)
    }
    let all = fitting(unasked).map { Hedge.ask($0) } + fitting(counted).map { Hedge.more($0, seats: heads) }
    return Array(all.prefix(most))
  }
}
