/// A row of numbers of one kind that owns its memory.
///
/// The engine's loops take one random step after another through such rows; a Swift array pays there for bounds,
/// uniqueness and exclusivity at every step (measured with `perf`: about a third of the auction). Indices are checked
/// in debug builds.
struct Strip<Element: BitwiseCopyable>: ~Copyable {
  /// The first element; valid as long as the strip lives.
  let base: UnsafeMutablePointer<Element>
  /// How many elements there are.
  let count: Int

  /// So many times the same value.
  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// The elements of an array, in its order.
  init(_ elements: [Element]) {
    base = .allocate(capacity: max(1, elements.count))
    count = elements.count
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: elements.count) }
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  /// Gives every element one value.
  func fill(_ value: Element) { base.update(repeating: value, count: count) }
}
