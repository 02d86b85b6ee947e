import Exchange
import Glibc
import PlacementDomain
import Reports
import Requests
import Store

/// Makes a move with one request or several: all of them, or none.
struct MoveMaking {
  let order: RequestOrder
  private var command: RequestsCommand { order.command }

  /// Do it.
  func run(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    // Only what names something of the session's files needs them.
    let needsSession =
      command.to != nil || !command.blocks.isEmpty || command.shift != nil || order.verb == .sent
      || [.assign, .unassign, .withdraw].contains(order.verb)
    let session = needsSession ? try order.session(in: surroundings) : nil
    let (store, book) =
      if let session, let store = session.0.store {
        (store, session.0.book)
      } else {
        try order.book(in: surroundings)
      }
    let numbers = try RequestFailure.usage { () throws(UsageError) in try order.numbers(in: book) }
    let maker = MoveReading(order: order, session: session, book: book)
    var people: [(Student.ID, Bool)] = []
    if let student = command.student, let session {
      let ordinal = try RequestFailure.usage { () throws(UsageError) in
        try StudentOption.find(student, in: session.1, option: order.spelled("student"))
      }
      let id = session.1.students[ordinal].id
      people = [(id, session.0.reading.placeholderIDs.contains(id))]
    }
    let moves = try RequestFailure.usage { () throws(UsageError) in
      try numbers.map { number throws(UsageError) in try maker.move(of: number) }
    }
    let paper = try RequestFailure.usage { () throws(UsageError) in try order.paper }
    let outcomes = try order.act(
      AuditAction(kind), expecting: versions(numbers, book), store: store, in: surroundings
    ) { transaction in
      let person = people.first.map { transaction.person($0.0, isPlaceholder: $0.1) }
      var along: Set<PlacementRequest.Number> = []
      return try zip(numbers, moves).compactMap { (number, move) -> MoveOutcome? in
        if along.contains(number), isMadeAlong(transaction.book[number]) { return nil }
        do throws(RequestError) {
          let outcome = try transaction.book.make(move(person), of: number, on: order.day)
          along.formUnion(outcome.others)
          return outcome
        } catch {
          throw RequestFailure.Move(error: error, number: number)
        }
      }
    }
    let report = MoveReport(verb: order.verb, outcomes: outcomes, repair: order.repair(after: outcomes))
    order.show(report.document, report.report(order.language), in: surroundings)
    if order.verb == .sent, let folder = command.documents, let session {
      return try SentDocuments(
        order: order, session: session.0, scenario: session.1, store: store,
        numbers: outcomes.flatMap { [$0.after.number] + $0.others }, folder: folder, paper: paper
      ).write(in: surroundings)
    }
    return report.hasWarnings ? .findings : .done
  }

  /// Whether what was asked of a request has been done with the move of one named before it: the rest of a
  /// mandatory split is sent, all of a group are linked.
  private func isMadeAlong(_ request: PlacementRequest?) -> Bool {
    switch order.verb {
    case .sent: request?.status == .sent || request?.status == .sentPDF
    case .link: true
    case .unlink: request?.link == nil
    default: false
    }
  }

