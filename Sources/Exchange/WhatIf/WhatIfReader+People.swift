import PlacementDomain

// Students, and what new ones wish for.

extension WhatIfReader {
  /// A student of the session.
  func student(_ node: SettingNode, _ key: WhatIfKey) -> Student.ID? {
    guard let text = text(node, key.rawValue)?.trimmed else { return nil }
    if let number = draft.students.find(text) { return .init(draft.students.id(number)) }
    let known = draft.students.ids.lazy.filter { !PersonalText.looksLikeName($0) }
    let near = problems.suggestions.nearest(to: text, among: known)
    reportStudent(.unknownID(.student, suggestions: near), node, text)
    return nil
  }

  /// As `report`, without a text that may be a person's name.
  private func reportStudent(_ kind: ProblemKind, _ node: SettingNode, _ text: String) {
    problems.add(
      InputProblem(
        kind, file: file, line: node.line, column: node.column,
        columnName: "\(path).\(WhatIfKey.student.rawValue)",
        value: PersonalText.looksLikeName(text) ? nil : ProblemList.shortened(text), isAboutSettings: true))
  }

  /// A student who is not in the session yet.
  func newStudent(_ node: SettingNode) -> NewStudent? {
    guard let keys = keys(of: node, WhatIfKey.studentKeys, needed: [.student]), let given = keys[.student],
      let id = text(given, WhatIfKey.student.rawValue)?.trimmed.precomposed
    else { return nil }
    if let number = draft.students.find(id) {
      reportStudent(.changeImpossible(.studentExists(.init(draft.students.id(number)))), given, id)
    }
    func said(_ key: WhatIfKey) -> String? {
      keys[key].flatMap { text($0, key.rawValue)?.trimmed.precomposed }
    }
    var student = NewStudent(id: .init(id))
    student.cohort = said(.cohort)
    student.programme = said(.programme)
    student.year = said(.year)
    student.school = keys[.school].flatMap { known($0, .school, .agency, in: draft.agencies) }.map {
      .init($0)
    }
    student.priority =
      keys[.priority].flatMap { number($0, -1000...1000, WhatIfKey.priority.rawValue) } ?? 0
    student.courses = courses(keys[.courses], of: node).map { .init($0) }
    student.wishes = list(keys[.wishes], WhatIfKey.wishes.rawValue).enumerated().compactMap {
      inside(.wishes).wish($1, rank: $0 + 1)
    }
    return student
  }

  /// The courses named, or the session's only one. Where there are several, they have to be said.
  private func courses(_ node: SettingNode?, of student: SettingNode) -> [String] {
    if let node {
      return (node.sequence ?? [node]).compactMap { known($0, .courses, .course, in: draft.courses) }
    }
    if draft.courses.count > 1 { report(.keyMissing, student, WhatIfKey.courses.rawValue) }
    return Array(draft.courses.ids)
  }

  /// The id of a thing of the session, as the session spells it.
  func known<Draft>(
    _ node: SettingNode, _ key: WhatIfKey, _ thing: ThingKind, in catalog: Catalog<Draft>
  ) -> String? {
    guard let text = text(node, key.rawValue)?.trimmed else { return nil }
    if let number = catalog.find(text) { return catalog.id(number) }
    let near = problems.suggestions.nearest(to: text, among: catalog.ids)
    report(.unknownID(thing, suggestions: near), node, key.rawValue)
    return nil
  }

  /// A target alone has the rank of its place in the list.
  private func wish(_ node: SettingNode, rank: Int) -> NewStudent.Wish? {
    guard node.mapping != nil else {
      return target(node, .target, kinds: TargetKind.ofWishes).map { .init(target: $0, rank: rank) }
    }
    guard let keys = keys(of: node, WhatIfKey.wishKeys, needed: [.target]),
      let target = keys[.target].flatMap({ target($0, .target, kinds: TargetKind.ofWishes) })
    else { return nil }
    let sense = keys[.wish].flatMap { word($0, ClosedValues.wish, WhatIfKey.wish.rawValue) }
    let given = keys[.rank].flatMap { number($0, 1...Wish.largestRank, WhatIfKey.rank.rawValue) }
    return .init(
      target: target, rank: sense == .avoid ? nil : given ?? min(rank, Wish.largestRank),
      rotation: keys[.rotation].flatMap(rotation))
  }

  private func rotation(_ node: SettingNode) -> Rotation.ID? {
    guard let text = text(node, WhatIfKey.rotation.rawValue)?.trimmed else { return nil }
    let rotations = draft.rotations ?? RotationDrafts()
    let found = rotations.named(text).map { rotations.id($0, courses: draft.courses) }
    if found.count == 1 { return .init(found[0]) }
    let ids = rotations.rows.indices.map { rotations.id($0, courses: draft.courses) }
    let near = problems.suggestions.nearest(to: text, among: ids)
    report(
      found.isEmpty
        ? .unknownID(.rotation, suggestions: near) : .ambiguous(.rotation, candidates: found),
      node, WhatIfKey.rotation.rawValue)
    return nil
  }
}
