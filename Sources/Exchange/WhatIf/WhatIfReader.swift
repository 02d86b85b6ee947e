import Foundation
import PlacementDomain

/// Reads a what-if strictly; what it names must be in the session.
struct WhatIfReader: NodeReading {
  /// A what-if, and where each of its changes stands.
  struct Request {
    let file: String
    let whatIf: WhatIf
    let nodes: [SettingNode]
  }

  let file: String
  let problems: ProblemList
  let draft: SessionDraft
  let targets: TargetResolver
  private(set) var path = ""

  init(file: String, draft: SessionDraft) {
    self.file = file
    problems = draft.problems
    self.draft = draft
    targets = TargetResolver(draft)
  }

  /// The same, inside of a key.
  func inside(_ key: WhatIfKey) -> WhatIfReader {
    var copy = self
    copy.path = (path.isEmpty ? "" : path + ".") + key.rawValue
    return copy
  }

  /// The what-if in the file at a path; nil after reporting what is wrong.
  func read(path: String) -> Request? {
    guard FileManager.default.fileExists(atPath: path) else {
      problems.add(InputProblem(.whatIfMissing, file: file))
      return nil
    }
    guard let root = SettingsText.root(path: path, file: file, problems),
      let keys = keys(of: root, WhatIfKey.topKeys, needed: [.name, .changes]),
      let name = keys[.name].flatMap({ text($0, WhatIfKey.name.rawValue) }), let node = keys[.changes]
    else { return nil }
    let entries = list(node, WhatIfKey.changes.rawValue)
    if entries.isEmpty, node.sequence != nil {
      report(.settingWrong(.list), node, WhatIfKey.changes.rawValue)
    }
    let inside = inside(.changes)
    let made = entries.flatMap { entry in inside.changes(entry).map { ($0, entry) } }
    return Request(
      file: file, whatIf: WhatIf(name: name.trimmed.precomposed, changes: made.map(\.0)),
      nodes: made.map(\.1))
  }

  /// The changes of an entry, which has one key: what sort of change it is.
  private func changes(_ entry: SettingNode) -> [ScenarioChange] {
    guard let pairs = pairs(entry) else { return [] }
    guard pairs.count == 1 else {
      report(.oneChangeNeeded, pairs.count > 1 ? pairs[1].key : entry, WhatIfKey.changes.rawValue)
      return []
    }
    guard let found = keys(of: entry, WhatIfKey.changeKeys)?.first else { return [] }
    let (key, node) = (found.key, found.value)
    let inside = inside(key)
    switch key {
    case .close: return [inside.closure(node)].compactMap(\.self)
    case .refuse: return [inside.place(node, key).map { .refuse($0) }].compactMap(\.self)
    case .seats: return [inside.seats(node)].compactMap(\.self)
    case .withdraw: return [inside.student(node, key).map { .withdraw($0) }].compactMap(\.self)
    case .addStudent: return [inside.newStudent(node).map { .add($0) }].compactMap(\.self)
    case .parameter: return [inside.parameter(node)].compactMap(\.self)
    case .goals:
      let name = SettingNode(.scalar(key.rawValue), line: node.line, column: node.column)
      return inside.settings(
        SettingNode(.mapping([(name, node)]), line: node.line, column: node.column), only: [.goals])
    case .limit: return [inside.limit(node)].compactMap(\.self)
    default: return inside.settings(node, only: WhatIfFormat.settings)
    }
  }

  // MARK: Offer

  private func closure(_ node: SettingNode) -> ScenarioChange? {
    guard node.mapping != nil else {
      return target(node, .target, kinds: TargetKind.allCases).map { .close($0, from: nil, to: nil) }
    }
    guard let keys = keys(of: node, WhatIfKey.closeKeys, needed: [.target]) else { return nil }
    let target = keys[.target].flatMap { self.target($0, .target, kinds: TargetKind.allCases) }
    let from = keys[.from].flatMap { day($0, WhatIfKey.from.rawValue) }
    let to = keys[.to].flatMap { day($0, WhatIfKey.to.rawValue) }
    if let from, let to, to < from {
      report(.endsBeforeStart(start: from.description), keys[.to] ?? node, WhatIfKey.to.rawValue)
    }
    return target.map { .close($0, from: from, to: to) }
  }

  private func seats(_ node: SettingNode) -> ScenarioChange? {
    guard let keys = keys(of: node, WhatIfKey.seatKeys, needed: [.place]) else { return nil }
    let place = keys[.place].flatMap { self.place($0, .place) }
    if keys[.add] == nil, keys[.remove] == nil { report(.keyMissing, node, WhatIfKey.add.rawValue) }
    if keys[.add] != nil, let other = keys[.remove] {
      report(.oneChangeNeeded, other, WhatIfKey.remove.rawValue)
    }
    let added = keys[.add].flatMap { number($0, 1...30_000, WhatIfKey.add.rawValue) }
    let removed = keys[.remove].flatMap { number($0, 1...30_000, WhatIfKey.remove.rawValue) }
    guard let place, let change = added ?? removed.map({ -$0 }) else { return nil }
    return .seats(place, by: change)
  }

  /// A figure of a rule book that applies in the session.
  private func parameter(_ node: SettingNode) -> ScenarioChange? {
    guard
      let keys = keys(of: node, WhatIfKey.parameterKeys, needed: WhatIfKey.parameterKeys),
      let book = keys[.book].flatMap(book),
      let name = keys[.name].flatMap({ text($0, WhatIfKey.name.rawValue) }), let value = keys[.value]
    else { return nil }
    guard let parameter = book.parameters.first(where: { $0.name.plain == name.plain }) else {
      let near = problems.suggestions.nearest(to: name, among: book.parameters.map(\.name))
      report(.unknownID(.parameter, suggestions: near), keys[.name] ?? node, WhatIfKey.name.rawValue)
      return nil
    }
    guard let read = RuleValue(value) else {
      report(.settingWrong(.text), value, WhatIfKey.value.rawValue)
      return nil
    }
    guard read.hasForm(of: parameter.value) else {
      report(
        .changeImpossible(.figureRefused(book.id, name: parameter.name)), value, WhatIfKey.value.rawValue)
      return nil
    }
    return .parameter(book.id, name: parameter.name, value: read)
  }

  private func book(_ node: SettingNode) -> RuleBook? {
    guard let name = text(node, WhatIfKey.book.rawValue) else { return nil }
    let applied = draft.books.applied.compactMap { draft.books.library.books[$0] }
    if let book = applied.first(where: { $0.id.text.plain == name.plain }) { return book }
    let names = applied.map(\.id.text)
    let near = problems.suggestions.nearest(to: name, among: names)
    report(.ruleBookUnknown(names: names, suggestions: near), node, WhatIfKey.book.rawValue)
    return nil
  }
}
