import Exchange
import Glibc
import PlacementDomain
import Reports
import Requests
import Store
import Typesetting

/// Why an export ended early.
enum ExportFailure: Error {
  case usage(UsageError)
  /// It has been said.
  case refused(ExitCode)
}

/// Hands something out: files written first, then recorded, then given their names.
struct Exporting {
  let order: ExportOrder

  /// Do it.
  func run(in surroundings: Surroundings) throws(ExportFailure) -> ExitCode {
    let (session, scenario, plan) = try read(in: surroundings)
    let scope: HandoutScope
    do throws(UsageError) { scope = try order.scope(scenario) } catch { throw .usage(error) }
    let source = HandoutMaking(session: session, scenario: scenario, book: session.book, day: order.day)
      .source(policy: order.names, plan: plan, hidesContacts: order.command.masksContacts)
    let handout = source.handout(for: scope)
    if case .student = scope, handout.placements.isEmpty, handout.withheld > 0 {
      surroundings.complain(MovePhrase.notReleased.text(order.language, ["n": .number(handout.withheld)]))
      return .verificationFailed
    }
    let made: ExportMaking.Made
    var staged: StagedFiles?
    do {
      if let store = session.store, !order.command.isDryRun {
        made = try store.act(.export, by: order.access.authorship) { transaction in
          let made = try ExportMaking(
            order: order, source: source, scope: scope, handout: handout, store: store.id,
            events: try transaction.allEvents(), lines: try transaction.hspnetLines()
          ).make()
          staged = try stage(made)
          try transaction.setEvents(made.events, on: order.day)
          try transaction.setHSPnetLines(made.lines, on: order.day)
          try transaction.record(made.record(order, handout))
          return made
        }
      } else {
        made = try ExportMaking(
          order: order, source: source, scope: scope, handout: handout, store: session.store?.id, events: [],
          lines: [:]
        ).make()
        staged = order.command.isDryRun ? nil : try stage(made)
      }
      try staged?.publish()
    } catch {
      staged?.discard()
      throw failure(error, in: surroundings)
    }
    surroundings.clearStatus()
    if order.output == nil, !order.command.isDryRun {
      surroundings.output.write(String(decoding: made.files[0].bytes, as: UTF8.self))
    }
    surroundings.tell(summary(made, handout))
    return .done
  }

  /// Writes the files under other names, where they are to go to files.
  private func stage(_ made: ExportMaking.Made) throws(OutputFailure) -> StagedFiles? {
    guard let output = order.output else { return nil }
    if made.isFolder { return try StagedFiles(made.files, into: output) }
    return try StagedFiles([ExportFile(name: output, bytes: made.files[0].bytes)], into: nil)
  }

  private func failure(_ error: any Error, in surroundings: Surroundings) -> ExportFailure {
    switch error {
    case let error as ExportFailure: error
    case let error as OutputFailure: .refused(error.complain(in: surroundings))
    case let error as TypesettingError: .refused(error.complain(in: surroundings))
    case let error as StoreError:
      .refused(StoreFailure(error: error, path: order.access.path).complain(in: surroundings))
    // The store translates everything else.
    default:
      .refused(StoreFailure(error: .inputOutput(0), path: order.access.path).complain(in: surroundings))
    }
  }

  /// The session, its store and the plan that was named.
  private func read(in surroundings: Surroundings) throws(ExportFailure) -> (SessionAtHand, Scenario, Plan?) {
    do throws(StoreAtHand.Refused) {
      let plan = try order.plan.map { name throws(StoreAtHand.Refused) in
        try PlanReading(name, order.access).plan(in: surroundings)
      }
      let session = try SessionAtHand.read(order.folder, order.access, records: false, in: surroundings)
      let scenario = try session.scenario(path: order.folder, isJSON: false, in: surroundings)
      if plan == nil, session.store == nil {
        throw StoreAtHand.Refused(
          code: StoreFailure(error: .missing, path: order.access.path).complain(in: surroundings))
      }
      return (session, scenario, plan)
    } catch {
      throw .refused(error.code)
    }
  }

  /// How much was handed out, beside the data.
  private func summary(_ made: ExportMaking.Made, _ handout: Handout) -> Report {
    var report = Report()
    let language = order.language
    if order.kind == .hspnet {
      report.say(MovePhrase.exportedLines.text(language, ["n": .number(made.count)]), .faint)
    } else if order.kind == .requests {
      report.say(
        MovePhrase.exportedRequests.text(
          language, ["n": .number(handout.requests.count), "files": .number(made.files.count)]), .faint)
    } else {
      report.say(
        MovePhrase.exportedNames.text(
          language, ["n": .number(handout.named), "without": .number(handout.unnamed)]), .faint)
    }
    if handout.withheld > 0 {
      report.say(MovePhrase.notReleased.text(language, ["n": .number(handout.withheld)]), .warning)
    }
    return report
  }
}

extension TypesettingError {
  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    switch self {
    case .fontMissing(let wanted, let found):
      surroundings.complain(
        MovePhrase.fontMissing.text(language, ["wanted": .text(wanted), "found": .text(found)]))
    case .outOfMemory:
      surroundings.complain(MovePhrase.printingFailed.text(language, ["cause": .text("ENOMEM")]))
    case .other(let cause):
      surroundings.complain(MovePhrase.printingFailed.text(language, ["cause": .text(cause)]))
    }
    return .inputOutput
  }
}
