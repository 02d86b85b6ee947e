/// How integers are looked for.
public struct IntegerOptions: Sendable, Hashable {
  /// The cutting planes to use.
  public var cuts: CutFamilies
  /// Whether the program is simplified first. Worth it for many rows. The incumbent is then used as a
  /// cutoff, and a solver may leave cover cuts out.
  public var presolves: Bool
  /// Whether to look for a first solution with the feasibility pump: helps some programs and hurts others.
  public var pumps: Bool
  /// Stop as soon as the incumbent is within this fraction of the bound, at least 0; 0 asks for proof.
  public var relativeGap: Double
  /// A known solution, one value for each column. It is checked, and dropped if it is not one.
  public var incumbent: [Double]?
  /// Only solutions at least this good are wanted. When none is, the status is `cutoffReached`.
  public var cutoff: Double?

  /// Options; without arguments, every cut and a proof.
  public init(
    cuts: CutFamilies = .all, presolves: Bool = false, relativeGap: Double = 0,
    incumbent: [Double]? = nil, cutoff: Double? = nil, pumps: Bool = false
  ) {
    self.cuts = cuts
    self.presolves = presolves
    self.pumps = pumps
    self.relativeGap = relativeGap
    self.incumbent = incumbent
    self.cutoff = cutoff
  }

  /// Throws unless the numbers mean something for a program of `columnCount` columns.
  public func validate(columnCount: Int) throws(LinearProgramError) {
    try checkNumber(relativeGap, .limit, 0)
    if relativeGap < 0 { throw .boundsCross(.limit, index: 0, lower: 0, upper: relativeGap) }
    if let cutoff { try checkNumber(cutoff, .cost, columnCount) }
    guard let incumbent else { return }
    try checkLength(incumbent.count, columnCount)
    for (index, value) in incumbent.enumerated() { try checkNumber(value, .value, index) }
  }
}
