import PlacementDomain

/// Finds what someone may have meant, within a fixed amount of work for a whole session.
public struct Suggestions {
  /// Comparisons of one character with another still to be spent.
  private var budget = 200_000_000

  /// With all of the work still to be spent.
  public init() {}

  /// True when no work is left.
  var isSpent: Bool { budget <= 0 }

  /// The nearest of `candidates`, if within a third of the text's length of it; at most three equally near
  /// ones, by their bytes. None once the work is spent.
  public mutating func nearest(to text: String, among candidates: some Sequence<String>) -> [String] {
    let wanted = Array(text.prefix(64).lowercased().utf8)
    let limit = max(1, wanted.count / 3)
    var found: [(distance: Int, text: String)] = []
    for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= limit + 4 {
      let other = Array(candidate.prefix(64).lowercased().utf8)
      budget -= 10 + wanted.count * other.count
      guard budget > 0 else { return [] }
      let distance = Suggestions.distance(wanted, other)
      if distance <= limit { found.append((distance, candidate)) }
    }
    let least = found.map(\.distance).min()
    let nearest = Set(found.filter { $0.distance == least }.map(\.text)).sorted { $0.precedesInBytes($1) }
    return Array(nearest.prefix(3))
  }

  /// The same with all of the work for this one question.
  public static func nearest(to text: String, among candidates: some Sequence<String>) -> [String] {
    var suggestions = Suggestions()
    return suggestions.nearest(to: text, among: candidates)
  }

  /// Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, changes and swaps of
  /// neighbours.
  static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    if one.isEmpty || two.isEmpty { return one.count + two.count }
    var before = [Int](repeating: 0, count: two.count + 1)
    var last = Array(0...two.count)
    var row = before
    for i in 1...one.count {
      row[0] = i
      for j in 1...two.count {
        let change = one[i - 1] == two[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change)
        if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, last, row) = (last, row, before)
    }
    return last[two.count]
  }
}
