import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// Calls for offers: seats asked of an agency, offered by it, taken as drafts, given back.
struct Offering {
  let order: RequestOrder
  private var command: RequestsCommand { order.command }

  /// Do it.
  func run(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let book: RequestBook
    switch order.verb {
    case .call: book = try call(in: surroundings)
    case .offer: book = try offer(in: surroundings)
    case .take, .giveBack: book = try use(in: surroundings)
    default: book = try order.book(in: surroundings).book
    }
    let report = CallReport(book: book)
    order.show(report.document, report.report(order.language), in: surroundings)
    return .done
  }

  /// An offer's error has no request; 0 stands for none.
  private func refusing(_ body: () throws(RequestError) -> Void) throws(RequestFailure.Move) {
    do throws(RequestError) { try body() } catch {
      throw RequestFailure.Move(error: error, number: .init(rawValue: 0))
    }
  }

  private func call(in surroundings: Surroundings) throws(RequestFailure) -> RequestBook {
    let (session, scenario) = try order.session(in: surroundings)
    let (agency, seats, due) = try RequestFailure.usage { () throws(UsageError) in
      (
        try order.required(command.agency, "agency"),
        try order.whole(try order.required(command.seats, "seats"), "seats")!,
        try order.date(command.due, "due")
      )
    }
    let store: PlacementStore
    if let known = session.store {
      store = known
    } else {
      do throws(StoreAtHand.Refused) {
        store = try order.access.created(for: scenario.session, in: surroundings)
      } catch {
        throw .refused(error.code)
      }
    }
    return try order.act(.call, store: store, in: surroundings) { transaction in
      try refusing { () throws(RequestError) in
        try transaction.book.call(
          Agency.ID(agency), rotation: command.rotation.map { Rotation.ID($0) },
          block: command.blocks.first.map { Block.ID($0) }, seats: seats, due: due, comment: command.comment,
          on: order.day)
      }
      return transaction.book
    }
  }

  /// The destination of the session that an offer is for.
  private func target(_ name: String, _ scenario: Scenario, _ key: String) throws(RequestFailure)
    -> NewDestination
  {
    guard let ordinal = scenario.destinations.ordinal(of: Destination.ID(name)) else {
      throw .usage(
        .badValue(
          .unknownDestination, option: order.spelled(key), value: name,
          near: Suggestions.nearest(to: name, among: scenario.destinations.map(\.id.text))))
    }
    return scenario.named(ordinal)
  }

  private func block(_ scenario: Scenario) throws(UsageError) -> Block.ID {
    _ = try order.required(command.blocks.first, "block")
    return try order.block(in: scenario)!
  }

  private func shift(_ scenario: Scenario) throws(UsageError) -> ShiftCode.ID {
    _ = try order.required(command.shift, "shift")
    return try order.shift(in: scenario)!
  }

  private func offer(in surroundings: Surroundings) throws(RequestFailure) -> RequestBook {
    let (session, scenario) = try order.session(in: surroundings)
    let (name, block, shift, seats, call) = try RequestFailure.usage { () throws(UsageError) in
      (
        try order.required(command.destination, "destination"),
        try self.block(scenario), try self.shift(scenario),
        try order.whole(try order.required(command.seats, "seats"), "seats")!,
        try order.whole(command.call, "call")
      )
    }
    let target = try self.target(name, scenario, "destination")
    return try order.act(.offer, store: session.store, in: surroundings) { transaction in
      try refusing { () throws(RequestError) in
        try transaction.book.offer(
          seats, at: target, block: block, shift: shift, call: call, on: order.day)
      }
      return transaction.book
    }
  }

  private func use(in surroundings: Surroundings) throws(RequestFailure) -> RequestBook {
    let (number, seats) = try RequestFailure.usage { () throws(UsageError) in
      (
        try order.whole(command.values[0], order.verb.rawValue)!,
        try order.whole(try order.required(command.seats, "seats"), "seats")!
      )
    }
    let (session, scenario) = try order.session(in: surroundings)
    let isTaking = order.verb == .take
    let offered = session.book.offers.first { $0.number == number }
    let target =
      try isTaking
      ? offered.map { offer throws(RequestFailure) in
        try self.target(offer.destination.text, scenario, "destination")
      } : nil
    return try order.act(isTaking ? .useOffer : .returnOffer, store: session.store, in: surroundings) {
      transaction in
      try refusing { () throws(RequestError) in
        if isTaking {
          guard let target else { throw .unknownOffer(number) }
          try transaction.book.take(
            seats, of: number, rotation: command.rotation.map { Rotation.ID($0) }, target: target,
            on: order.day)
        } else {
          try transaction.book.giveBack(seats, of: number)
        }
      }
      return transaction.book
    }
  }
}
