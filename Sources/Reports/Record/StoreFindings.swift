public import PlacementDomain
public import Requests

/// What the checks of a store or of a backup found, as values.
public struct StoreFindings: Hashable, Sendable {
  /// The file.
  public var path: String
  /// The code of its session.
  public var session: String
  /// Its identity: the first 16 digits of the first entry of its log.
  public var id: String
  /// When it was made.
  public var created: Moment
  /// Names, in the order they were applied.
  public var migrations: [String]
  /// What SQLite says of the file; empty: it is sound.
  public var file: [String]
  /// Rows that refer to none.
  public var orphans: Int
  /// What its log says of itself.
  public var chain: ChainReport
  /// Changed beside the program.
  public var altered: [AuditSubject]
  /// Plans whose document was changed.
  public var plans: [Int]
  /// Simulations whose document was changed.
  public var simulations: [Int]

  /// These findings.
  public init(
    path: String, session: String, id: String, created: Moment, migrations: [String], file: [String],
    orphans: Int, chain: ChainReport, altered: [AuditSubject], plans: [Int],
    simulations: [Int]
  ) {
    self.path = path
    self.session = session
    self.id = id
    self.created = created
    self.migrations = migrations
    self.file = file
    self.orphans = orphans
    self.chain = chain
    self.altered = altered
    self.plans = plans
    self.simulations = simulations
  }

  /// True when nothing is wrong.
  public var isSound: Bool {
    file.isEmpty && orphans == 0 && chain.isWhole && altered.isEmpty && plans.isEmpty
      && simulations.isEmpty
  }

  /// What was done with the file.
  public enum Deed: Hashable, Sendable { case backedUp, restored, verified }

  /// That it was done, and how much is in it; or, of an unsound one, what is wrong.
  public func report(_ deed: Deed, _ language: Language) -> Report {
    var report = Report()
    guard isSound else {
      report.say(RecordPhrase.unsound.text(language, ["path": .text(path)]), .bad)
      addFaults(to: &report, language)
      return report
    }
    let phrase: RecordPhrase =
      switch deed {
      case .backedUp: .backedUp
      case .restored: .restored
      case .verified: .verified
      }
    report.say(
      phrase.text(
        language,
        [
          "path": .text(path), "n": .number(chain.count), "hash": .text(ChainWords.short(chain.head.hash)),
          "session": .text(session),
        ]), .good)
    return report
  }

  func addFaults(to report: inout Report, _ language: Language) {
    for line in file.prefix(10) {
      report.say(RecordPhrase.foreign.text(language, ["text": .text(line)]), .bad, indent: 1)
    }
    if orphans > 0 {
      report.say(RecordPhrase.orphans.text(language, ["n": .number(orphans)]), .bad, indent: 1)
    }
    for fault in chain.faults.prefix(10) {
      report.say(ChainWords(chain: chain).text(fault, language), .bad, indent: 1)
    }
    for subject in altered.prefix(10) {
      report.say(
        RecordPhrase.alteredRow.text(
          language, ["subject": .text(AuditSubjectPhrase.text(subject, language))]), .bad, indent: 1)
    }
    for plan in plans {
      report.say(RecordPhrase.damagedPlan.text(language, ["n": .text(String(plan))]), .bad, indent: 1)
    }
    for simulation in simulations {
      report.say(
        RecordPhrase.damagedSimulation.text(language, ["n": .text(String(simulation))]), .bad, indent: 1)
    }
  }

  /// As part of a document.
  public var document: JSONValue {
    .object([
      "path": .string(path), "session": .string(session), "id": .string(id),
      "created": .string(created.description), "sound": .bool(isSound),
      "migrations": .array(migrations.map(JSONValue.string)), "file": .array(file.map(JSONValue.string)),
      "orphans": .integer(orphans), "chain": ChainWords(chain: chain).document,
      "altered": .array(altered.map { .string($0.code) }), "plans": .array(plans.map(JSONValue.integer)),
      "simulations": .array(simulations.map(JSONValue.integer)),
    ])
  }
}
