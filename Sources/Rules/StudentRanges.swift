import Dispatch

/// Work on many students at the same time: ranges are given to as many threads as there are processors. What
/// is found must depend on the student only, never on the range.
enum StudentRanges {
  /// The ranges of so many students, in order: enough of them that no thread waits long for another.
  static func all(_ count: Int) -> [Range<Int>] {
    let size = size(count)
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  private static func size(_ count: Int) -> Int { max(512, (count + 31) / 32) }

  /// Calls `body` once for each range, in any order, perhaps at the same time.
  static func forEach(_ count: Int, _ body: (Range<Int>) -> Void) {
    let ranges = all(count)
    if ranges.count < 2 { return ranges.forEach(body) }
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body
      DispatchQueue.concurrentPerform(iterations: ranges.count) { body(ranges[$0]) }
    }
  }

  /// What `body` gives for each range, in order.
  static func map<Result: Sendable>(_ count: Int, _ body: (Range<Int>) -> Result) -> [Result] {
    let ranges = all(count)
    var results = [Result?](repeating: nil, count: ranges.count)
    results.withUnsafeMutableBufferPointer { results in
      nonisolated(unsafe) let results = results
      forEach(count) { results[$0.lowerBound / size(count)] = body($0) }
    }
    return results.map { $0! }
  }
}
