import Exchange
import PlacementDomain
import Reports
import Requests
import Store

/// Prepares draft requests: from places, from the number enrolled, from wishes, or as copies of an earlier session.
struct Preparing {
  let order: RequestOrder
  private var command: RequestsCommand { order.command }

  /// Where requests come from.
  private enum Source: String, CaseIterable { case places, enrolment, wishes }

  /// Do it.
  func run(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let source = try RequestFailure.usage { () throws(UsageError) in try self.source }
    let (session, scenario) = try order.session(in: surroundings)
    let earlier = try command.copied.map { folder throws(RequestFailure) in
      try earlierRequests(folder, in: surroundings)
    }
    func prepare(_ book: RequestBook, _ key: (Student.ID, Bool) -> PersonKey) throws(UsageError)
      -> Preparation
    {
      if let earlier { return .copied(earlier, onto: scenario, try copyRules(scenario)) }
      switch source {
      case .places:
        return .fromPlaces(
          of: scenario, filed: session.reading.filed.mapValues(FiledRequest.init), book: book)
      case .enrolment: return try fromEnrolment(session, scenario, book, key)
      case .wishes: return try fromWishes(session, scenario, book, key)
      }
    }
    if command.isDryRun {
      var keys: [Student.ID: PersonKey] = [:]
      let preparation = try RequestFailure.usage { () throws(UsageError) in
        try prepare(session.book) { student, _ in
          let key =
            keys[student] ?? session.book.key(of: student) ?? PersonKey(rawValue: 1_000_000 + keys.count)
          keys[student] = key
          return key
        }
      }
      let report = PreparationReport(preparation: preparation, numbers: [], isDryRun: true)
      order.show(report.document, report.report(order.language), in: surroundings)
      return .done
    }
    let store = try self.store(session, scenario, in: surroundings)
    let (preparation, numbers, book) = try order.act(.prepare, store: store, in: surroundings) {
      transaction in
      let preparation = try RequestFailure.usage { () throws(UsageError) in
        try prepare(transaction.book) { transaction.person($0, isPlaceholder: $1) }
      }
      let numbers = transaction.book.add(preparation.proposals, on: order.day)
      return (preparation, numbers, transaction.book)
    }
    let report = PreparationReport(preparation: preparation, numbers: numbers, isDryRun: false)
    var shown = report.report(order.language)
    let listing = RequestListing(
      book: book, filter: RequestFilter(), needs: SessionRecord(session.reading, scenario).needs,
      session: store.session, day: order.day)
    shown = Report([shown, listing.figuresReport(order.language)])
    order.show(report.document, shown, in: surroundings)
    return .done
  }

  private var source: Source {
    get throws(UsageError) {
      if command.copied != nil { return .places }
      guard let text = command.source else {
        throw .badValue(
          .verbNeedsOption, option: order.spelled("from"), value: order.verb.text(order.language))
      }
      return try order.chosen(text, "from") { (source: Source) in
        switch source {
        case .places: Bilingual(fr: "stages", en: "places")
        case .enrolment: Bilingual(fr: "inscriptions", en: "enrolment")
        case .wishes: Bilingual(fr: "souhaits", en: "wishes")
        }
      }
    }
  }

  /// The store, made where there is none, remembering what was read.
  private func store(
    _ session: SessionAtHand, _ scenario: Scenario, in surroundings: Surroundings
  ) throws(RequestFailure) -> PlacementStore {
    if let store = session.store { return store }
    do throws(StoreAtHand.Refused) {
      let store = try order.access.created(for: scenario.session, in: surroundings)
      try order.access.attempt(in: surroundings) { () throws(StoreError) in
        try store.record(SessionRecord(session.reading, scenario), by: order.access.authorship)
      }
      return store
    } catch {
      throw .refused(error.code)
    }
  }

  private func form(_ scenario: Scenario) throws(UsageError) -> (RequestForm, Rotation.Ordinal) {
    func named<Entity: Identified>(
      _ text: String?, _ key: String, in table: Table<Entity>, _ phrase: UsagePhrase
    ) throws(UsageError) -> OrdinalNumber<Entity> {
      let name = try order.required(text, key)
      if let found = table.ordinal(of: .init(name)) { return found }
      throw .badValue(
        phrase, option: order.spelled(key), value: name,
        near: Suggestions.nearest(to: name, among: table.map(\.id.text)))
    }
    let rotation =
      command.rotation == nil && scenario.rotations.count == 1
      ? scenario.rotations.ordinals[0]
      : try named(command.rotation, "rotation", in: scenario.rotations, .unknownRotation)
    let block = try named(command.blocks.first, "block", in: scenario.blocks, .unknownBlock)
    _ = try order.required(command.shift, "shift")
    let form = RequestForm(
      rotation: scenario.rotations[rotation].id, block: scenario.blocks[block].id,
      shift: try order.shift(in: scenario)!, size: try order.whole(command.size, "size") ?? 1,
      assigns: command.assigns)
    return (form, rotation)
  }

