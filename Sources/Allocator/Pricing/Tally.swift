import PlacementDomain

/// What a schedule is judged by only when it is whole, piled up need by need.
struct Tally: Equatable {
  /// How much there is of each burden of the problem.
  var burden: SIMD2<Int32> = .zero
  /// The disciplines of `atLeastOne` still to come, as bits; none once a need is left without a place.
  var missing: UInt64 = 0

  /// With one more need settled.
  func after(_ step: TallyStep) -> Tally {
    Tally(burden: burden &+ step.burden, missing: missing & ~step.covers)
  }
}

/// What one need adds to the tally.
struct TallyStep: Hashable {
  let burden: SIMD2<Int32>
  let covers: UInt64

  /// Changes no tally.
  static let nothing = TallyStep(burden: .zero, covers: 0)
}

/// What every option adds to the tally, the same at all prices.
struct TallySteps: Sendable {
  /// The disciplines of `atLeastOne`, as bits.
  let wanted: UInt64
  /// The least and the most a need can add to the burdens.
  let least: [SIMD2<Int32>]
  let most: [SIMD2<Int32>]
  let burdens: [Burden]
  private let bitOfSpot: [UInt64]

  init(_ problem: PlacingProblem) {
    let burdens = problem.burdens
    precondition(burdens.count <= SIMD2<Int32>.scalarCount)
    let wanted = AtLeastOneDiscipline.wanted(in: problem.scenario)
    self.burdens = burdens
    self.wanted = wanted
    bitOfSpot =
      wanted == 0
      ? [] : problem.spots.all.map { AtLeastOneDiscipline.bit(of: $0.lead, in: problem.scenario) }
    var (least, most): ([SIMD2<Int32>], [SIMD2<Int32>]) = ([], [])
    if !burdens.isEmpty {
      for need in 0..<problem.scenario.needed {
        let range = problem.options.range(need)
        var (low, high) = (SIMD2<Int32>.zero, SIMD2<Int32>.zero)
        for (number, burden) in burdens.enumerated() {
          let options = burden.ofOption[range]
          let none = problem.isFixed[need] && !range.isEmpty ? nil : burden.ofNone[need]
          low[number] = min(options.min() ?? .max, none ?? .max)
          high[number] = max(options.max() ?? 0, none ?? 0)
        }
        least.append(low)
        most.append(high)
      }
    }
    self.least = least
    self.most = most
  }

  /// True when schedules cost more than their options, or must cover disciplines.
  func matter(at prices: OptionPrices) -> Bool { wanted != 0 || !prices.burdens.isEmpty }

  /// Where a student starts.
  func start(_ student: Int) -> Tally {
    var tally = Tally(missing: wanted)
    for (number, burden) in burdens.enumerated() { tally.burden[number] = burden.start[student] }
    return tally
  }

  /// What an option adds.
  func step(_ option: Int32, _ spot: Int32) -> TallyStep {
    var sum = SIMD2<Int32>.zero
    for (number, burden) in burdens.enumerated() { sum[number] = burden.ofOption[Int(option)] }
    return TallyStep(burden: sum, covers: bitOfSpot.isEmpty ? 0 : bitOfSpot[Int(spot)])
  }

  /// What a need left without a place adds.
  func stepOfNone(_ need: Int) -> TallyStep {
    var sum = SIMD2<Int32>.zero
    for (number, burden) in burdens.enumerated() { sum[number] = burden.ofNone[need] }
    return TallyStep(burden: sum, covers: .max)
  }
}
