/// Students who were outbid, in the order they were, on a ring that grows.
struct DisplacedQueue {
  private var ring: [UInt32] = Array(repeating: 0, count: 1 << 12)
  private var first = 0
  private var count = 0

  /// Forgets everybody.
  mutating func removeAll() {
    first = 0
    count = 0
  }

  /// The first student when more than `least` wait.
  @inline(__always)
  mutating func next(whenMoreThan least: Int) -> UInt32? {
    guard count > least else { return nil }
    let student = ring[first]
    first = (first &+ 1) & (ring.count &- 1)
    count &-= 1
    return student
  }

  /// A student who will come soon, or anybody who has ever waited.
  @inline(__always)
  func upcoming(_ ahead: Int) -> UInt32 { ring[(first &+ ahead) & (ring.count &- 1)] }

  /// Adds a student at the end.
  @inline(__always)
  mutating func append(_ student: UInt32) {
    if count == ring.count { grow() }
    ring[(first &+ count) & (ring.count &- 1)] = student
    count &+= 1
  }

  private mutating func grow() {
    ring = Array(ring[first...]) + Array(ring[..<first]) + Array(repeating: 0, count: ring.count)
    first = 0
  }
}
