/// The candidates of least bounds among those it is shown, at most `width`, in order: equal bounds stay in the
/// order they came.
struct CheapestCandidates {
  private let width: Int
  private(set) var list: [Candidate]
  /// The bound of the best candidate left out; `Int.max` when none is.
  private(set) var cutoff = Int.max
  /// The largest bound in a full list; `Int.max` while there is room.
  private var last = Int.max

  /// `reusing` gives the list its room.
  init(width: Int, reusing list: inout [Candidate]) {
    self.width = width
    self.list = []
    swap(&list, &self.list)
    self.list.removeAll(keepingCapacity: true)
  }

  /// True, and noted, when a candidate of this bound has no place in the list.
  @inline(__always)
  mutating func leavesOut(_ bound: Int) -> Bool {
    guard bound >= last else { return false }
    cutoff = min(cutoff, bound)
    return true
  }

  /// Adds a candidate that is not left out.
  mutating func add(_ candidate: Candidate) {
    guard width != .max else {
      list.append(candidate)
      return
    }
    if list.count < width {
      list.append(candidate)
    } else {
      cutoff = last
      list[width - 1] = candidate
    }
    let bound = candidate.bound
    list.withUnsafeMutableBufferPointer { list in
      var at = list.count - 1
      while at > 0, list[at - 1].bound > bound {
        list[at] = list[at - 1]
        at -= 1
      }
      list[at] = candidate
      if list.count == width { last = list[width - 1].bound }
    }
  }

  /// The candidates in order.
  mutating func sorted() -> [Candidate] {
    if width == .max { list.sort { ($0.bound, $0.option) < ($1.bound, $1.option) } }
    return list
  }
}
