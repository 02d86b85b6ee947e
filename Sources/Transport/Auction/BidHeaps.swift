internal import CPrefetch

/// The accepted bids of each place, no more than it has seats. Those of a full place are a heap of four
/// branches whose least bid stands first; below that, order means nothing and none is kept.
struct BidHeaps<Value: PriceInteger>: ~Copyable {
  /// Where a place's bids stand.
  struct Shelf: BitwiseCopyable {
    var first: UInt32
    var count: Int32
    var seats: Int32
  }

  /// One for each place.
  let shelves: Strip<Shelf>
  /// Every place's bids.
  let bids: Strip<Bid<Value>>

  /// Room for the bids of places with so many seats.
  init(seats: borrowing Strip<Int32>) {
    let shelves = Strip(repeating: Shelf(first: 0, count: 0, seats: 0), count: seats.count)
    var end: UInt32 = 0
    for place in 0..<seats.count {
      shelves[place] = Shelf(first: end, count: 0, seats: seats[place])
      end += UInt32(seats[place])
    }
    self.shelves = shelves
    bids = Strip(repeating: Bid(price: 0, student: 0), count: Int(end))
  }

  /// Forgets every bid.
  func removeAll() {
    for place in 0..<shelves.count { shelves.base[place].count = 0 }
  }

  /// Whether a place has a free seat.
  @inline(__always)
  func hasRoom(_ place: Int) -> Bool { shelves[place].count < shelves[place].seats }

  /// Asks for the bids of a place that a replacement looks at first.
  @inline(__always)
  func prefetchLeast(of place: Int) {
    let heap = bids.base + Int(shelves[place].first)
    prefetch(heap)
    prefetch(heap + 8)
    prefetch(heap + 16)
    prefetch(heap + 24)
    prefetch(heap + 32)
    prefetch(heap + 40)
  }

  /// Takes a bid for a place with a free seat. Returns the least bid when that was its last one.
  @inline(__always)
  func accept(_ bid: Bid<Value>, at place: Int) -> Value? {
    let heap = bids.base + Int(shelves[place].first)
    let size = Int(shelves[place].count)
    heap[size] = bid
    shelves.base[place].count &+= 1
    guard !hasRoom(place) else { return nil }
    order(heap, size &+ 1)
    return heap[0].price
  }

  /// Takes a bid for a full place instead of its least. Returns the student who goes, and the new least bid.
  @inline(__always)
  func replaceLeast(with bid: Bid<Value>, at place: Int) -> (student: UInt32, least: Value) {
    let heap = bids.base + Int(shelves[place].first)
    let student = heap[0].student
    sink(bid, in: heap, from: 0, size: Int(shelves[place].seats))
    return (student, heap[0].price)
  }

  /// Makes a heap of bids in any order (R. Floyd, "Algorithm 245: Treesort", 1964).
  private func order(_ heap: UnsafeMutablePointer<Bid<Value>>, _ size: Int) {
    var node = (size + 2) / 4
    while node > 0 {
      node -= 1
      sink(heap[node], in: heap, from: node, size: size)
    }
  }

  @inline(__always)
  private func sink(_ bid: Bid<Value>, in heap: UnsafeMutablePointer<Bid<Value>>, from node: Int, size: Int) {
    var node = node
    while true {
      var child = 4 &* node &+ 1
      guard child < size else { break }
      let end = min(child &+ 4, size)
      var least = heap[child].price
      var other = child &+ 1
      while other < end {
        if heap[other].price < least {
          least = heap[other].price
          child = other
        }
        other &+= 1
      }
      guard least < bid.price else { break }
      heap[node] = heap[child]
      node = child
    }
    heap[node] = bid
  }
}
