/// Nodes by distance, nearest first, and among equals the one that came first; a binary heap in which a node may stand more
/// than once.
struct DistanceQueue<Value: PriceInteger> {
  private struct Item {
    var distance: Value
    var turn: UInt32
    var node: Int32

    @inline(__always)
    func precedes(_ other: Item) -> Bool {
      distance < other.distance || distance == other.distance && turn < other.turn
    }
  }

  private var heap: [Item] = []
  private var turn: UInt32 = 0

  mutating func removeAll() {
    heap.removeAll(keepingCapacity: true)
    turn = 0
  }

  mutating func push(_ node: Int, at distance: Value) {
    let item = Item(distance: distance, turn: turn, node: Int32(truncatingIfNeeded: node))
    turn &+= 1
    heap.append(item)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) >> 1
      guard item.precedes(heap[parent]) else { break }
      heap[child] = heap[parent]
      child = parent
    }
    heap[child] = item
  }

  mutating func popNearest() -> (node: Int, distance: Value)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return (Int(top.node), top.distance) }
    var node = 0
    while true {
      var child = 2 * node + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(last) else { break }
      heap[node] = heap[child]
      node = child
    }
    heap[node] = last
    return (Int(top.node), top.distance)
  }
}
