import PlacementDomain

/// The words of evidence as rules compare them, made once for a session.
struct Vocabulary: Sendable {
  /// The plain text of each term.
  let plain: [String]
  private let byPlain: [String: [Int32]]
  private let byWord: [String: [Int32]]
  /// For each term, the first one with the same plain text.
  private let first: [Int32]

  init(_ terms: Table<Term>) {
    plain = terms.map { $0.id.text.plain }
    var byPlain: [String: [Int32]] = [:]
    var first: [Int32] = []
    for (position, text) in plain.enumerated() {
      byPlain[text, default: []].append(Int32(position))
      first.append(byPlain[text]![0])
    }
    self.byPlain = byPlain
    var byWord: [String: [Int32]] = [:]
    for (position, text) in plain.enumerated() {
      for word in Vocabulary.words(of: text) { byWord[word, default: []].append(Int32(position)) }
    }
    self.byWord = byWord
    self.first = first
  }

  /// The terms that are one of these words.
  func terms(_ words: some Sequence<String>) -> TermSet {
    var set = TermSet(count: plain.count)
    for word in words {
      for term in byPlain[word.plain] ?? [] { set.insert(Int(term)) }
    }
    return set
  }

  /// The terms that have a word of more than two signs in common with one of these texts.
  func termsNear(_ texts: [String]) -> TermSet {
    var set = TermSet(count: plain.count)
    for word in Set(texts.flatMap { Vocabulary.words(of: $0.plain) }) {
      for term in byWord[word] ?? [] { set.insert(Int(term)) }
    }
    return set
  }

  private static func words(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.filter { $0.count > 2 }.map(String.init)
  }

  /// True when both words say the same, or both are missing.
  func areSame(_ left: Term.Ordinal?, _ right: Term.Ordinal?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return first[left.position] == first[right.position]
  }
}

/// Some of the terms of a session.
struct TermSet: Sendable {
  private var bits: [UInt64]

  init(count: Int) { bits = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ position: Int) { bits[position / 64] |= 1 << UInt64(position % 64) }

  mutating func formUnion(_ other: TermSet) {
    for word in bits.indices { bits[word] |= other.bits[word] }
  }

  /// True when the term is one of them; a missing one never is.
  func contains(_ term: Term.Ordinal?) -> Bool {
    guard let term else { return false }
    return bits[term.position / 64] >> UInt64(term.position % 64) & 1 == 1
  }
}
