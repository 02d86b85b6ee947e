/// What the rules of a session are made from: books, what students hold, exceptions and agreements.
public struct Prerequisites: Sendable {
  /// The books that apply anywhere.
  public internal(set) var books: Table<RuleBook>
  /// The books that apply everywhere; others apply at the destinations that name them. Sorted.
  public internal(set) var everywhere: [RuleBook.Ordinal]
  /// The words of evidence.
  public internal(set) var terms: Table<Term>
  /// What each student holds, in an order that does not depend on the files'.
  public internal(set) var evidence: Grouped<Student, Evidence>
  /// Exceptions, sorted.
  public internal(set) var waivers: [Waiver]
  /// Agreements between establishments and schools, sorted.
  public internal(set) var agreements: [Agreement]

  /// These; `evidence`, `waivers` and `agreements` may come in any order.
  public init(
    books: Table<RuleBook> = Table([]), everywhere: [RuleBook.Ordinal] = [], terms: Table<Term> = Table([]),
    evidence: consuming Grouped<Student, Evidence>, waivers: [Waiver] = [], agreements: [Agreement] = []
  ) {
    self.books = books
    self.everywhere = Set(everywhere).sorted()
    self.terms = terms
    evidence.sortWithin { $0.precedes($1) }
    self.evidence = evidence
    self.waivers = waivers.sorted { $0.precedes($1) }
    self.agreements = agreements.sorted()
  }

  /// None, for so many students.
  public init(students: Int) {
    self.init(evidence: Grouped(starts: Array(repeating: 0, count: students + 1), values: []))
  }
}
