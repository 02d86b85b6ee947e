/// A linear or mixed-integer program, written down as a plain value.
///
///     minimise or maximise   Σ cost · x
///     subject to             lower ≤ A x ≤ upper      one line for each row
///                            lower ≤ x ≤ upper        one line for each column, x integer where marked
///
/// Anything can be written down; `validate()` says whether it means something, and every solver calls it.
public struct LinearProgram: Sendable, Hashable {
  /// Whether the objective is minimised or maximised.
  public var sense: Sense
  /// The rows, in the order of their indices.
  public var rows: [Row]
  /// The columns, in the order of their indices.
  public var columns: [Column]
  /// The coefficients, one sparse vector for each column; indices are rows.
  public var matrix: SparseVectors

  /// A program; without arguments, one that has no row and no column.
  public init(
    sense: Sense = .minimise, rows: [Row] = [], columns: [Column] = [],
    matrix: SparseVectors = SparseVectors()
  ) {
    self.sense = sense
    self.rows = rows
    self.columns = columns
    self.matrix = matrix
  }

  /// Whether some column must be integer.
  public var hasIntegers: Bool { columns.contains { $0.isInteger } }

  /// Adds a row without coefficients and returns its index. Equal bounds make an equation.
  @discardableResult
  public mutating func addRow(
    lower: Double = -.infinity, upper: Double = .infinity, name: String? = nil
  ) -> Int {
    rows.append(Row(lower: lower, upper: upper, name: name))
    return rows.count - 1
  }

  /// Adds a column with its coefficients, as pairs of a row index and a number, and returns its index.
  @discardableResult
  public mutating func addColumn(
    lower: Double = 0, upper: Double = .infinity, cost: Double, isInteger: Bool = false,
    name: String? = nil, entries: [(row: Int, coefficient: Double)] = []
  ) -> Int {
    columns.append(
      Column(lower: lower, upper: upper, cost: cost, isInteger: isInteger, name: name))
    matrix.beginVector()
    for entry in entries {
      matrix.append(Int32(clamping: entry.row), entry.coefficient)
    }
    return columns.count - 1
  }

  /// One line of the program: the sum of its coefficients times the columns stays between two bounds.
  public struct Row: Sendable, Hashable {
    /// The smallest value, `-infinity` if none.
    public var lower: Double
    /// The largest value, `infinity` if none.
    public var upper: Double
    /// What people call it in the text export; solvers ignore it.
    public var name: String?

    /// A row with its bounds.
    public init(lower: Double = -.infinity, upper: Double = .infinity, name: String? = nil) {
      self.lower = lower
      self.upper = upper
      self.name = name
    }
  }

  /// One unknown of the program.
  public struct Column: Sendable, Hashable {
    /// The smallest value, `-infinity` if none.
    public var lower: Double
    /// The largest value, `infinity` if none.
    public var upper: Double
    /// What one unit adds to the objective.
    public var cost: Double
    /// Whether only integers are allowed.
    public var isInteger: Bool
    /// What people call it in the text export; solvers ignore it.
    public var name: String?

    /// A column with its bounds and cost.
    public init(
      lower: Double = 0, upper: Double = .infinity, cost: Double, isInteger: Bool = false,
      name: String? = nil
    ) {
      self.lower = lower
      self.upper = upper
      self.cost = cost
      self.isInteger = isInteger
      self.name = name
    }
  }
}
