import PlacementDomain

/// The least cost of a student's needs together with the steps of one burden, when every need may take any of its
/// options whatever the others take: a dynamic program over the burden so far.
struct BurdenFloors {
  /// Which burden.
  let burden: Int
  private let start: Int
  private let width: Int
  /// By position, then burden: the least cost of the needs from there on.
  private let rest: [Int]
  /// By position and what its option adds: the least cost of all others, and of the burden.
  private let others: [[Int]]

  /// A burden that can reach more values than these is not worked out.
  private static let mostWidth = 2_000

  /// `leasts` are the least values by position and what an option adds (none included), `Int.max` where none adds
  /// just that. nil when the burden costs nothing or reaches too many values.
  init?(_ burden: Int, start: Int32, leasts: [[Int]], prices: BurdenPrices) {
    let width = leasts.reduce(1) { $0 + $1.count - 1 }
    guard width <= BurdenFloors.mostWidth, prices.costs(burden) else { return nil }
    var rest = Array(repeating: Int.max, count: (leasts.count + 1) * width)
    for at in 0..<width { rest[leasts.count * width + at] = prices.cost(burden, at: start + Int32(at)) }
    for position in leasts.indices.reversed() {
      for (added, value) in leasts[position].enumerated() where value != .max {
        for at in 0..<width - added {
          let next = rest[(position + 1) * width + at + added]
          if next != .max { rest[position * width + at] = min(rest[position * width + at], value + next) }
        }
      }
    }
    var before = Array(repeating: Int.max, count: width)
    before[0] = 0
    others = leasts.indices.map { position in
      let found = leasts[position].indices.map { added in
        (0..<width - added).reduce(Int.max) { best, at in
          let next = rest[(position + 1) * width + at + added]
          return before[at] == .max || next == .max ? best : min(best, before[at] + next)
        }
      }
      var next = Array(repeating: Int.max, count: width)
      for (added, value) in leasts[position].enumerated() where value != .max {
        for at in 0..<width - added where before[at] != .max {
          next[at + added] = min(next[at + added], before[at] + value)
        }
      }
      before = next
      return found
    }
    self.burden = burden
    self.start = Int(start)
    self.width = width
    self.rest = rest
  }

  /// The least cost of the needs from `position` on, with this much of the burden so far.
  func rest(_ position: Int, _ burden: Int32) -> Int { rest[position * width + Int(burden) - start] }

  /// The least cost of all other needs when that at `position` adds so much.
  func others(_ position: Int, adding added: Int32) -> Int { others[position][Int(added)] }
}
