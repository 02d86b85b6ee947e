/// Kinds of cutting planes an integer solve may add.
public struct CutFamilies: OptionSet, Sendable, Hashable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// A set of families given by its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Mixed-integer rounding.
  public static let rounding = CutFamilies(rawValue: 1)
  /// Gomory's mixed-integer cuts.
  public static let gomory = CutFamilies(rawValue: 2)
  /// Covers of knapsack rows.
  public static let cover = CutFamilies(rawValue: 4)
  /// Cliques of binary columns.
  public static let clique = CutFamilies(rawValue: 8)
  /// Every family.
  public static let all: CutFamilies = [.rounding, .gomory, .cover, .clique]
}
