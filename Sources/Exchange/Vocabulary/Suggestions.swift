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
  /// ones, by their bytes. None once the work is spent. Names that differ in their digits only are other
  /// things, not slips (student 4012 is not 4013), unless only leading zeros are lost.
  public mutating func nearest(to text: String, among candidates: some Sequence<String>) -> [String] {
    let wanted = Array(text.prefix(64).lowercased().utf8)
    let limit = max(1, wanted.count / 3)
    var found: [(distance: Int, text: String)] = []
    for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= limit + 4 {
      let other = Array(candidate.prefix(64).lowercased().utf8)
      budget -= 10 + wanted.count * other.count
      guard budget > 0 else { return [] }
      let distance = Suggestions.distance(wanted, other)
      if distance <= limit, !Suggestions.differInDigitsOnly(wanted, other) {
        found.append((distance, candidate))
      }
    }
    return Suggestions.best(found)
  }

  /// The nearest headers to one that is unknown, whatever case, accents and order of its words: « min
  /// places » is near `places_min`.
  mutating func nearest(toHeader title: String, among headers: [String]) -> [String] {
    let wanted = Suggestions.spellings(title.prefix(64))
    let limit = wanted[0].count / 3
    var found: [(distance: Int, text: String)] = []
    for header in headers {
      var least = Int.max
      for (one, other) in zip(wanted, Suggestions.spellings(header[...])) {
        budget -= 10 + one.count * other.count
        least = min(least, Suggestions.distance(one, other))
      }
      guard budget > 0 else { return [] }
      if least <= limit { found.append((least, header)) }
    }
    return Suggestions.best(found)
  }

  /// The folded letters as they stand, and with the words in alphabetical order.
  private static func spellings(_ header: Substring) -> [[UInt8]] {
    let words = header.split { !$0.isLetter && !$0.isNumber }.map(\.folded)
    return [words, words.sorted()].map { Array($0.joined().utf8) }
  }

  private static func best(_ found: [(distance: Int, text: String)]) -> [String] {
    let least = found.map(\.distance).min()
    let nearest = Set(found.filter { $0.distance == least }.map(\.text)).sorted { $0.precedesInBytes($1) }
    return Array(nearest.prefix(3))
  }

  /// True when two names are the same but for their digits, and no zero in front makes the difference.
  private static func differInDigitsOnly(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    guard one.contains(where: isDigit), two.contains(where: isDigit) else { return false }
    guard one.filter({ !isDigit($0) }) == two.filter({ !isDigit($0) }) else { return false }
    return withoutLeadingZeros(one) != withoutLeadingZeros(two)
  }

  private static func withoutLeadingZeros(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var isInNumber = false
    for (position, byte) in text.enumerated() {
      let isDigit = byte >= 0x30 && byte <= 0x39
      let next = position + 1 < text.count ? text[position + 1] : 0
      if byte == 0x30, !isInNumber, next >= 0x30, next <= 0x39 { continue }
      isInNumber = isDigit
      out.append(byte)
    }
    return out
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
