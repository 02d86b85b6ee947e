/// Several comparisons at once (Holm 1979, "A simple sequentially rejective multiple test procedure").
public enum Holm {
  /// The p-values raised so that one below α may be trusted at the level α for all comparisons together, however they
  /// depend on each other. In the order given; at most 1.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var greatest = 0.0
    for (rank, index) in pValues.indices.sorted(by: { (pValues[$0], $0) < (pValues[$1], $1) }).enumerated() {
      greatest = max(greatest, min(1, Double(pValues.count - rank) * pValues[index]))
      adjusted[index] = greatest
    }
    return adjusted
  }
}