  /// The students who need a rotation and have no seat for it.
  private func waiting(
    _ rotation: Rotation.Ordinal, _ session: SessionAtHand, _ scenario: Scenario, _ book: RequestBook,
    _ key: (Student.ID, Bool) -> PersonKey
  ) -> [(student: Student.Ordinal, key: PersonKey)] {
    scenario.students.ordinals.compactMap { student in
      guard scenario.needs[student].contains(rotation) else { return nil }
      let id = scenario.students[student].id
      let person = key(id, session.reading.placeholderIDs.contains(id))
      return book.live(person, scenario.rotations[rotation].id) == nil ? (student, person) : nil
    }
  }

  private func fromEnrolment(
    _ session: SessionAtHand, _ scenario: Scenario, _ book: RequestBook,
    _ key: (Student.ID, Bool) -> PersonKey
  ) throws(UsageError) -> Preparation {
    let (form, rotation) = try form(scenario)
    let names = try order.required(command.targets, "at").split(separator: ";").map {
      $0.drop { $0 == " " }
    }
    var targets: [NewDestination] = []
    for name in names {
      guard let destination = scenario.destinations.ordinal(of: Destination.ID(String(name))) else {
        throw .badValue(
          .unknownDestination, option: order.spelled("at"), value: String(name),
          near: Suggestions.nearest(to: String(name), among: scenario.destinations.map(\.id.text)))
      }
      targets.append(scenario.named(destination))
    }
    guard !targets.isEmpty else {
      throw .badValue(.verbNeedsOption, option: order.spelled("at"), value: order.verb.text(order.language))
    }
    let needed = scenario.students.ordinals.count { scenario.needs[$0].contains(rotation) }
    return .fromEnrolment(
      form, at: targets, needed: needed,
      waiting: form.assigns ? waiting(rotation, session, scenario, book, key).map(\.key) : [], book: book)
  }

  private func fromWishes(
    _ session: SessionAtHand, _ scenario: Scenario, _ book: RequestBook,
    _ key: (Student.ID, Bool) -> PersonKey
  ) throws(UsageError) -> Preparation {
    let (form, rotation) = try form(scenario)
    return .fromWishes(
      form,
      choices: waiting(rotation, session, scenario, book, key).map { student, person in
        (person, scenario.firstChoice(of: student, for: rotation).map(scenario.named))
      })
  }

  private func copyRules(_ scenario: Scenario) throws(UsageError) -> CopyRules {
    let parts = Set((command.with ?? "").split(whereSeparator: { ";,|".contains($0) }).map { $0.plain })
    let comments: Set = ["comments", "commentaires"]
    let schedule: Set = ["schedule", "horaire"]
    if let stray = parts.subtracting(comments).subtracting(schedule).first {
      throw .badValue(
        .notOfList, option: order.spelled("with"), value: stray,
        allowed: order.language == .fr ? ["commentaires", "horaire"] : ["comments", "schedule"])
    }
    func pairs(_ values: [String], _ key: String) throws(UsageError) -> [(String, String)] {
      try values.map { text throws(UsageError) in
        let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, !sides.contains("") else {
          throw .badValue(.badPair, option: order.spelled(key), value: text)
        }
        return (sides[0], sides[1])
      }
    }
    return CopyRules(
      acceptedOnly: command.acceptedOnly, comments: !parts.isDisjoint(with: comments),
      schedule: !parts.isDisjoint(with: schedule),
      rotations: Dictionary(
        try pairs(command.courses, "course").map { (Rotation.ID($0.0), Rotation.ID($0.1)) },
        uniquingKeysWith: { $1 }),
      blocks: Dictionary(
        try pairs(command.blocks, "block").map { (Block.ID($0.0), Block.ID($0.1)) }, uniquingKeysWith: { $1 })
    )
  }

  /// The requests of an earlier session's folder: those of its store, else one for each of its places.
  private func earlierRequests(
    _ folder: String, in surroundings: Surroundings
  ) throws(RequestFailure) -> [PlacementRequest] {
    do throws(StoreAtHand.Refused) {
      let access = StoreAtHand(beside: folder, order.access)
      let session = try SessionAtHand.read(folder, access, records: false, in: surroundings)
      if session.store != nil, !session.book.requests.isEmpty { return session.book.requests }
      let scenario = try session.scenario(path: folder, isJSON: order.isJSON, in: surroundings)
      var book = RequestBook()
      let all = Preparation.fromPlaces(
        of: scenario, filed: session.reading.filed.mapValues(FiledRequest.init), book: book)
      book.add(all.proposals, on: order.day)
      return book.requests
    } catch {
      throw .refused(error.code)
    }
  }
}

extension FiledRequest {
  /// What the row of a place says beside the place.
  init(_ remarks: PlaceRemarks) {
    self.init(
      reason: remarks.reason,
      details: RequestDetails(
        comment: remarks.comment, alert: remarks.alert, hspnetNumber: remarks.hspnetRequest))
  }
}
