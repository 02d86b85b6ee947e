/// Why a program, or a change to one, means nothing. Always found before a solver sees the numbers.
public enum LinearProgramError: Error, Hashable, Sendable {
  /// A number that is not one. Look for `0 / 0` or `infinity - infinity` where it was computed.
  case notANumber(Quantity, index: Int)
  /// An infinite cost or coefficient. Forbid a column by its bounds instead.
  case notFinite(Quantity, index: Int)
  /// A finite number beyond `LinearProgram.largestMagnitude`. Write "no bound" as `infinity`, or change the unit.
  case tooLarge(Quantity, index: Int, value: Double)
  /// A lower bound above the upper one.
  case boundsCross(Quantity, index: Int, lower: Double, upper: Double)
  /// Both bounds infinite on the same side: no finite number lies between.
  case noFiniteValue(Quantity, index: Int)
  /// Arrays that should describe the same things and differ in length.
  case lengthMismatch(expected: Int, found: Int)
  /// Starts that do not begin at 0, decrease, or do not end at the number of entries; `index` is the vector.
  case badStarts(index: Int)
  /// An index outside `0 ..< count`.
  case indexOutOfRange(Int, count: Int)
  /// The same index twice in vector number `vector`. Add the coefficients up first.
  case duplicateEntry(vector: Int, index: Int)
  /// More rows, columns or coefficients than a solver can count.
  case tooMany(Int)
  /// A basis whose number of basic variables is not the number of rows.
  case badBasis(basic: Int, rows: Int)

  /// What the number in question is.
  public enum Quantity: Sendable, Hashable {
    /// The objective coefficient of a column.
    case cost
    /// The bounds of a column.
    case columnBound
    /// The bounds of a row.
    case rowBound
    /// An entry of the matrix; the index counts entries.
    case coefficient
    /// The value of a column in a given solution.
    case value
    /// A limit or a tolerance of a solve.
    case limit
  }
}
