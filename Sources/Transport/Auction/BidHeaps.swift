/// The accepted bids of each place, no more than it has seats. Those of a full place are a heap of four
/// branches whose least bid stands first; below that, order means nothing and none is kept.
struct BidHeaps<Value: PriceInteger>: ~Copyable {
  /// Where each place's bids begin, and the end of the last.
  let first: Strip<Int>
  /// How many bids each place holds.
  let count: Strip<Int32>
  /// Every place's bids.
  let bids: Strip<Bid<Value>>

  /// Room for the bids of places with so many seats.
  init(seats: borrowing Strip<Int32>) {
    first = Strip(repeating: 0, count: seats.count + 1)
    for place in 0..<seats.count { first[place + 1] = first[place] + Int(seats[place]) }
    count = Strip(repeating: 0, count: seats.count)
    bids = Strip(repeating: Bid(price: 0, student: 0), count: first[seats.count])
  }

  /// Takes a bid for a place with a free seat. Returns the least bid when that was its last one.
  @inline(__always)
  func accept(_ bid: Bid<Value>, at place: Int, seats: Int32) -> Value? {
    let heap = bids.base + first[place]
    let size = count[place]
    heap[Int(size)] = bid
    count[place] = size &+ 1
    guard size &+ 1 == seats else { return nil }
    order(heap, Int(seats))
    return heap[0].price
  }

  /// Takes a bid for a full place instead of its least. Returns the student who goes, and the new least bid.
  @inline(__always)
  func replaceLeast(with bid: Bid<Value>, at place: Int, seats: Int32) -> (student: UInt32, least: Value) {
    let heap = bids.base + first[place]
    let student = heap[0].student
    sink(bid, in: heap, from: 0, size: Int(seats))
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
