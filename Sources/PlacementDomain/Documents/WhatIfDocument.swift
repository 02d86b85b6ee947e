// A what-if inside of a plan document: canonical, in no language, so that the same changes can be made again.

extension WhatIf {
  /// The value of `what-if` in a plan document.
  public var json: JSONValue {
    .object(["name": .string(name), "changes": .array(changes.map(\.json))])
  }

  init(reading it: DocumentReader) throws(PlanDocumentError) {
    self.init(
      name: try it.text("name"),
      changes: try it.list("changes") { it throws(PlanDocumentError) in try ScenarioChange(reading: it) })
  }
}

extension ScenarioChange {
  /// What a change is called in documents.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case close, seats, withdraw
    case add = "add-student"
    case refuse, parameter, goals, setting
  }

  /// What it is called in documents.
  public var kind: Kind {
    switch self {
    case .close: .close
    case .seats: .seats
    case .withdraw: .withdraw
    case .add: .add
    case .refuse: .refuse
    case .parameter: .parameter
    case .goals: .goals
    case .setting: .setting
    }
  }

  /// An element of `changes`: `change` says which kind, the rest depends on it.
  public var json: JSONValue {
    .object([JSONMember(key: "change", value: .string(kind.rawValue))] + members)
  }

  private var members: [JSONMember] {
    let value: JSONValue =
      switch self {
      case .close(let target, let from, let to):
        .object([
          "target": .string(target.description), "from": .optional(from?.description),
          "to": .optional(to?.description),
        ])
      case .seats(let place, let change): .object(["place": .string(place.text), "by": .integer(change)])
      case .withdraw(let student): .object(["student": .string(student.text)])
      case .add(let student): student.json
      case .refuse(let place): .object(["place": .string(place.text)])
      case .parameter(let book, let name, let value):
        .object(["book": .string(book.text), "parameter": .string(name), "value": value.json])
      case .goals(let goals): .object(["goals": .array(goals.map(\.json))])
      case .setting(let setting): setting.json
      }
    return value.members ?? []
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let kind: Kind = try it.choice("change")
    switch kind {
    case .close: self = .close(try it.target("target"), from: try it.day("from"), to: try it.day("to"))
    case .seats: self = .seats(.init(try it.text("place")), by: try it.integer("by"))
    case .withdraw: self = .withdraw(.init(try it.text("student")))
    case .add: self = .add(try NewStudent(reading: it))
    case .refuse: self = .refuse(.init(try it.text("place")))
    case .parameter:
      self = .parameter(
        .init(try it.text("book")), name: try it.text("parameter"),
        value: try RuleValue(reading: it.member("value")))
    case .goals:
      self = .goals(try it.list("goals") { it throws(PlanDocumentError) in try GoalRequest(reading: it) })
    case .setting: self = .setting(try SettingChange(reading: it))
    }
  }
}

extension GoalRequest {
  fileprivate var json: JSONValue {
    .object(["goal": .string(goal.rawValue), "tolerance": .integer(tolerance)])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let tolerance = try it.integer("tolerance")
    guard tolerance >= 0 else { throw .malformed(path: it.path + "/tolerance") }
    self.init(try it.choice("goal"), tolerance: tolerance)
  }
}

