/// Names that come close to what was typed. Never acted on, only shown.
enum NearNames {
  /// The nearest of `names`, at most three, none farther than a third of the letters (at least one).
  static func near(_ typed: String, among names: [String]) -> [String] {
    let limit = max(1, typed.count / 3)
    let scored = names.map { (name: $0, distance: distance(bare(typed), bare($0))) }
      .filter { $0.distance <= limit }
    guard let best = scored.map(\.distance).min() else { return [] }
    return Array(scored.filter { $0.distance == best }.map(\.name).prefix(3))
  }

  private static func bare(_ name: String) -> [Character] { Array(name.lowercased()) }

  /// Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var best = min(last[column + 1], current[column]) + 1
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = last
      last = current
    }
    return last[right.count]
  }
}
