import PlacementDomain

/// The requirements of a session's books, and what people call them.
struct RequirementTitles: Sendable {
  private var requirements: [RequirementKey: Requirement] = [:]

  /// Those of a session.
  init(_ scenario: Scenario) {
    for book in scenario.prerequisites.books {
      for requirement in book.requirements {
        requirements[RequirementKey(book: book.id, id: requirement.id)] = requirement
      }
    }
  }

  /// The requirement of this key.
  subscript(key: RequirementKey) -> Requirement? { requirements[key] }

  /// What people call it; its id where no book has it.
  func title(_ key: RequirementKey, _ language: Language) -> String {
    requirements[key]?.title.text(language) ?? key.id
  }
}
