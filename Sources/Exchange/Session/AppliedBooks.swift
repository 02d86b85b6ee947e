import PlacementDomain

/// The rule books of a session: those there are, and those that are applied.
struct AppliedBooks {
  let library: RuleBookLibrary
  /// Numbers of the books that apply everywhere, in the order of the settings.
  private(set) var everywhere: [Int] = []
  /// Numbers of all that apply anywhere, by name.
  private(set) var applied: [Int] = []

  init(_ library: RuleBookLibrary) { self.library = library }

  /// Applies these books everywhere.
  mutating func apply(_ ids: [RuleBook.ID]) {
    everywhere = ids.compactMap { id in library.books.firstIndex { $0?.id == id } }
    take(everywhere)
  }

  /// Applies the books that destinations ask for.
  mutating func destinations(_ draft: SessionDraft) {
    take((0..<draft.destinations.count).flatMap { draft.destinations[$0]?.books ?? [] })
  }

  private mutating func take(_ numbers: [Int]) {
    applied = Set(applied + numbers).sorted { library.books[$0]!.id < library.books[$1]!.id }
  }

  /// The position of each applied book among them.
  var positions: [Int: Int] {
    Dictionary(uniqueKeysWithValues: applied.enumerated().map { ($1, $0) })
  }

  /// What each book there is is.
  var summaries: [RuleBookSummary] { library.summaries(applied: Set(applied)) }

  private var found: [RuleBook] { applied.compactMap { library.books[$0] } }

  /// Every requirement that may be waived.
  var requirements: [(key: RequirementKey, title: LocalText)] {
    found.flatMap { book in
      book.requirements.map { (RequirementKey(book: book.id, id: $0.id), $0.title) }
    }
  }

  /// The kinds of a school's own that tests ask for, as they are compared.
  var ownKinds: Set<String> {
    var kinds: Set<String> = []
    for test in tests where test.kind == .held {
      if case .words(let words)? = test.values[.kinds] {
        kinds.formUnion(words.filter(\.isOwnKind).map(\.plain))
      }
    }
    return kinds
  }

  /// The vaccines that schedules know, as they are compared; nil when no book has a schedule.
  var vaccines: Set<String>? {
    let schedules = found.compactMap(\.vaccines)
    guard !schedules.isEmpty else { return nil }
    return Set(schedules.flatMap { $0.vaccines.flatMap { [$0.id.text.plain, $0.name.plain] } })
  }

  /// What blood tests may be about, as it is compared; nil when no book has a schedule.
  var serologies: Set<String>? {
    guard var words = vaccines else { return nil }
    for schedule in found.compactMap(\.vaccines) {
      words.formUnion(schedule.antigens.map(\.id.text.plain) + schedule.groups.map(\.id.text.plain))
    }
    for test in tests {
      for field in [RequirementField.antigens, .names] {
        if case .words(let named)? = test.values[field] { words.formUnion(named.map(\.plain)) }
      }
    }
    return words.reduce(into: words) { $0.formUnion(AntigenNames.same(as: $1)) }
  }

  private var tests: [RequirementTest] { found.flatMap { $0.requirements.flatMap(\.condition.tests) } }
}

extension Condition {
  /// Every test in it.
  var tests: [RequirementTest] {
    switch self {
    case .test(let test): [test]
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let inner): inner.tests
    case .when(let first, let then): first.tests + then.tests
    }
  }
}
