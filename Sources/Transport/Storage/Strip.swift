#if canImport(Glibc)
  internal import Glibc
#endif

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
    base = Self.memory(for: count)
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  /// The elements of an array, in its order.
  init(_ elements: [Element]) {
    base = Self.memory(for: elements.count)
    count = elements.count
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: elements.count) }
    }
  }

  /// Memory that nothing has been written to; in pages of 2 MB where it is large, since random steps through small
  /// pages wait for the table of pages as much as for the memory itself.
  private static func memory(for count: Int) -> UnsafeMutablePointer<Element> {
    let bytes = max(1, count) * MemoryLayout<Element>.stride
    let page = 1 << 21
    let isLarge = bytes >= 2 * page
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: bytes, alignment: isLarge ? page : MemoryLayout<Element>.alignment)
    #if canImport(Glibc)
      if isLarge { _ = madvise(memory, bytes, MADV_HUGEPAGE) }
    #endif
    return memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  deinit { base.deallocate() }

  /// One element.
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
