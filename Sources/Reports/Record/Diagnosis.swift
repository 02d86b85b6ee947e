public import PlacementDomain
public import Requests

/// How the program, the machine and the store are.
public struct Diagnosis: Sendable {
  /// Where a setting comes from.
  public enum Origin: Hashable, Sendable {
    case option(String)
    /// A variable of the environment.
    case environment(String)
    case standard
  }

  /// A setting in force.
  public struct Setting: Hashable, Sendable {
    let name: String
    let value: String
    let origin: Origin

    /// A setting.
    public init(name: String, value: String, origin: Origin) {
      self.name = name
      self.value = value
      self.origin = origin
    }
  }

  /// A font that is not there.
  public struct MissingFont: Hashable, Sendable {
    let wanted: String
    let found: String

    /// This font.
    public init(wanted: String, found: String) {
      self.wanted = wanted
      self.found = found
    }
  }

  /// Programs and libraries with their versions.
  public var versions: [(name: String, version: String)] = []
  /// The language of the system.
  public var locale = ""
  /// Today.
  public var day: Day
  /// The present moment.
  public var now: Moment
  /// Where that comes from.
  public var clock: Clock
  /// Settings in force, and where they come from.
  public var settings: [Setting] = []
  /// The font that should be there and is not; nil: it is.
  public var missingFont: MissingFont?
  /// The kind of file system the store is or would be on.
  public var fileSystem = ""
  /// False where locks cannot be trusted.
  public var isLocalDisk = true
  /// The store's file, whether it is there or not.
  public var path: String
  /// nil: there is no store.
  public var store: StoreFindings?
  /// True when an import waits to be finished.
  public var hasPendingImport = false

  /// A diagnosis of which nothing is known yet.
  public init(path: String, day: Day, now: Moment, clock: Clock) {
    self.path = path
    self.day = day
    self.now = now
    self.clock = clock
  }

  /// True when nothing has to be done.
  public var isWell: Bool { store?.isSound != false && missingFont == nil }

  /// For people.
  public func report(_ language: Language) -> Report {
    var report = Report()
    report.add(.title(DiagnosisPhrase.title.text(language)))
    report.add(.heading(DiagnosisPhrase.programs.text(language)))
    report.add(.table(pairs(versions.map { ($0.name, $0.version) })))
    report.add(.heading(DiagnosisPhrase.surroundings.text(language)))
    report.add(
      .table(
        pairs([
          (DiagnosisPhrase.locale.text(language), locale),
          (DiagnosisPhrase.zone.text(language), day.description),
          (DiagnosisPhrase.now.text(language), now.description),
          (DiagnosisPhrase.disk.text(language), fileSystem),
        ])))
    if clock == .given { report.say(DiagnosisPhrase.givenNow.text(language), .warning, indent: 1) }
    if !isLocalDisk {
      report.say(DiagnosisPhrase.diskUnsafe.text(language, ["kind": .text(fileSystem)]), .bad, indent: 1)
    }
    if let missingFont {
      report.say(
        DiagnosisPhrase.fontMissing.text(
          language, ["wanted": .text(missingFont.wanted), "found": .text(missingFont.found)]), .bad, indent: 1
      )
    }
    report.add(.heading(DiagnosisPhrase.settings.text(language)))
    report.add(
      .table(
        ReportTable(
          [.init(), .init(), .init()],
          rows: settings.map {
            [
              StyledText($0.name, .strong), StyledText($0.value),
              StyledText(words($0.origin, language), .faint),
            ]
          })))
    report.add(.heading(DiagnosisPhrase.store.text(language)))
    addStore(to: &report, language)
    report.add(.gap)
    report.say(
      (isWell ? DiagnosisPhrase.allWell : .someWrong).text(language), isWell ? .good : .bad)
    return report
  }

  private func addStore(to report: inout Report, _ language: Language) {
    if hasPendingImport { report.say(DiagnosisPhrase.pendingImport.text(language), .warning, indent: 1) }
    guard let store else {
      report.say(DiagnosisPhrase.noStore.text(language, ["path": .text(path)]), indent: 1)
      return
    }
    report.add(
      .table(
        pairs([
          (DiagnosisPhrase.path.text(language), path),
          (DiagnosisPhrase.identity.text(language), "\(store.session) · \(store.id)"),
          (DiagnosisPhrase.migrations.text(language), store.migrations.joined(separator: ", ")),
        ])))
    if store.isSound {
      ChainWords(chain: store.chain).add(to: &report, language)
      report.say(DiagnosisPhrase.fileSound.text(language), .good)
    } else {
      store.addFaults(to: &report, language)
      report.say(DiagnosisPhrase.fileUnsound.text(language), .bad)
    }
    report.say(DiagnosisPhrase.beside.text(language, ["path": .text(path)]), .faint)
  }

  private func pairs(_ rows: [(String, String)]) -> ReportTable {
    ReportTable([.init(), .init()], rows: rows.map { [StyledText($0.0, .strong), StyledText($0.1)] })
  }

  private func words(_ origin: Origin, _ language: Language) -> String {
    switch origin {
    case .option(let name): DiagnosisPhrase.byOption.text(language, ["name": .text(name)])
    case .environment(let name): DiagnosisPhrase.byEnvironment.text(language, ["name": .text(name)])
    case .standard: DiagnosisPhrase.byDefault.text(language)
    }
  }

  /// `hspplan.doctor/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.doctor/1"), "well": .bool(isWell),
      "versions": .object(versions.map { JSONMember(key: $0.name, value: .string($0.version)) }),
      "locale": .string(locale), "day": .string(day.description), "now": .string(now.description),
      "clock": .string(clock.rawValue), "file-system": .string(fileSystem), "local": .bool(isLocalDisk),
      "missing-font": missingFont.map { .string($0.wanted) } ?? .null,
      "pending-import": .bool(hasPendingImport),
      "settings": .array(
        settings.map {
          let origin: String =
            switch $0.origin {
            case .option(let name), .environment(let name): name
            case .standard: "default"
            }
          return .object([
            "name": .string($0.name), "value": .string($0.value), "origin": .string(origin),
          ])
        }), "path": .string(path), "store": store?.document ?? .null,
    ])
  }
}
