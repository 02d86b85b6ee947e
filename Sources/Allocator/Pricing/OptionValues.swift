import PlacementDomain

/// What each option of one student's needs costs at the prices of a round. Owns scratch space.
struct OptionValues {
  private let options: Options
  private let classOf: [Int32]
  /// What the student at hand pays on top, by spot; all 0 between two needs.
  private var extra: [Int]

  init(_ problem: PlacingProblem) {
    options = problem.options
    classOf = problem.classOf
    extra = Array(repeating: 0, count: problem.spots.all.count)
  }

  /// How many options a need has.
  func count(of need: Int) -> Int { options.range(need).count }

  /// Every option of a need of the student, in order, with its spot and its value.
  @inline(__always)
  mutating func forEach(
    of need: Int, _ student: Int, _ prices: OptionPrices,
    _ body: (_ option: Int32, _ spot: Int32, _ value: Int) -> Void
  ) {
    let base = Int(classOf[student]) * prices.ranks - 1
    let entries = prices.extra.isEmpty ? [] : prices.extra[Int32(student)] ?? []
    let paid = entries.filter { $0.need < 0 || $0.need == Int32(need) }
    for entry in paid { extra[Int(entry.spot)] += entry.price }
    defer { for entry in paid { extra[Int(entry.spot)] = 0 } }
    let range = options.range(need)
    options.spot.withUnsafeBufferPointer { spots in
      options.rank.withUnsafeBufferPointer { ranks in
        prices.table.withUnsafeBufferPointer { table in
          prices.spot.withUnsafeBufferPointer { price in
            // Mostly nothing else costs anything.
            guard !paid.isEmpty || !prices.option.isEmpty else {
              for option in range {
                let spot = spots[option]
                body(Int32(option), spot, table[base + Int(ranks[option])] + price[Int(spot)])
              }
              return
            }
            for option in range {
              let spot = spots[option]
              let value = table[base + Int(ranks[option])] + price[Int(spot)] + extra[Int(spot)]
              body(Int32(option), spot, prices.option.isEmpty ? value : value + prices.option[option])
            }
          }
        }
      }
    }
  }
}
