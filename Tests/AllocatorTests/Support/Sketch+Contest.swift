import PlacementDomain

extension Sketch {
  /// Two students who need one rotation and both want P0 first, with one seat in each of two places. w = 2.
  ///
  /// `favouring S0`: S0 at P0 (rank 1), S1 at P1, which S1 did not ask for. `favouring S1`: S0 at P1 (rank 2), S1
  /// at P0 (rank 1).
  static var contest: Sketch {
    var sketch = Sketch()
    sketch.needs = [[.init(0)], [.init(0)]]
    sketch.places = (0..<2).map { place($0, at: $0, block: $0, seats: 1) }
    sketch.wishes = [
      [Wish(target: .place(.init(0)), rank: 1), Wish(target: .place(.init(1)), rank: 2)],
      [Wish(target: .place(.init(0)), rank: 1)],
    ]
    return sketch
  }

  static let favouringS0 = [(0, 0, 0), (1, 0, 1)]
  static let favouringS1 = [(0, 0, 1), (1, 0, 0)]
}