extension NewStudent {
  fileprivate var json: JSONValue {
    .object([
      "student": .string(id.text), "cohort": .optional(cohort), "programme": .optional(programme),
      "year": .optional(year), "school": .optional(school?.text), "priority": .integer(priority),
      "courses": .array(courses.map { .string($0.text) }), "wishes": .array(wishes.map(\.json)),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    self.init(id: .init(try it.text("student")))
    cohort = try it.textOrNil("cohort")
    programme = try it.textOrNil("programme")
    year = try it.textOrNil("year")
    school = try it.textOrNil("school").map { .init($0) }
    priority = try it.integer("priority")
    courses = try it.list("courses") { it throws(PlanDocumentError) in .init(try it.text()) }
    wishes = try it.list("wishes") { it throws(PlanDocumentError) in try Wish(reading: it) }
  }
}

extension NewStudent.Wish {
  fileprivate var json: JSONValue {
    .object([
      "target": .string(target.description), "rank": rank.map(JSONValue.integer) ?? .null,
      "rotation": .optional(rotation?.text),
    ])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let rank = try it.integerOrNil("rank")
    if let rank, !(1...PlacementDomain.Wish.largestRank).contains(rank) {
      throw .malformed(path: it.path + "/rank")
    }
    self.init(
      target: try it.target("target"), rank: rank, rotation: try it.textOrNil("rotation").map { .init($0) })
  }
}

extension SettingChange {
  /// What each setting is called in documents.
  private enum Name: String {
    case seats, unranked
    case noRepeat = "no-repeat"
    case rest, week
  }

  fileprivate var json: JSONValue {
    let (name, value): (Name, JSONValue) =
      switch self {
      case .seats(let seats): (.seats, .string(seats.rawValue))
      case .unranked(let unranked): (.unranked, .string(unranked.rawValue))
      case .noRepeat(let level): (.noRepeat, .string(level.rawValue))
      case .rest(let minutes): (.rest, minutes.map(JSONValue.integer) ?? .null)
      case .week(let minutes): (.week, minutes.map(JSONValue.integer) ?? .null)
      }
    return .object(["setting": .string(name.rawValue), "value": value])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let name: Name = try it.choice("setting")
    switch name {
    case .seats: self = .seats(try it.choice("value"))
    case .unranked: self = .unranked(try it.choice("value"))
    case .noRepeat: self = .noRepeat(try it.choice("value"))
    case .rest: self = .rest(minutes: try SettingChange.minutes(it))
    case .week: self = .week(minutes: try SettingChange.minutes(it))
    }
  }

  /// Minutes of a week at most.
  private static func minutes(_ it: DocumentReader) throws(PlanDocumentError) -> Int? {
    guard let minutes = try it.integerOrNil("value") else { return nil }
    guard (0...7 * 1440).contains(minutes) else { throw .malformed(path: it.path + "/value") }
    return minutes
  }
}

extension RuleValue {
  /// Words are a list, a length of time `{months, days}`; a number and a truth value are themselves.
  fileprivate var json: JSONValue {
    switch self {
    case .words(let words): .array(words.map(JSONValue.string))
    case .span(let span): .object(["months": .integer(Int(span.months)), "days": .integer(Int(span.days))])
    case .count(let count): .integer(count)
    case .flag(let flag): .bool(flag)
    }
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    switch it.value {
    case .array(let items):
      let words = items.compactMap(\.string)
      guard words.count == items.count, !words.isEmpty else { throw .malformed(path: it.path) }
      self = .words(words)
    case .object:
      let parts = [try it.integer("months"), try it.integer("days")]
      guard parts.allSatisfy({ (-1_000_000...1_000_000).contains($0) }) else {
        throw .malformed(path: it.path)
      }
      self = .span(CalendarSpan(months: parts[0], days: parts[1]))
    case .integer(let count) where count >= 0: self = .count(count)
    case .bool(let flag): self = .flag(flag)
    default: throw .malformed(path: it.path)
    }
  }
}

extension DocumentReader {
  fileprivate func text() throws(PlanDocumentError) -> String {
    guard let text = value.string else { throw .malformed(path: path) }
    return text
  }

  /// A text that may be absent or null.
  fileprivate func textOrNil(_ key: String) throws(PlanDocumentError) -> String? {
    guard let found = memberOrNil(key), found.value != .null else { return nil }
    return try found.text()
  }

  fileprivate func target(_ key: String) throws(PlanDocumentError) -> TargetName {
    guard let name = TargetName(try text(key)) else { throw .malformed(path: path + "/" + key) }
    return name
  }

  /// A day that may be absent or null.
  fileprivate func day(_ key: String) throws(PlanDocumentError) -> Day? {
    guard let text = try textOrNil(key) else { return nil }
    guard let day = Day(iso: text) else { throw .malformed(path: path + "/" + key) }
    return day
  }
}

extension JSONValue {
  /// A text, or null.
  fileprivate static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
