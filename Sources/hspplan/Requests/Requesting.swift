import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// Carries out one verb of `requests`.
struct Requesting {
  let order: RequestOrder

  /// Do it.
  func run(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    do throws(RequestFailure) {
      switch order.verb {
      case .list: return try list(in: surroundings)
      case .show: return try show(in: surroundings)
      case .prepare: return try Preparing(order: order).run(in: surroundings)
      case .replace: return try Replacing(order: order).run(in: surroundings)
      case .statuses: return try StatusTaking(order: order).run(in: surroundings)
      case .surplus: return try surplus(in: surroundings)
      case .notices: return try notices(in: surroundings)
      case .calls, .call, .offer, .take, .giveBack: return try Offering(order: order).run(in: surroundings)
      default: return try MoveMaking(order: order).run(in: surroundings)
      }
    } catch {
      switch error {
      case .usage(let error): throw error
      case .refused(let code): return code
      }
    }
  }

  private func list(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let filter = try filter
    let (store, book) = try order.book(in: surroundings)
    let needs = try order.store(in: surroundings) { () throws(StoreError) in
      try store.lastReading()?.needs ?? SessionNeeds()
    }
    let listing = RequestListing(
      book: book, filter: filter, needs: needs, session: store.session, day: order.day)
    order.show(listing.document, listing.report(order.language), in: surroundings)
    return .done
  }

  private var filter: RequestFilter {
    get throws(RequestFailure) {
      let command = order.command
      var filter = RequestFilter()
      filter.status = try RequestFailure.usage { () throws(UsageError) in
        try command.status.map { text throws(UsageError) in
          try order.chosen(text, "status") { (status: RequestStatus) in RequestStatusPhrase(status).template }
        }
      }
      filter.agency = command.agency.map { Agency.ID($0) }
      filter.destination = command.destination.map { Destination.ID($0) }
      filter.rotation = command.rotation.map { Rotation.ID($0) }
      filter.block = command.blocks.first.map { Block.ID($0) }
      filter.isOverdue = command.isOverdue
      filter.isUrgent = command.isUrgent
      filter.hasSurplus = command.hasSurplus
      return filter
    }
  }

  private func show(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let (store, book) = try order.book(in: surroundings)
    let number = try RequestFailure.usage { () throws(UsageError) in try order.numbers(in: book)[0] }
    guard let request = book[number] else {
      surroundings.complain(MoveWords.sentence(.unknown(number), of: number, order.language))
      return .inputMissing
    }
    let steps = try order.store(in: surroundings) { () throws(StoreError) in
      try store.history(of: number)
    }
    let sheet = RequestSheet(
      request: request, book: book, steps: steps.map { RequestSheet.Step(event: $0.event, by: $0.by) })
    order.show(sheet.document, sheet.report(order.language), in: surroundings)
    return .done
  }

  private func surplus(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let report = SurplusReport(book: try order.book(in: surroundings).book)
    order.show(report.document, report.report(order.language), in: surroundings)
    return report.surplus.isEmpty ? .done : .findings
  }

  private func notices(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let told = try RequestFailure.usage { () throws(UsageError) in
      try order.command.told.map { text throws(UsageError) in try order.whole(text, "told")! }
    }
    var book = try order.book(in: surroundings).book
    if !told.isEmpty {
      book = try order.act(.tell, in: surroundings) { transaction throws(RequestFailure.Move) in
        for number in told {
          do throws(RequestError) {
            try transaction.book.told(notice: number, on: order.day)
          } catch {
            throw RequestFailure.Move(error: error, number: .init(rawValue: number))
          }
        }
        return transaction.book
      }
    }
    let report = NoticeReport(book: book)
    order.show(report.document, report.report(order.language), in: surroundings)
    return .done
  }
}

/// Why a command about requests ended early.
enum RequestFailure: Error {
  case usage(UsageError)
  /// It has been said.
  case refused(ExitCode)

  /// A move that was not allowed.
  struct Move: Error {
    let error: RequestError
    let number: PlacementRequest.Number
  }

  /// A part of the work that finds faults of the command line.
  static func usage<Result>(_ body: () throws(UsageError) -> Result) throws(RequestFailure) -> Result {
    do throws(UsageError) { return try body() } catch { throw .usage(error) }
  }
}

extension RequestOrder {
  /// The store, which has to be there, and its book.
  func book(in surroundings: Surroundings) throws(RequestFailure) -> (
    store: PlacementStore, book: RequestBook
  ) {
    do throws(StoreAtHand.Refused) {
      let store = try access.required(in: surroundings)
      return (store, try access.attempt(in: surroundings) { () throws(StoreError) in try store.book() })
    } catch {
      throw .refused(error.code)
    }
  }

  /// Reads something of the store.
  func store<Result>(
    in surroundings: Surroundings, _ body: () throws(StoreError) -> Result
  ) throws(RequestFailure) -> Result {
    do throws(StoreAtHand.Refused) {
      return try access.attempt(in: surroundings, body)
    } catch {
      throw .refused(error.code)
    }
  }

  /// The session with its store; without one there are no requests.
  func session(in surroundings: Surroundings) throws(RequestFailure) -> (SessionAtHand, Scenario) {
    do throws(StoreAtHand.Refused) {
      let session = try SessionAtHand.read(folder, access, in: surroundings)
      return (session, try session.scenario(path: folder, isJSON: isJSON, in: surroundings))
    } catch {
      throw .refused(error.code)
    }
  }

  /// One action in the store: all of it is kept, or nothing. A refusal is said.
  func act<Result>(
    _ action: AuditAction, expecting: [PlacementRequest.Number: Int] = [:],
    store known: PlacementStore? = nil,
    in surroundings: Surroundings, _ body: (inout StoreTransaction) throws -> Result
  ) throws(RequestFailure) -> Result {
    let store = if let known { known } else { try book(in: surroundings).store }
    do {
      return try store.act(action, by: access.authorship, expecting: expecting, body)
    } catch let failure as RequestFailure.Move {
      surroundings.complain(MoveWords.sentence(failure.error, of: failure.number, language))
      throw .refused(.inputRejected)
    } catch let error as AcceptanceError {
      surroundings.complain(MoveWords.sentence(error, language))
      throw .refused(error.exitCode)
    } catch let error as StoreError {
      throw .refused(StoreFailure(error: error, path: access.path).complain(in: surroundings))
    } catch let failure as RequestFailure {
      throw failure
    } catch {
      // The store translates everything else.
      throw .refused(StoreFailure(error: .inputOutput(0), path: access.path).complain(in: surroundings))
    }
  }

  /// Shows a result, for people or for programs.
  func show(
    _ document: @autoclosure () -> JSONValue, _ report: @autoclosure () -> Report,
    in surroundings: Surroundings
  ) {
    surroundings.clearStatus()
    if isJSON { surroundings.output.write(document().text) } else { surroundings.print(report()) }
  }
}

extension AcceptanceError {
  /// 6: the plan is not the session's; 65: it cannot be one.
  var exitCode: ExitCode {
    switch self {
    case .stale, .confirmedMove: .verificationFailed
    case .triesChanges, .noPlan, .unknownPlace, .noSeat: .inputRejected
    }
  }
}
