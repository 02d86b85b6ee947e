/// A named, versioned set of prerequisites, whole: what it extends is already in it.
public struct RuleBook: Identified {
  /// Its name, such as `quebec-nursing`.
  public let id: ID
  /// Its version, as its author numbers it.
  public let version: String
  /// What people call it.
  public let title: LocalText
  /// While it holds; nil: always.
  public let effective: DaySpan?
  /// The names of the books it extends, nearest first.
  public let ancestors: [ID]
  /// Its figures, sorted by name.
  public let parameters: [RuleParameter]
  /// Its requirements, sorted by id.
  public let requirements: [Requirement]
  /// When doses of vaccines count; nil when it speaks of none.
  public let vaccines: VaccineSchedule?
  /// `sha256:` + 64 digits over its text and those of its ancestors.
  public let digest: String

  /// A book; lists may come in any order.
  public init(
    id: ID, version: String, title: LocalText, effective: DaySpan? = nil, ancestors: [ID] = [],
    parameters: [RuleParameter] = [], requirements: [Requirement], vaccines: VaccineSchedule? = nil,
    digest: String = ""
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.effective = effective
    self.ancestors = ancestors
    self.parameters = parameters.sorted { $0.name.precedesInBytes($1.name) }
    self.requirements = requirements.sorted { $0.id.precedesInBytes($1.id) }
    self.vaccines = vaccines
    self.digest = digest
  }
}

/// A figure of a rule book: everybody can see where it comes from and put another in its place.
public struct RuleParameter: Hashable, Sendable {
  /// Its name, such as `fit-test-validity`.
  public let name: String
  /// What it is.
  public let value: RuleValue
  /// Where it comes from.
  public let source: RuleSource

  /// A figure.
  public init(name: String, value: RuleValue, source: RuleSource) {
    self.name = name
    self.value = value
    self.source = source
  }
}

/// Where a rule or a figure comes from.
public struct RuleSource: Hashable, Sendable {
  /// A law, guide or page; « default of ours » where there is none.
  public let text: LocalText
  /// The date of what was read; nil when it has none.
  public let date: Day?

  /// A source.
  public init(text: LocalText, date: Day? = nil) {
    self.text = text
    self.date = date
  }
}

/// A text of a rule book's author, in French, English or both.
public struct LocalText: Hashable, Sendable {
  /// In French.
  public let french: String?
  /// In English.
  public let english: String?

  /// A text; at least one language.
  public init(french: String?, english: String?) {
    self.french = french
    self.english = english
  }
}
