import PlacementDomain

/// Lower bounds on what schedules of one student cost with their burdens and the disciplines they must cover:
/// the cheapest option of each need whatever the others take, and the least burden there can be.
///
/// Values are bounded by a dynamic program over the disciplines still missing (the first few of them), burdens by
/// what the needs left add at least; both hold at once, because steps never fall. Beside that each burden is
/// bounded together with values (`BurdenFloors`).
struct TallyFloors {
  let steps: TallySteps
  let prices: BurdenPrices
  /// Where the student starts.
  let start: Tally
  private let first: Int
  private let isFixed: [Bool]
  /// The least burden that needs from each on, and all but each, add.
  private var leastRest: [SIMD2<Int32>]
  private var leastOthers: [SIMD2<Int32>]
  private var mostOthers: [SIMD2<Int32>]
  /// How many disciplines are watched: the lowest bits.
  private let watched: Int
  /// The least value of the needs from each position on, by what is missing of the watched disciplines.
  private var floors: [Int] = []
  /// The least value of all other needs, by position and class.
  private var others: [[Int]] = []
  /// Better bounds for each burden that costs something, the other being bounded by what is added at least.
  private var ofBurden: [BurdenFloors] = []

  /// Disciplines beyond these are looked at when a schedule is whole.
  private static let mostWatched = 4
  private static let nothing = Int.max

  /// For the needs of a student, in order; `take(_:)` completes it.
  init(_ steps: TallySteps, student: Int, needs: Range<Int>, isFixed: [Bool], prices: BurdenPrices) {
    self.steps = steps
    self.prices = prices
    self.isFixed = isFixed
    first = needs.lowerBound
    start = steps.start(student)
    watched = min(steps.wanted.nonzeroBitCount, TallyFloors.mostWatched)
    leastRest = Array(repeating: .zero, count: needs.count + 1)
    leastOthers = Array(repeating: .zero, count: needs.count)
    mostOthers = leastOthers
    guard !steps.least.isEmpty else { return }
    for position in needs.indices.map({ $0 - first }).reversed() {
      leastRest[position] = leastRest[position + 1] &+ steps.least[first + position]
    }
    let most = needs.reduce(SIMD2<Int32>.zero) { $0 &+ steps.most[$1] }
    for position in leastOthers.indices {
      leastOthers[position] = start.burden &+ leastRest[0] &- steps.least[first + position]
      mostOthers[position] = start.burden &+ most &- steps.most[first + position]
    }
  }

  /// How many classes of options there are: one for each watched discipline, and the others.
  var classes: Int { watched + 1 }

  /// The class of an option.
  func kind(_ step: TallyStep) -> Int {
    let bit = step.covers & ~(UInt64.max << UInt64(watched))
    return bit == 0 ? watched : bit.trailingZeroBitCount
  }

  /// An option of the need that costs more than this is never worth taking, unless it has to be: leaving the need
  /// without a place saves more than the steps it brings.
  func mostWorth(_ position: Int) -> Int {
    guard !steps.least.isEmpty else { return 0 }
    let none = steps.stepOfNone(first + position).burden
    let least = steps.least[first + position]
    var worth = 0
    for burden in 0..<SIMD2<Int32>.scalarCount where none[burden] > least[burden] {
      worth +=
        prices.cost(burden, at: mostOthers[position][burden] + none[burden])
        - prices.cost(burden, at: leastOthers[position][burden] + least[burden])
    }
    return worth
  }

  /// What options there are: by position, the least value of each class and of each amount of each burden.
  struct Leasts {
    var ofClass: [Int]
    var ofBurden: [[Int]]
  }

  /// No option of a need yet.
  func noOption(_ position: Int) -> Leasts {
    let none = steps.stepOfNone(first + position).burden
    return Leasts(
      ofClass: Array(repeating: .max, count: classes),
      ofBurden: (0..<steps.burdens.count).map { burden in
        var list = Array(
          repeating: Int.max, count: Int(max(steps.most[first + position][burden], none[burden])) + 1)
        if !isFixed[position] { list[Int(none[burden])] = 0 }
        return list
      })
  }

