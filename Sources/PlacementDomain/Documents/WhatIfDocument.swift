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
    case refuse, parameter, goals, setting, limit
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
    case .limit: .limit
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
      case .limit(let limit): limit.json
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
    case .limit: self = .limit(try LimitChange(reading: it))
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
      "target": .string(target.description), "rank": .optional(rank),
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

extension LimitChange {
  /// A figure that is lifted is null; one that stays as it is is not there.
  fileprivate var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember(key: "target", value: .string(target.description)),
      JSONMember(key: "block", value: .optional(block?.text)),
      JSONMember(key: "periods", value: .optional((periods?.rawValue).map(Int.init))),
      JSONMember(key: "school", value: .optional(school?.text)),
    ]
    for figure in Figure.allCases {
      guard let value = set[figure].map(JSONValue.integer) ?? (lifted.contains(figure) ? .null : nil)
      else { continue }
      members.append(JSONMember(key: figure.rawValue, value: value))
    }
    return .object(members)
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    self.init(target: try it.target("target"))
    block = try it.textOrNil("block").map { .init($0) }
    if let bits = try it.integerOrNil("periods") {
      guard (1...7).contains(bits) else { throw .malformed(path: it.path + "/periods") }
      periods = Periods(rawValue: UInt8(bits))
    }
    school = try it.textOrNil("school").map { .init($0) }
    for figure in Figure.allCases where it.memberOrNil(figure.rawValue) != nil {
      guard let value = try it.integerOrNil(figure.rawValue) else {
        lifted.insert(figure)
        continue
      }
      guard (0...30_000).contains(value) else { throw .malformed(path: it.path + "/" + figure.rawValue) }
      set[figure] = value
    }
  }
}

extension SettingChange {
  /// What each setting is called in documents.
  private enum Name: String {
    case seats, unranked
    case noRepeat = "no-repeat"
    case rest, week
    case nights
    case mostNights = "most-nights"
    case mostWeekends = "most-weekends"
    case spacing
    case atLeastOne = "at-least-one"
    case hours
    case hoursRequired = "hours-required"
    case plannedWeight = "stability-planned"
    case toldWeight = "stability-told"
  }

  fileprivate var json: JSONValue {
    let (name, value): (Name, JSONValue) =
      switch self {
      case .seats(let seats): (.seats, .string(seats.rawValue))
      case .unranked(let unranked): (.unranked, .string(unranked.rawValue))
      case .noRepeat(let level): (.noRepeat, .string(level.rawValue))
      case .rest(let minutes): (.rest, .optional(minutes))
      case .week(let minutes): (.week, .optional(minutes))
      case .nightsInRow(let most): (.nights, .optional(most))
      case .mostNights(let most): (.mostNights, .optional(most))
      case .mostWeekends(let most): (.mostWeekends, .optional(most))
      case .spacing(let days): (.spacing, .optional(days))
      case .atLeastOne(let ids): (.atLeastOne, .array(ids.map { .string($0.text) }))
      case .hours(let hours): (.hours, .string(hours.rawValue))
      case .requiresHours(let isRequired): (.hoursRequired, .bool(isRequired))
      case .plannedWeight(let weight): (.plannedWeight, .integer(weight))
      case .toldWeight(let weight): (.toldWeight, .integer(weight))
      }
    return .object(["setting": .string(name.rawValue), "value": value])
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    let name: Name = try it.choice("setting")
    switch name {
    case .seats: self = .seats(try it.choice("value"))
    case .unranked: self = .unranked(try it.choice("value"))
    case .noRepeat: self = .noRepeat(try it.choice("value"))
    case .rest: self = .rest(minutes: try SettingChange.figure(it, 0...7 * 1440))
    case .week: self = .week(minutes: try SettingChange.figure(it, 0...7 * 1440))
    case .nights: self = .nightsInRow(try SettingChange.figure(it, 1...366))
    case .mostNights: self = .mostNights(try SettingChange.figure(it, 0...366))
    case .mostWeekends: self = .mostWeekends(try SettingChange.figure(it, 0...366))
    case .spacing: self = .spacing(days: try SettingChange.figure(it, 0...366))
    case .atLeastOne:
      self = .atLeastOne(
        try it.list("value") { it throws(PlanDocumentError) in .init(try it.text()) })
    case .hours: self = .hours(try it.choice("value"))
    case .hoursRequired: self = .requiresHours(try it.bool("value"))
    case .plannedWeight: self = .plannedWeight(try SettingChange.weight(it))
    case .toldWeight: self = .toldWeight(try SettingChange.weight(it))
    }
  }

  /// A figure within bounds; nil for null.
  private static func figure(
    _ it: DocumentReader, _ bounds: ClosedRange<Int>
  ) throws(PlanDocumentError) -> Int? {
    guard let figure = try it.integerOrNil("value") else { return nil }
    guard bounds.contains(figure) else { throw .malformed(path: it.path + "/value") }
    return figure
  }

  private static func weight(_ it: DocumentReader) throws(PlanDocumentError) -> Int {
    guard let weight = try figure(it, 0...1000) else { throw .malformed(path: it.path + "/value") }
    return weight
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
  /// A figure, or null.
  fileprivate static func optional(_ figure: Int?) -> JSONValue { figure.map(JSONValue.integer) ?? .null }
}
