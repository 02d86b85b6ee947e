extension LinearProgram {
  /// The largest finite number accepted: 10²⁰. Beyond it arithmetic in floating point says nothing useful.
  public static let largestMagnitude = 1e20

  /// The largest number of rows, of columns, or of coefficients accepted: 10⁸.
  public static let largestCount = 100_000_000

  /// Throws the first thing that is wrong: rows first, then columns, then the matrix.
  public func validate() throws(LinearProgramError) {
    try checkCount(rows.count)
    try checkCount(columns.count)
    for (index, row) in rows.enumerated() {
      try checkBounds(row.lower, row.upper, .rowBound, index)
    }
    for (index, column) in columns.enumerated() {
      try checkBounds(column.lower, column.upper, .columnBound, index)
      try checkNumber(column.cost, .cost, index)
    }
    try matrix.validate(vectors: columns.count, indexCount: rows.count)
  }
}

extension ColumnBatch {
  /// Throws the first thing that is wrong with the columns, for a program of `rowCount` rows.
  public func validate(rowCount: Int) throws(LinearProgramError) {
    try checkCount(count)
    try checkLength(lower.count, count)
    try checkLength(upper.count, count)
    for index in 0..<count {
      try checkBounds(lower[index], upper[index], .columnBound, index)
      try checkNumber(costs[index], .cost, index)
    }
    try entries.validate(vectors: count, indexCount: rowCount)
  }
}

extension RowBatch {
  /// Throws the first thing that is wrong with the rows, for a program of `columnCount` columns.
  public func validate(columnCount: Int) throws(LinearProgramError) {
    try checkCount(count)
    try checkLength(upper.count, count)
    for index in 0..<count {
      try checkBounds(lower[index], upper[index], .rowBound, index)
    }
    try entries.validate(vectors: count, indexCount: columnCount)
  }
}

extension SparseVectors {
  /// Throws the first thing that is wrong with `vectors` vectors whose indices lie in `0 ..< indexCount`.
  public func validate(vectors: Int, indexCount: Int) throws(LinearProgramError) {
    try checkCount(indices.count)
    try checkLength(starts.count, vectors + 1)
    try checkLength(coefficients.count, indices.count)
    guard starts[0] == 0 else { throw .badStarts(index: 0) }
    guard Int(starts[vectors]) == indices.count else { throw .badStarts(index: vectors) }
    // Checked on their own first: a start beyond the entries must be found before it is followed.
    for vector in 0..<vectors where starts[vector] > starts[vector + 1] {
      throw .badStarts(index: vector)
    }
    var lastSeen = [Int32](repeating: -1, count: indices.isEmpty ? 0 : indexCount)
    for vector in 0..<vectors {
      for entry in Int(starts[vector])..<Int(starts[vector + 1]) {
        let index = Int(indices[entry])
        guard index >= 0, index < indexCount else {
          throw .indexOutOfRange(index, count: indexCount)
        }
        guard lastSeen[index] != vector else { throw .duplicateEntry(vector: vector, index: index) }
        lastSeen[index] = Int32(vector)
        try checkNumber(coefficients[entry], .coefficient, entry)
      }
    }
  }
}

/// Throws unless `value` is a finite number of reasonable size.
package func checkNumber(
  _ value: Double, _ quantity: LinearProgramError.Quantity, _ index: Int
) throws(LinearProgramError) {
  if value.magnitude <= LinearProgram.largestMagnitude { return }
  if value.isNaN { throw .notANumber(quantity, index: index) }
  if value.isInfinite { throw .notFinite(quantity, index: index) }
  throw .tooLarge(quantity, index: index, value: value)
}

/// Throws unless some finite number of reasonable size lies between the bounds, which may be infinite.
package func checkBounds(
  _ lower: Double, _ upper: Double, _ quantity: LinearProgramError.Quantity, _ index: Int
) throws(LinearProgramError) {
  if lower.isNaN || upper.isNaN { throw .notANumber(quantity, index: index) }
  if lower > upper { throw .boundsCross(quantity, index: index, lower: lower, upper: upper) }
  if lower == .infinity || upper == -.infinity { throw .noFiniteValue(quantity, index: index) }
  if lower.isFinite { try checkNumber(lower, quantity, index) }
  if upper.isFinite { try checkNumber(upper, quantity, index) }
}

/// Throws unless `index` lies in `0 ..< count`.
package func checkIndex(_ index: Int, _ count: Int) throws(LinearProgramError) {
  guard index >= 0, index < count else { throw .indexOutOfRange(index, count: count) }
}

/// Throws unless an array has the length expected of it.
package func checkLength(_ found: Int, _ expected: Int) throws(LinearProgramError) {
  guard found == expected else { throw .lengthMismatch(expected: expected, found: found) }
}

/// Throws unless a solver can count that far.
package func checkCount(_ count: Int) throws(LinearProgramError) {
  guard count <= LinearProgram.largestCount else { throw .tooMany(count) }
}
