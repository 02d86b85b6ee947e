import Exchange
import Foundation
import PlacementDomain
import Reports

/// What `check` was asked for, every value understood.
struct CheckOrder {
  /// The day it is seen from.
  let on: Day
  /// The last day to forecast; nil: the end of the session.
  let until: Day?
  /// Numbers of students to show whole, as they were given.
  private let students: [String]
  /// Names of destinations to show whole, as they were given.
  private let destinations: [String]
  private let showsForecast: Bool
  private let showsBooks: Bool
  private let isFrench: Bool

  /// The order of a command line.
  init(_ command: CheckCommand, today: Day, language: Language) throws(UsageError) {
    isFrench = language == .fr
    on =
      try command.on.map { text throws(UsageError) in
        try DateOption.day(text, option: language == .fr ? "--le" : "--on")
      } ?? today
    let forecast = language == .fr ? "--prevision" : "--forecast"
    until = try command.forecast.map { text throws(UsageError) in
      try DateOption.day(text, option: forecast)
    }
    if let until, until < on {
      throw .badValue(
        .forecastBefore, option: forecast, value: until.description, allowed: [on.description])
    }
    students = command.students
    destinations = command.destinations
    showsForecast = command.forecast != nil
    showsBooks = command.showsRules
  }

  /// What it asks to show of a session.
  func views(of scenario: Scenario) throws(UsageError) -> RuleViews {
    var views = RuleViews()
    views.showsForecast = showsForecast
    views.showsBooks = showsBooks
    views.students = try CheckOrder.found(
      students, in: scenario.students, isFrench ? "--etudiant" : "--student", .unknownStudent)
    views.destinations = try CheckOrder.found(
      destinations, in: scenario.destinations, "--destination", .unknownDestination)
    return views
  }

  /// The things of these names, each once and in the order given. A value may be a list parted by `;` or `|`;
  /// names are found however they are spelled.
  private static func found<Entity: Identified>(
    _ values: [String], in table: Table<Entity>, _ option: String, _ phrase: UsagePhrase
  ) throws(UsageError) -> [OrdinalNumber<Entity>] {
    var found: [OrdinalNumber<Entity>] = []
    for value in values {
      let names = table.ordinal(of: .init(value)) == nil ? parts(of: value) : [value]
      for name in names {
        guard let ordinal = table.ordinal(of: .init(name)) ?? alike(name, in: table) else {
          let near = Suggestions.nearest(to: name, among: table.map(\.id.text))
          throw .badValue(phrase, option: option, value: name, near: near)
        }
        if !found.contains(ordinal) { found.append(ordinal) }
      }
    }
    return found
  }

  private static func parts(of list: String) -> [String] {
    let parts = list.split { ";|".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
    return parts.isEmpty ? [list] : parts
  }

  /// The only thing whose name is typed alike.
  private static func alike<Entity: Identified>(
    _ name: String, in table: Table<Entity>
  ) -> OrdinalNumber<Entity>? {
    let plain = name.plain
    let alike = table.ordinals.filter { table[$0].id.text.plain == plain }
    return alike.count == 1 ? alike[0] : nil
  }
}
