/// Everything that counts of the needs already settled, where only some of what forbids two spots does.
struct FloorState: Equatable {
  /// Bits that are no longer free (`RelaxedFloors.Bits`).
  let taken: UInt64
  let tally: Tally

  /// A number that differs for most states.
  fileprivate var mixed: UInt64 {
    let burden =
      UInt64(UInt32(bitPattern: tally.burden[0])) << 32 | UInt64(UInt32(bitPattern: tally.burden[1]))
    var mixed = taken ^ burden &* 0x9E37_79B9_7F4A_7C15 ^ tally.missing &* 0xC2B2_AE3D_27D4_EB4F
    mixed = (mixed ^ mixed >> 31) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 29
  }
}

/// Values of states: a hash table with open addressing, because looking states up is most of what working floors
/// out costs.
struct FloorTable {
  private var states: [FloorState] = []
  /// Beside each state; `empty` where there is none.
  private var values: [Int] = []
  private var count = 0
  /// No floor is so low.
  private static let empty = Int.min

  /// The value of a state, nil when it is not known.
  subscript(state: FloorState) -> Int? {
    guard !values.isEmpty else { return nil }
    let value = values[place(of: state)]
    return value == FloorTable.empty ? nil : value
  }

  /// Makes the value of a state known.
  mutating func insert(_ value: Int, for state: FloorState) {
    if count * 2 >= values.count { grow() }
    let place = place(of: state)
    if values[place] == FloorTable.empty { count += 1 }
    states[place] = state
    values[place] = value
  }

  /// Where the state is, or would be.
  private func place(of state: FloorState) -> Int {
    let mask = values.count - 1
    var place = Int(truncatingIfNeeded: state.mixed) & mask
    while values[place] != FloorTable.empty, states[place] != state { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldStates, oldValues) = (states, values)
    let size = max(16, 2 * values.count)
    states = Array(repeating: FloorState(taken: 0, tally: Tally()), count: size)
    values = Array(repeating: FloorTable.empty, count: size)
    for (state, value) in zip(oldStates, oldValues) where value != FloorTable.empty {
      let place = place(of: state)
      states[place] = state
      values[place] = value
    }
  }
}
