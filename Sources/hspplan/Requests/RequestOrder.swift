import Exchange
import PlacementDomain
import Reports
import Requests

/// What `requests` was asked for: the verb, its requests and its options, each known to go with it.
struct RequestOrder {
  let verb: RequestVerbPhrase
  let command: RequestsCommand
  /// Session folder or workbook.
  let folder: String
  let access: StoreAtHand
  /// The day it happened.
  let day: Day
  let language: Language
  var isJSON: Bool { command.shared.isJSON }

  /// The order of a command line; without a verb the list.
  init(_ command: RequestsCommand, in surroundings: Surroundings) throws(UsageError) {
    language = surroundings.language.chosen
    self.command = command
    let word = command.verb ?? RequestVerbPhrase.list.rawValue
    guard let verb = RequestVerbPhrase(word: word) else {
      let names = RequestVerbPhrase.allCases.map { $0.text(surroundings.language.chosen) }
      throw .badValue(
        .unknownVerb, option: "requests", value: word,
        near: Suggestions.nearest(
          to: word, among: names + RequestVerbPhrase.allCases.map(\.rawValue)), allowed: names)
    }
    self.verb = verb
    folder = command.shared.folder
    access = try StoreAtHand(command.store, session: folder, in: surroundings)
    let words = verb.text(language)
    if let stray = command.given.first(where: { !verb.options.contains($0) }) {
      let names = verb.options.sorted().map { RequestOrder.spelled($0, surroundings.language.chosen) }
      throw .badValue(
        .notForVerb, option: RequestOrder.spelled(stray, language), value: words, allowed: names)
    }
    guard verb.names.contains(command.values.count) || command.file != nil else {
      throw .badValue(
        command.values.isEmpty ? .verbNeedsRequests : .verbTakesFewer, option: words,
        value: command.values.last ?? "")
    }
    day =
      try command.on.map { text throws(UsageError) in
        try DateOption.day(text, option: RequestOrder.spelled("on", surroundings.language.chosen))
      } ?? surroundings.today
  }

  /// An option as this language writes it.
  static func spelled(_ key: String, _ language: Language) -> String {
    let option = ArgumentModel.current.command(named: "requests")?.arguments.first { $0.key == key }
    return option?.name(isFrench: language == .fr) ?? "--" + key
  }

  func spelled(_ key: String) -> String { RequestOrder.spelled(key, language) }

  /// The value of an option this verb cannot do without.
  func required(_ value: String?, _ key: String) throws(UsageError) -> String {
    guard let value else {
      throw .badValue(.verbNeedsOption, option: spelled(key), value: verb.text(language))
    }
    return value
  }

  /// A whole number of at least 1; nil where the option is not given.
  func whole(_ text: String?, _ key: String) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= 1 else {
      throw .badValue(.badWork, option: spelled(key), value: text)
    }
    return number
  }

  /// A day; nil where the option is not given, or empty to take a day away.
  func date(_ text: String?, _ key: String) throws(UsageError) -> Day? {
    guard let text, !text.isEmpty else { return nil }
    return try DateOption.day(text, option: spelled(key))
  }

  /// One of a closed list, by its code or its words in either language.
  func chosen<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ key: String, words: (Choice) -> Bilingual?
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    let plain = text.plain
    for choice in Choice.allCases {
      let said = [ReasonCodePhrase(rawValue: choice.rawValue)?.template, words(choice)].compactMap(\.self)
      let spelled = [choice.rawValue] + said.flatMap { [$0.fr, $0.en] }
      if spelled.contains(where: { $0.plain == plain }) { return choice }
    }
    throw .badValue(
      .notOfList, option: spelled(key), value: text, allowed: codes(Choice.self))
  }

  /// The codes of a closed list, as they are typed in the language of the order.
  func codes<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> [String]
  where Choice.RawValue == String {
    Choice.allCases.map { ReasonCodePhrase(rawValue: $0.rawValue)?.text(language) ?? $0.rawValue }
  }

  /// The requests that were named: numbers (`12`), places, and spans of numbers (`3-8`), each once.
  func numbers(in book: RequestBook) throws(UsageError) -> [PlacementRequest.Number] {
    var numbers: [PlacementRequest.Number] = []
    var known: Set<PlacementRequest.Number> = []
    func add(_ number: PlacementRequest.Number) {
      if known.insert(number).inserted { numbers.append(number) }
    }
    lazy var byPlace = Dictionary(
      book.requests.map { ($0.terms.place, $0.number) }, uniquingKeysWith: { first, _ in first })
    for value in command.values {
      if let number = Int(value), number >= 1 {
        add(.init(rawValue: number))
      } else if let number = byPlace[Place.ID(value)] {
        add(number)
      } else if let span = RequestOrder.span(value) {
        for number in span { add(.init(rawValue: number)) }
      } else {
        throw .badValue(
          .unknownRequest, option: verb.text(language), value: value,
          near: Suggestions.nearest(to: value, among: book.requests.map(\.terms.place.text)))
      }
    }
    return numbers
  }

  private static func span(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 1, first <= last,
      last - first < 100_000
    else { return nil }
    return first...last
  }
}
