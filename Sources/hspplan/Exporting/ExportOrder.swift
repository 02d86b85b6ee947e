import Exchange
import PlacementDomain
import Reports
import Requests
import Typesetting

/// What is handed out.
enum ExportKind: String, CaseIterable {
  case plan, hspnet, trainees, requests

  var words: Bilingual {
    switch self {
    case .plan: Bilingual(fr: "plan", en: "plan")
    case .hspnet: Bilingual(fr: "hspnet", en: "hspnet")
    case .trainees: Bilingual(fr: "stagiaires", en: "trainees")
    case .requests: Bilingual(fr: "demandes", en: "requests")
    }
  }

  /// The formats it comes in; the first unless another is asked for.
  var formats: [ExportFormat] {
    switch self {
    case .plan: [.csv, .xlsx, .ics, .pdf, .html, .json]
    case .requests: [.csv, .xlsx, .pdf, .eml, .html, .json]
    case .trainees: [.csv, .xlsx, .pdf, .html, .json]
    case .hspnet: [.xlsx]
    }
  }
}

/// How it is written.
enum ExportFormat: String, CaseIterable {
  case csv, xlsx, ics, pdf, html, json, eml

  /// True for what is no text: it goes to a file only.
  var isBinary: Bool { self == .xlsx || self == .pdf }
}

/// What `export` was asked for, every value understood but the recipient, who is in the session.
struct ExportOrder {
  let command: ExportCommand
  let kind: ExportKind
  let format: ExportFormat
  /// The plan by its name; nil: what the requests say.
  let plan: String?
  let names: NamePolicy
  let dialect: DelimitedDialect
  let paper: PrintedDocument.Paper
  let day: Day
  let access: StoreAtHand
  let language: Language
  var folder: String { command.shared.folder }
  /// Where it goes; nil: standard output.
  var output: String? { command.output == "-" ? nil : command.output }

  /// The order of a command line.
  init(_ command: ExportCommand, in surroundings: Surroundings) throws(UsageError) {
    self.command = command
    language = surroundings.language.chosen
    access = try StoreAtHand(command.store, session: command.shared.folder, in: surroundings)
    let named = command.kind.flatMap { word in
      ExportKind.allCases.first { [$0.rawValue, $0.words.fr, $0.words.en].contains(word.plain) }
    }
    // One word that is no kind is a plan.
    kind = named ?? .plan
    plan = command.plan ?? (named == nil ? command.kind : nil)
    if let plan = command.plan, named == nil {
      throw .badValue(
        .notOfList, option: ValuePhrase.exportKind.text(language), value: command.kind ?? plan,
        allowed: ExportKind.allCases.map { $0.words[surroundings.language.chosen] })
    }
    let asked: ExportFormat? = try ExportOrder.chosen(command.format, "--format")
    let ending = command.output.flatMap { path in
      path.split(separator: ".").last.flatMap { ExportFormat(rawValue: $0.lowercased()) }
    }
    format = asked ?? (command.shared.isJSON ? .json : ending ?? kind.formats[0])
    guard kind.formats.contains(format) else {
      throw .badValue(
        .formatNotForKind, option: "--format", value: kind.words[language],
        allowed: kind.formats.map(\.rawValue))
    }
    let isFrench = language == .fr
    names =
      try ExportOrder.chosen(
        command.names, isFrench ? "--noms" : "--names", ["jamais": .never, "confirmees": .confirmed])
      ?? .confirmed
    let dialects: [String: DelimitedDialect] = ["fr-ca": .french, "en-ca": .english, "rfc4180": .rfc4180]
    if let text = command.dialect {
      guard let known = dialects[text.lowercased()] else {
        throw .badValue(
          .notOfList, option: isFrench ? "--dialecte" : "--dialect", value: text,
          allowed: ["fr-CA", "en-CA", "rfc4180"])
      }
      dialect = known
    } else {
      dialect = isFrench ? .french : .english
    }
    paper =
      try ExportOrder.chosen(command.paper, isFrench ? "--papier" : "--paper", ["lettre": .letter]) ?? .letter
    day =
      try command.on.map { text throws(UsageError) in
        try DateOption.day(text, option: isFrench ? "--le" : "--on")
      } ?? surroundings.today
    if format.isBinary, output == nil {
      throw .badValue(.fileNeeded, option: "-o", value: format.rawValue)
    }
  }

  /// One of a closed list, by its code or another word; nil where nothing is said.
  private static func chosen<Choice: RawRepresentable & CaseIterable>(
    _ text: String?, _ option: String, _ words: [String: Choice] = [:]
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let text else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) ?? words[text.plain] { return choice }
    throw .badValue(.notOfList, option: option, value: text, allowed: Choice.allCases.map(\.rawValue))
  }

  /// For whom, in a session.
  func scope(_ scenario: Scenario) throws(UsageError) -> HandoutScope {
    let option = language == .fr ? "--pour" : "--for"
    guard let text = command.recipient, !["all", "tous", "toutes"].contains(text.plain) else { return .all }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw .badValue(
        .badRecipient, option: option, value: text,
        allowed: language == .fr
          ? ["tous", "etudiant:", "preceptrice:", "destination:", "site:", "organisme:"]
          : ["all", "student:", "preceptor:", "destination:", "site:", "agency:"])
    }
    func found<Entity: Identified>(
      _ table: Table<Entity>, _ phrase: UsagePhrase
    ) throws(UsageError) -> Identifier<Entity> {
      if let ordinal = table.ordinal(of: .init(parts[1])) { return table[ordinal].id }
      throw .badValue(
        phrase, option: option, value: parts[1],
        near: Suggestions.nearest(to: parts[1], among: table.map(\.id.text)))
    }
    switch parts[0].plain {
    case "student", "etudiant", "etudiante":
      let student = try StudentOption.find(parts[1], in: scenario, option: option)
      return .student(scenario.students[student].id)
    case "preceptor", "preceptrice", "precepteur", "superviseur":
      return .preceptor(try found(scenario.preceptors, .unknownTarget))
    case "destination": return .destination(try found(scenario.destinations, .unknownDestination))
    case "site": return .site(try found(scenario.sites, .unknownTarget))
    case "agency", "organisme": return .agency(try found(scenario.agencies, .unknownTarget))
    default:
      throw .badValue(
        .badRecipient, option: option, value: text,
        allowed: ["student:", "preceptor:", "destination:", "site:", "agency:"])
    }
  }
}
