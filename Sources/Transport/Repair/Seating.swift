/// Who sits where while a plan is repaired: a list for each place, and one for those without a seat.
struct Seating: ~Copyable {
  /// A student and the arc he takes, counted within his row; the number of arcs stands for no seat.
  struct Entry: BitwiseCopyable {
    var student: UInt32
    var ordinal: UInt32
  }

  private var pool: [Entry]
  private var first: [Int]
  private var room: [Int]
  /// How many students each node holds: the places, then those without a seat.
  private(set) var count: [Int]

  /// Empty lists with room for so many each.
  init(loads: [Int]) {
    first = []
    first.reserveCapacity(loads.count)
    var end = 0
    for load in loads {
      first.append(end)
      end += load
    }
    room = loads
    count = Array(repeating: 0, count: loads.count)
    pool = Array(repeating: Entry(student: 0, ordinal: 0), count: end)
  }

  /// The students of a node; valid within the closure.
  @inline(__always)
  func withEntries<Result>(of node: Int, _ body: (UnsafeBufferPointer<Entry>) -> Result) -> Result {
    pool.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[first[node]..<first[node] + count[node]]))
    }
  }

  /// One student of a node.
  @inline(__always)
  subscript(node: Int, index: Int) -> Entry { pool[first[node] + index] }

  /// Adds a student to a node.
  mutating func append(_ entry: Entry, to node: Int) {
    if count[node] == room[node] { move(node) }
    pool[first[node] + count[node]] = entry
    count[node] += 1
  }

  /// Takes a student from a node; the last of its list comes into his place.
  mutating func remove(from node: Int, at index: Int) -> Entry {
    let entry = pool[first[node] + index]
    count[node] -= 1
    pool[first[node] + index] = pool[first[node] + count[node]]
    return entry
  }

  /// Gives a node twice the room, at the end of the pool.
  private mutating func move(_ node: Int) {
    let old = first[node]
    first[node] = pool.count
    room[node] = 2 * room[node] + 4
    pool.append(contentsOf: repeatElement(Entry(student: 0, ordinal: 0), count: room[node]))
    for index in 0..<count[node] { pool[first[node] + index] = pool[old + index] }
  }
}
