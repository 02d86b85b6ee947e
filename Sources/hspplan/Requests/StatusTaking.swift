import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// Statuses that have changed in the files since they were last seen there: shown, and taken when told.
struct StatusTaking {
  let order: RequestOrder

  /// A place whose status in the files is not what it was.
  struct Difference {
    let request: PlacementRequest
    let status: RequestStatus
  }

  /// What the files say now and did not say before.
  static func differences(_ session: SessionAtHand) -> [Difference] {
    guard !session.reading.statusDifferences.isEmpty else { return [] }
    let requests = Dictionary(
      session.book.requests.map { ($0.terms.place, $0) }, uniquingKeysWith: { first, _ in first })
    return session.reading.statusDifferences.compactMap { difference in
      guard let request = requests[difference.place],
        let status = difference.status, status != request.fileStatus, status != request.status
      else { return nil }
      return Difference(request: request, status: status)
    }
  }

  /// Do it.
  func run(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let (session, _) = try order.session(in: surroundings)
    let differences = StatusTaking.differences(session)
    if order.command.takesStatuses, !differences.isEmpty {
      let outcomes = try order.act(
        .take,
        expecting: Dictionary(
          differences.map { ($0.request.number, $0.request.version) }, uniquingKeysWith: { first, _ in first }
        ),
        store: session.store, in: surroundings
      ) { transaction in
        try differences.map { difference in
          do throws(RequestError) {
            return try transaction.book.make(
              .take(difference.status), of: difference.request.number, on: order.day)
          } catch {
            throw RequestFailure.Move(error: error, number: difference.request.number)
          }
        }
      }
      let report = MoveReport(verb: .statuses, outcomes: outcomes, repair: order.repair(after: outcomes))
      var shown = report.report(order.language)
      shown.say(MovePhrase.tookStatus.text(order.language, ["n": .number(outcomes.count)]), .good)
      order.show(report.document, shown, in: surroundings)
      return .done
    }
    var report = Report()
    if differences.isEmpty { report.say(MovePhrase.noDifference.text(order.language), .good) }
    for difference in differences {
      report.say(
        MovePhrase.difference.text(
          order.language,
          [
            "number": .text(String(difference.request.number.rawValue)),
            "place": .text(difference.request.terms.place.text),
            "before": .text(RequestStatusPhrase(difference.request.status).text(order.language)),
            "after": .text(RequestStatusPhrase(difference.status).text(order.language)),
          ]))
    }
    let document = JSONValue.object([
      "schema": .string("hspplan.statuses/1"),
      "differences": .array(
        differences.map {
          .object([
            "number": .integer($0.request.number.rawValue), "store": .string($0.request.status.rawValue),
            "file": .string($0.status.rawValue),
          ])
        }),
    ])
    order.show(document, report, in: surroundings)
    return differences.isEmpty ? .done : .findings
  }
}
