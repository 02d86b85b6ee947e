/// Values that belong to entities, held contiguously: all of the first entity, then all of the second, …
public struct Grouped<Owner, Value: Sendable>: Sendable {
  /// Where each owner's values start; one more entry than there are owners.
  public let starts: [Int32]
  /// The values of all owners in order.
  public private(set) var values: [Value]

  /// Values already in owner order; `starts` has one entry an owner and the total at its end.
  public init(starts: [Int32], values: [Value]) {
    precondition(starts.last.map(Int.init) == values.count)
    self.starts = starts
    self.values = values
  }

  /// `groups[k]` are the values of the k-th owner.
  public init(_ groups: [[Value]]) {
    var starts: [Int32] = [0]
    var values: [Value] = []
    starts.reserveCapacity(groups.count + 1)
    values.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for group in groups {
      values += group
      starts.append(Int32(values.count))
    }
    self.init(starts: starts, values: values)
  }

  /// How many owners there are.
  public var count: Int { starts.count - 1 }

  /// The values of one owner.
  public subscript(owner: OrdinalNumber<Owner>) -> ArraySlice<Value> {
    values[Int(starts[owner.position])..<Int(starts[owner.position + 1])]
  }
}

extension Grouped {
  /// Sorts each group.
  mutating func sortWithin(by precedes: (Value, Value) -> Bool) {
    let starts = starts
    func range(_ owner: Int) -> Range<Int> { Int(starts[owner])..<Int(starts[owner + 1]) }
    // What is sorted already is not touched, so not copied.
    let unsorted = (0..<count).first { owner in
      range(owner).dropLast().contains { precedes(values[$0 + 1], values[$0]) }
    }
    guard let unsorted else { return }
    values.withUnsafeMutableBufferPointer { values in
      for owner in unsorted..<(starts.count - 1) where range(owner).count > 1 {
        var group = UnsafeMutableBufferPointer(rebasing: values[range(owner)])
        group.sort(by: precedes)
      }
    }
  }

  /// The same groups, each sorted.
  func sortedWithin(by precedes: (Value, Value) -> Bool) -> Grouped {
    var groups = self
    groups.sortWithin(by: precedes)
    return groups
  }

  /// All groups as lists, in owner order.
  private var groups: [[Value]] {
    (0..<count).map { Array(values[Int(starts[$0])..<Int(starts[$0 + 1])]) }
  }

  /// The same with other values for one owner.
  func replacing(_ owner: OrdinalNumber<Owner>, with values: [Value]) -> Grouped {
    var groups = groups
    groups[owner.position] = values
    return Grouped(groups)
  }

  /// The same with one more owner, before the one who had this ordinal.
  func inserting(_ values: [Value], at owner: OrdinalNumber<Owner>) -> Grouped {
    var groups = groups
    groups.insert(values, at: owner.position)
    return Grouped(groups)
  }
}

extension Grouped: Equatable where Value: Equatable {}
