/// A closed list of values with their words in both languages; the first word is the one to write.
public struct Vocabulary<Value: Sendable>: Sendable {
  /// One value and its words.
  public struct Word: Sendable {
    /// What the words stand for.
    public let value: Value
    /// English words, at least one.
    public let english: [String]
    /// French words, at least one.
    public let french: [String]
  }

  /// The values in the order people are told.
  public let words: [Word]
  private let byFolded: [String: Int]

  init(_ words: [(Value, [String], [String])]) {
    self.words = words.map { Word(value: $0.0, english: $0.1, french: $0.2) }
    var byFolded: [String: Int] = [:]
    for (index, word) in self.words.enumerated() {
      for text in word.english + word.french { byFolded[text.folded] = byFolded[text.folded] ?? index }
    }
    self.byFolded = byFolded
  }

  /// The value a text stands for, whatever its language, case and accents.
  public func value(of text: some StringProtocol) -> Value? { byFolded[text.folded].map { words[$0].value } }

  /// The words to write, for a message.
  public var choices: [Choice] { words.map { Choice(english: $0.english[0], french: $0.french[0]) } }

  /// Every word there is, to suggest one.
  var allWords: [String] { words.flatMap { $0.english + $0.french } }
}

/// A word that may be written, in both languages.
public struct Choice: Equatable, Sendable {
  /// In English.
  public let english: String
  /// In French.
  public let french: String

  init(english: String, french: String) {
    self.english = english
    self.french = french
  }
}
