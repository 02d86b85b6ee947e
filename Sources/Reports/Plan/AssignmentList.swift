import Exchange
public import PlacementDomain

/// Every assignment of a plan in a table.
public struct AssignmentList {
  /// The plan.
  public let plan: Plan
  /// Names to show; nil: ids only.
  public let people: [Student.ID: PersonalDetails]?

  /// A list by student id, or by name where names are given.
  public init(plan: Plan, people: [Student.ID: PersonalDetails]?) {
    self.plan = plan
    self.people = people
  }

  /// The table in one language.
  public func table(_ language: Language) -> ReportTable {
    var columns: [ColumnPhrase] = [.student, .rotation, .destination, .place, .block, .shift, .rank]
    if people != nil { columns.insert(.name, at: 1) }
    return ReportTable(
      columns.map { .init($0.text(language), isNumeric: $0 == .rank) },
      rows: ordered(language).map { row($0, language) })
  }

  private func ordered(_ language: Language) -> [Assignment] {
    guard people != nil else { return plan.assignments }
    let names = Dictionary(
      plan.assignments.map { ($0.student, name($0.student)) }, uniquingKeysWith: { first, _ in first })
    return plan.assignments.enumerated().sorted { left, right in
      let (one, other) = (names[left.element.student]!, names[right.element.student]!)
      return one == other ? left.offset < right.offset : language.precedes(one, other)
    }.map(\.element)
  }

  private func row(_ assignment: Assignment, _ language: Language) -> [StyledText] {
    let rank = assignment.rank.map(language.written) ?? ColumnPhrase.noWish.text(language)
    var cells = [
      assignment.student.text, assignment.rotation.text, assignment.destination.text, assignment.place.text,
      assignment.block.text, AssignmentList.shift(assignment.shift, language), rank,
    ]
    if people != nil { cells.insert(name(assignment.student), at: 1) }
    return cells.map { StyledText($0) }
  }

  /// The code as the language writes it: D8 is J8 in French.
  static func shift(_ code: ShiftCode.ID, _ language: Language) -> String {
    guard language == .fr else { return code.text }
    return SessionFormat.builtInShiftAliases.first { $0.value == code.text }?.key ?? code.text
  }

  private func name(_ student: Student.ID) -> String {
    let details = people?[student]
    return [details?.lastName, details?.firstName].compactMap { $0 }.joined(separator: ", ")
  }
}
