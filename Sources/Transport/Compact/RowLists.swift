/// Lists of costs, each kept once as long as many are alike.
struct RowLists<Value: PriceInteger> {
  /// All lists, end to end.
  private(set) var values: [Value] = []
  private var slots: [UInt32]
  private var starts: [(start: UInt32, count: UInt32)] = []
  private var asked = 0
  private var isLooking = true
  private var last: (start: Int, count: Int)?
  /// More different lists than these are not looked for: their table would leave the caches.
  private static var mostLists: Int { 1 << 14 }

  init() {
    slots = Array(repeating: .max, count: 2 * Self.mostLists)
  }

  /// Where a list begins that equals this one; `remaining` values at most come after it.
  mutating func start(of list: UnsafeBufferPointer<Value>, remaining: Int) -> UInt32 {
    guard isLooking else { return append(list) }
    if let last, last.count == list.count, equals(list, at: last.start) { return UInt32(last.start) }
    asked += 1
    var slot = hash(list) & (slots.count - 1)
    while slots[slot] != .max {
      let known = starts[Int(slots[slot])]
      if Int(known.count) == list.count, equals(list, at: Int(known.start)) {
        last = (Int(known.start), list.count)
        return known.start
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = append(list)
    slots[slot] = UInt32(starts.count)
    starts.append((start, UInt32(list.count)))
    last = (Int(start), list.count)
    if starts.count >= Self.mostLists || starts.count > 1_000 && 2 * starts.count > asked {
      isLooking = false
      values.reserveCapacity(values.count + remaining)
    }
    return start
  }

  private mutating func append(_ list: UnsafeBufferPointer<Value>) -> UInt32 {
    let start = UInt32(values.count)
    values.append(contentsOf: list)
    return start
  }

  private func equals(_ list: UnsafeBufferPointer<Value>, at start: Int) -> Bool {
    values.withUnsafeBufferPointer { values in
      for index in list.indices where values[start + index] != list[index] { return false }
      return true
    }
  }

  private func hash(_ list: UnsafeBufferPointer<Value>) -> Int {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ UInt64(list.count)
    for value in list {
      state = (state ^ UInt64(truncatingIfNeeded: value)) &* 0xBF58_476D_1CE4_E5B9
      if Value.bitWidth > 64 { state ^= UInt64(truncatingIfNeeded: value >> 64) }
      state ^= state >> 29
    }
    return Int(truncatingIfNeeded: state >> 1)
  }
}