  /// Notes an option of a need.
  func note(_ value: Int, _ step: TallyStep, in leasts: inout Leasts) {
    let kind = kind(step)
    leasts.ofClass[kind] = min(leasts.ofClass[kind], value)
    for burden in leasts.ofBurden.indices {
      let added = Int(step.burden[burden])
      leasts.ofBurden[burden][added] = min(leasts.ofBurden[burden][added], value)
    }
  }

  /// Completes the floors with what options there are, by position.
  mutating func take(_ all: [Leasts]) {
    let leasts = all.map(\.ofClass)
    ofBurden = steps.burdens.indices.compactMap { burden in
      BurdenFloors(
        burden, start: start.burden[burden], leasts: all.map { $0.ofBurden[burden] }, prices: prices)
    }
    let columns = 1 << watched
    floors = Array(repeating: TallyFloors.nothing, count: (leasts.count + 1) * columns)
    floors[leasts.count * columns] = 0
    for position in leasts.indices.reversed() {
      for missing in 0..<columns {
        var best = isFixed[position] ? TallyFloors.nothing : floors[(position + 1) * columns]
        for (kind, value) in leasts[position].enumerated() {
          let rest = floors[(position + 1) * columns | left(missing, kind)]
          if value != .max, rest != .max { best = min(best, value + rest) }
        }
        floors[position * columns | missing] = best
      }
    }
    // The least value of the needs before each, by what is missing then.
    var before = Array(repeating: TallyFloors.nothing, count: columns)
    before[Int(start.missing & UInt64(columns - 1))] = 0
    others = leasts.indices.map { position in
      let found = (0..<classes).map { kind in
        (0..<columns).reduce(TallyFloors.nothing) { best, missing in
          let rest = floors[(position + 1) * columns | left(missing, kind)]
          return before[missing] == .max || rest == .max ? best : min(best, before[missing] + rest)
        }
      }
      var next = Array(repeating: TallyFloors.nothing, count: columns)
      for missing in 0..<columns where before[missing] != .max {
        if !isFixed[position] { next[0] = min(next[0], before[missing]) }
        for (kind, value) in leasts[position].enumerated() where value != .max {
          next[left(missing, kind)] = min(next[left(missing, kind)], before[missing] + value)
        }
      }
      before = next
      return found
    }
  }

  private func left(_ missing: Int, _ kind: Int) -> Int { kind < watched ? missing & ~(1 << kind) : missing }

  /// The least cost of a schedule that takes this option for the need; `Int.max` when there is none.
  func bound(_ position: Int, _ value: Int, _ step: TallyStep) -> Int {
    let rest = others[position][kind(step)]
    if rest == .max { return .max }
    let least = leastOthers[position] &+ step.burden
    var bound = rest + prices.cost(least)
    for floors in ofBurden {
      let own = floors.others(position, adding: step.burden[floors.burden])
      if own == .max { return .max }
      bound = max(bound, own + prices.cost(1 - floors.burden, at: least[1 - floors.burden]))
    }
    return value + bound
  }

  /// The least cost of the needs from `position` on, and of all burdens; `Int.max` when a fixed need, or a
  /// discipline, finds nothing. Exact at the end.
  func rest(_ position: Int, _ tally: Tally) -> Int {
    if position == isFixed.count, tally.missing != 0 { return .max }
    let columns = 1 << watched
    let floor = floors[position * columns | Int(tally.missing & UInt64(columns - 1))]
    if floor == .max { return .max }
    let least = tally.burden &+ leastRest[position]
    var bound = floor + prices.cost(least)
    for floors in ofBurden {
      let own = floors.rest(position, tally.burden[floors.burden])
      if own == .max { return .max }
      bound = max(bound, own + prices.cost(1 - floors.burden, at: least[1 - floors.burden]))
    }
    return bound
  }

  /// What burdens cost at least, when the needs from `position` on are still open.
  func burdens(_ position: Int, _ tally: Tally) -> Int { prices.cost(tally.burden &+ leastRest[position]) }
}
