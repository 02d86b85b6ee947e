import PlacementDomain

/// The languages of a session as numbers.
struct LanguageBook: Sendable {
  /// Languages each student is said to speak; empty where no rule asks.
  let spoken: [[Int32]]
  /// Languages of each destination; empty: not said.
  let ofDestination: [[Int32]]
  /// The language each term names.
  let ofTerm: [Int32]

  init(_ scenario: Scenario) {
    var numbers: [String: Int32] = [:]
    func number(_ text: String) -> Int32 {
      let plain = text.plain
      let name = LanguageBook.sameAs[plain] ?? plain
      if let number = numbers[name] { return number }
      numbers[name] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    let isAsked = scenario.prerequisites.books.contains { book in
      book.requirements.contains { $0.condition.asks(.language) }
    }
    guard isAsked else {
      spoken = []
      ofDestination = scenario.destinations.map { _ in [] }
      ofTerm = []
      return
    }
    ofDestination = scenario.destinations.map { $0.conditions.languages.map(number) }
    spoken = scenario.students.map { $0.traits.languages.map(number) }
    ofTerm = scenario.prerequisites.terms.map { number($0.id.text) }
  }

  /// Other ways to write the two languages of the network.
  private static let sameAs: [String: String] = [
    "fr": "francais", "french": "francais", "en": "anglais", "english": "anglais",
  ]
}

extension Condition {
  /// True when a test of this kind is in it.
  func asks(_ kind: RequirementKind) -> Bool {
    switch self {
    case .test(let test): test.kind == kind
    case .all(let parts), .any(let parts): parts.contains { $0.asks(kind) }
    case .not(let part): part.asks(kind)
    case .when(let first, let second): first.asks(kind) || second.asks(kind)
    }
  }
}
