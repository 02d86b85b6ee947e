import PlacementDomain

/// Changing what a request asks for.
extension RequestBook {
  /// The range of seats a request may have.
  static let seats = 1...30_000

  mutating func resize(_ request: PlacementRequest, _ seats: Int, on day: Day) throws(RequestError) {
    guard RequestBook.seats.contains(seats) else { throw .badSeats(seats) }
    guard seats != request.terms.seats else { throw .nothingToChange }
    write(request.number, .move(.resize), on: day) { $0.terms.resize(seats) }
  }

  mutating func relocate(_ request: PlacementRequest, _ terms: MovedTerms, on day: Day) throws(RequestError) {
    var moved = request.terms
    if let target = terms.destination { moved.settle(target) }
    if let block = terms.block { moved.block = block }
    if let shift = terms.shift { moved.shift = shift }
    guard moved != request.terms else { throw .nothingToChange }
    write(request.number, .move(.relocate), on: day) { $0.terms = moved }
  }

  /// Parts are drafts of their own. Of a mandatory split the request keeps the first size; the sizes of an
  /// optional one come on top of its seats.
  mutating func split(
    _ request: PlacementRequest, _ sizes: [Int], _ kind: PlacementRequest.SplitKind, on day: Day,
    _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    if let bad = sizes.first(where: { !RequestBook.seats.contains($0) }) { throw .badSeats(bad) }
    let sum = sizes.reduce(0, +)
    let isMandatory = kind == .mandatory
    guard !sizes.isEmpty, !isMandatory || sizes.count >= 2 && sum == request.terms.seats else {
      throw .partsDoNotAddUp(sum: sum, seats: request.terms.seats)
    }
    if isMandatory, request.split == .optional { throw .isAnOptionalPart }
    write(request.number, .move(.split), on: day) { if isMandatory { $0.terms.resize(sizes[0]) } }
    let root = request.parent.flatMap { self[$0] } ?? request
    for seats in isMandatory ? Array(sizes.dropFirst()) : sizes {
      var terms = request.terms
      terms.resize(seats)
      terms.status = .draft
      terms.parent = root.terms.place
      terms.isMandatoryPart = isMandatory
      terms.linked = []
      let number = takeNumber()
      terms.place = freePlace(number)
      append(
        PlacementRequest(
          number: number, terms: terms, rotation: request.rotation, details: request.details.forPart,
          parent: root.number, split: kind), .move(.split), on: day)
      outcome.others.append(number)
    }
  }

  /// The number of the next request.
  mutating func takeNumber() -> PlacementRequest.Number {
    defer { next.request += 1 }
    return PlacementRequest.Number(rawValue: next.request)
  }

  /// A place for a request no file knows of: `D-0012`, or the next such name that no request has.
  func freePlace(_ number: PlacementRequest.Number) -> Place.ID {
    let digits = String(number.rawValue)
    let name = "D-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let taken = Set(requests.lazy.map(\.terms.place.text).filter { $0.hasPrefix(name) })
    guard taken.contains(name) else { return Place.ID(name) }
    return Place.ID((2...).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) }!)
  }

  /// Requests that open together: with these, and all they are linked with already.
  mutating func link(
    _ request: PlacementRequest, _ numbers: [PlacementRequest.Number], on day: Day,
    _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    var group: Set<PlacementRequest.Number> = []
    for number in [request.number] + numbers {
      guard let other = self[number] else { throw .unknown(number) }
      guard RequestMove.Kind.link.from.contains(other.status) else { throw illegal(.link, other) }
      guard other.rotation == request.rotation else { throw .linkDoesNotFit }
      group.insert(number)
      if let link = other.link { group.formUnion(requests.lazy.filter { $0.link == link }.map(\.number)) }
    }
    guard group.count >= 2 else { throw .linkDoesNotFit }
    let members = group.sorted()
    guard Set(members.map { self[$0]!.link }) != [members[0]] else { throw .nothingToChange }
    tie(members, .link, on: day)
    outcome.others = members.filter { $0 != request.number }
  }

  mutating func unlink(
    _ request: PlacementRequest, on day: Day, _ outcome: inout MoveOutcome
  ) throws(RequestError) {
    guard let link = request.link else { throw .nothingToChange }
    let others = requests.filter { $0.link == link && $0.number != request.number }.map(\.number)
    write(request.number, .move(.unlink), on: day) {
      $0.link = nil
      $0.terms.linked = []
    }
    tie(others, .unlink, on: day)
    outcome.others = others
  }

  /// Makes these the whole of a group; one alone is in none.
  mutating func tie(
    _ members: [PlacementRequest.Number], _ kind: RequestMove.Kind, on day: Day
  ) {
    let places = members.map { self[$0]!.terms.place }.sorted()
    let isGroup = members.count >= 2
    for number in members {
      write(number, .move(kind), on: day) { one in
        one.link = isGroup ? members[0] : nil
        one.terms.linked = isGroup ? places.filter { $0 != one.terms.place } : []
      }
    }
  }

  mutating func edit(_ request: PlacementRequest, _ edits: [DetailEdit], on day: Day) throws(RequestError) {
    var details = request.details
    for edit in edits { details.apply(edit) }
    guard details != request.details else { throw .nothingToChange }
    write(request.number, .move(.edit), on: day) { $0.details = details }
  }
}

extension RequestDetails {
  /// The notes a part begins with: not the number, the delivery or the files of the whole.
  var forPart: RequestDetails { RequestDetails(due: due, contact: contact, comment: comment, alert: alert) }

  mutating func apply(_ edit: DetailEdit) {
    func said(_ text: String) -> String? { text.isEmpty ? nil : text }
    switch edit {
    case .due(let day): due = day
    case .contact(let text): contact = said(text)
    case .comment(let text): comment = said(text)
    case .alert(let text): alert = said(text)
    case .hspnetNumber(let text): hspnetNumber = said(text)
    case .deliveredOn(let day): deliveredOn = day
    case .attach(let file):
      attachments = (attachments.filter { $0.name != file.name } + [file])
        .sorted { $0.name.precedesInBytes($1.name) }
    }
  }
}
