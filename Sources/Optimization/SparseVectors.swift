/// Sparse vectors laid end to end: vector `k` is the entries `starts[k] ..< starts[k + 1]`.
///
/// `starts` has one element more than there are vectors, begins at 0 and never decreases; an index appears at
/// most once in a vector. Nothing is checked here: `LinearProgramError` says what is refused later.
public struct SparseVectors: Sendable, Hashable {
  /// Where each vector begins, and where the last one ends.
  public var starts: [Int32]
  /// The index of each entry, from 0.
  public var indices: [Int32]
  /// The coefficient of each entry, finite.
  public var coefficients: [Double]

  /// No vector at all.
  public init() {
    starts = [0]
    indices = []
    coefficients = []
  }

  /// Vectors given as their three arrays.
  public init(starts: [Int32], indices: [Int32], coefficients: [Double]) {
    self.starts = starts
    self.indices = indices
    self.coefficients = coefficients
  }

  /// How many vectors there are.
  @inlinable public var count: Int { starts.count - 1 }

  /// Begins a new, empty vector; `append(_:_:)` fills it.
  @inlinable public mutating func beginVector() {
    starts.append(Int32(truncatingIfNeeded: indices.count))
  }

  /// Adds an entry to the last vector. There must be one.
  @inlinable public mutating func append(_ index: Int32, _ coefficient: Double) {
    indices.append(index)
    coefficients.append(coefficient)
    starts[starts.count - 1] = Int32(truncatingIfNeeded: indices.count)
  }

  /// Forgets every vector and keeps the memory for the next ones.
  public mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    indices.removeAll(keepingCapacity: true)
    coefficients.removeAll(keepingCapacity: true)
  }
}