  /// The versions the decision was made on; unknown numbers are refused by the move.
  private func versions(
    _ numbers: [PlacementRequest.Number], _ book: RequestBook
  ) -> [PlacementRequest.Number: Int] {
    Dictionary(
      numbers.compactMap { number in book[number].map { (number, $0.version) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var kind: RequestMove.Kind {
    switch order.verb {
    case .sent: .send
    case .hold: .hold
    case .redirect: .redirect
    case .accept: .accept
    case .confirm: .confirm
    case .refuse: .refuse
    case .cancel: .cancel
    case .postpone: .postpone
    case .resize: .resize
    case .move: .relocate
    case .split: .split
    case .link: .link
    case .unlink: .unlink
    case .set: .edit
    case .assign: .assign
    case .unassign: .unassign
    case .withdraw: .withdraw
    default: .replace
    }
  }
}

/// Reads what a move is to be from the options.
private struct MoveReading {
  let order: RequestOrder
  let session: (SessionAtHand, Scenario)?
  let book: RequestBook
  private var command: RequestsCommand { order.command }

  /// The move of one request, once its person has a key.
  func move(of number: PlacementRequest.Number) throws(UsageError) -> (PersonKey?) -> RequestMove {
    switch order.verb {
    case .sent:
      let channel = try channel(of: number)
      let early = command.isForced
      return { _ in .send(channel, early: early) }
    case .hold:
      let day = try DateOption.day(try order.required(command.until, "until"), option: order.spelled("until"))
      return { _ in .hold(until: day) }
    case .redirect:
      let target = try command.to.map { name throws(UsageError) in try destination(name) }
      return { _ in .redirect(to: target) }
    case .accept:
      let (kind, terms) = try acceptance
      return { _ in .accept(kind, terms) }
    case .confirm: return { _ in .confirm }
    case .refuse:
      let reason: RefusalReason = try reason { RequestReasonPhrase(.refused($0)).template }
      return { _ in .refuse(reason) }
    case .cancel:
      let reason: CancellationReason = try reason { RequestReasonPhrase(.cancelled($0)).template }
      return { _ in .cancel(reason) }
    case .postpone:
      let reason: PostponementReason = try reason { RequestReasonPhrase(.postponed($0)).template }
      return { _ in .postpone(reason) }
    case .resize:
      let seats = try order.whole(try order.required(command.seats, "seats"), "seats")!
      return { _ in .resize(seats) }
    case .move:
      let target = try command.to.map { name throws(UsageError) in try destination(name) }
      let terms = MovedTerms(
        destination: target, block: try order.block(in: session?.1), shift: try order.shift(in: session?.1))
      return { _ in .relocate(terms) }
    case .split: return try split()
    case .link:
      let all = try order.numbers(in: book)
      return { _ in .link(all.filter { $0 != number }) }
    case .unlink: return { _ in .unlink }
    case .set:
      let edits = try edits
      return { _ in .edit(edits) }
    case .assign, .unassign, .withdraw: return try person()
    default: return { _ in .unlink }
    }
  }

  private func reason<Reason: RawRepresentable & CaseIterable>(
    _ words: (Reason) -> Bilingual?
  ) throws(UsageError) -> Reason where Reason.RawValue == String {
    guard let text = command.reason else {
      throw .badValue(
        .reasonMissing, option: order.spelled("reason"), value: order.verb.text(order.language),
        allowed: order.codes(Reason.self))
    }
    return try order.chosen(text, "reason", words: words)
  }

  private var acceptance: (AcceptanceKind, AcceptedTerms) {
    get throws(UsageError) {
      let terms = AcceptedTerms(
        seats: try order.whole(command.seats, "seats"),
        destination: try command.to.map { name throws(UsageError) in try destination(name) },
        block: try order.block(in: session?.1))
      guard let manner = command.manner else {
        // What changes says how.
        let kind: AcceptanceKind =
          terms.destination != nil
          ? .otherDestination
          : terms.block != nil ? .changedDates : terms.seats != nil ? .fewerSeats : .asAsked
        return (kind, terms)
      }
      let kind: AcceptanceKind = try order.chosen(manner, "as") {
        RequestReasonPhrase(.accepted($0)).template
      }
      return (kind, terms)
    }
  }

  /// A destination of the session; requests alone do not know them all.
  private func destination(_ name: String) throws(UsageError) -> NewDestination {
    let scenario = session!.1
    guard let ordinal = scenario.destinations.ordinal(of: Destination.ID(name)) else {
      throw .badValue(
        .unknownDestination, option: order.spelled("to"), value: name,
        near: Suggestions.nearest(to: name, among: scenario.destinations.map(\.id.text)))
    }
    return scenario.named(ordinal)
  }

  /// Through HSPnet unless the agency is known not to use it.
  private func channel(of number: PlacementRequest.Number) throws(UsageError) -> SendingChannel {
    if let text = command.channel {
      return try order.chosen(text, "channel") { (_: SendingChannel) in nil }
    }
    let agency = book[number]?.terms.agency
    let uses = agency.flatMap { session?.0.reading.contacts.agencies[$0]?.usesHSPnet }
    return uses == false ? .pdf : .hspnet
  }

  private func split() throws(UsageError) -> (PersonKey?) -> RequestMove {
    let text = try order.required(command.sizes, "into")
    var sizes: [Int] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard let size = Int(part), size >= 1 else {
        throw .badValue(.badSizes, option: order.spelled("into"), value: text)
      }
      sizes.append(size)
    }
    guard command.isMandatory != command.isOptional else {
      throw .badValue(
        .mandatoryOrOptional, option: order.spelled("mandatory"), value: order.spelled("optional"))
    }
    let kind: PlacementRequest.SplitKind = command.isMandatory ? .mandatory : .optional
    return { _ in .split(sizes, kind) }
  }

  private var edits: [DetailEdit] {
    get throws(UsageError) {
      var edits: [DetailEdit] = []
      if command.due != nil { edits.append(.due(try order.date(command.due, "due"))) }
      if let text = command.contact { edits.append(.contact(text)) }
      if let text = command.comment { edits.append(.comment(text)) }
      if let text = command.alert { edits.append(.alert(text)) }
      if let text = command.hspnetNumber { edits.append(.hspnetNumber(text)) }
      if command.delivered != nil {
        edits.append(.deliveredOn(try order.date(command.delivered, "delivered")))
      }
      for path in command.attachments { edits.append(.attach(try attachment(path))) }
      guard !edits.isEmpty else {
        throw .badValue(
          .verbNeedsOption, option: order.spelled("due"), value: order.verb.text(order.language))
      }
      return edits
    }
  }

  private func attachment(_ path: String) throws(UsageError) -> Attachment {
    guard let bytes = try? FileBytes.read(path, limit: 64 << 20) else {
      throw .badValue(.unreadableAttachment, option: order.spelled("attach"), value: path)
    }
    var digest = SHA256()
    digest.update(bytes)
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    return Attachment(name: name, digest: digest.finished(), size: bytes.count, path: path)
  }

  private func person() throws(UsageError) -> (PersonKey?) -> RequestMove {
    _ = try order.required(command.student, "student")
    let rotation = try rotation()
    if order.verb == .withdraw {
      let reason: WithdrawalReason = try reason { WithdrawalReasonPhrase($0).template }
      let releases = command.releasesSeat
      return { .withdraw($0!, rotation, reason, releasesSeat: releases) }
    }
    let isConfirmed = command.isConfirmed
    return order.verb == .assign
      ? { .assign($0!, rotation, confirmed: isConfirmed) } : { .unassign($0!, rotation) }
  }

  /// The rotation that is named, or the only one of the session.
  private func rotation() throws(UsageError) -> Rotation.ID {
    let rotations = session!.1.rotations
    guard let name = command.rotation else {
      if rotations.count == 1 { return rotations[0].id }
      throw .badValue(
        .verbNeedsOption, option: order.spelled("rotation"), value: order.verb.text(order.language))
    }
    guard rotations.ordinal(of: Rotation.ID(name)) != nil else {
      throw .badValue(
        .unknownRotation, option: order.spelled("rotation"), value: name,
        near: Suggestions.nearest(to: name, among: rotations.map(\.id.text)))
    }
    return Rotation.ID(name)
  }
}
