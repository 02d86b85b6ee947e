import PlacementDomain

/// Requests that are being followed: from the moment a place has one, its seats, status and terms are the request's.
extension SessionDraft {
  /// Takes what the requests say of their places over what the files say; a place no file knows is one more. Needs
  /// the places; `file` is where they stand.
  func settleRequests(file: String) {
    guard !standing.isEmpty else { return }
    var followed: [Int: StandingRequest] = [:]
    for request in standing {
      let known = places.find(request.place.text)
      let row = known.flatMap { places[$0] }
      // A place that is there without a draft is a rejected row.
      guard known == nil || row != nil, let draft = terms(of: request, row, file) else { continue }
      if let row { statusDifferences.append(StatusDifference(place: request.place, status: row.status)) }
      let number = known ?? places.declare(request.place.text).number
      places[number] = draft
      followed[number] = request
    }
    if placesWithoutStatus != nil {
      let left = (0..<places.count).count { places[$0].map { $0.status == nil } ?? false }
      placesWithoutStatus = left == 0 ? nil : left
    }
    openTogether(followed)
  }

  /// The place of a request, with what only its row says: the remarks, and what it opens with. Where it names what
  /// the session does not have, that is said: of one that counts as seats no plan can be made; of another the place
  /// keeps the terms of its row, or is left out.
  private func terms(of request: StandingRequest, _ row: PlaceDraft?, _ file: String) -> PlaceDraft? {
    do throws(UnknownThing) {
      var draft = try draft(of: request)
      draft.remarks = row?.remarks ?? .init()
      draft.opening = row?.opening ?? .init()
      return draft
    } catch {
      let counts = seatsCounted.includes(request.status)
      problems.add(
        InputProblem(
          .requestImpossible(error.kind, place: request.place.text), severity: counts ? .error : .warning,
          file: file, value: error.id))
      guard !counts, var kept = row else { return nil }
      kept.status = request.status
      return kept
    }
  }

  /// What a request names and the session does not have.
  private struct UnknownThing: Error {
    let kind: ThingKind
    let id: String
  }

  private func draft(of request: StandingRequest) throws(UnknownThing) -> PlaceDraft {
    guard let destination = destination(of: request) else {
      throw UnknownThing(kind: .destination, id: request.destination.text)
    }
    guard let block = blocks.find(request.block.text) else {
      throw UnknownThing(kind: .block, id: request.block.text)
    }
    guard let shift = shift(of: request) else { throw UnknownThing(kind: .shift, id: request.shift.text) }
    var preceptor: Int?
    if let id = request.preceptor?.text {
      preceptor = preceptors.isClosed ? preceptors.find(id) : preceptors.declare(id).number
      if preceptor == nil { throw UnknownThing(kind: .preceptor, id: id) }
    }
    var instructor: Int?
    if let id = request.instructor?.text, instructors.isClosed {
      instructor = instructors.find(id)
      if instructor == nil { throw UnknownThing(kind: .instructor, id: id) }
    }
    return PlaceDraft(
      destination: destination, block: block, shift: shift, weekdays: request.weekdays, seats: request.seats,
      minimumSeats: request.minimumSeats, kind: request.kind, preceptor: preceptor, instructor: instructor,
      school: request.school.map { agencies.declare($0.text).number }, status: request.status)
  }

  /// A unit of the session, or the one that stands for a site and service of which the establishment decides.
  private func destination(of request: StandingRequest) -> Int? {
    if let number = destinations.find(request.destination.text) { return number }
    guard let service = request.service,
      request.destination.text == "\(request.site.text) / \(service.text)"
    else { return nil }
    let (number, isNew) = destinations.declare(request.destination.text, line: 0)
    if isNew {
      destinations[number] = DestinationDraft(
        site: sites.declare(request.site.text).number, service: services.declare(service.text).number,
        unitIsUndecided: true)
    }
    return number
  }

  /// A shift code of the session, or one that stands for a start and an end (`07:00-15:00`).
  private func shift(of request: StandingRequest) -> Int? {
    if let number = shift(named: request.shift.text) { return number }
    let times = request.shift.text.split(separator: "-").map { TimeText.time(String($0)) }
    guard times.count == 2, let start = times[0], let end = times[1],
      let hours = ShiftHours(start: start, end: end)
    else { return nil }
    let (number, isNew) = shifts.declare(request.shift.text)
    if isNew { shifts[number] = ShiftDraft(hours: hours) }
    return number
  }

  /// What opens with what: among places with requests as these say, else as the files do.
  private func openTogether(_ followed: [Int: StandingRequest]) {
    var sets = LinkedSets(count: places.count)
    var links: [OpeningLinkDraft] = []
    for link in openingLinks {
      switch link {
      case .together(let set):
        guard set.contains(where: { followed[$0] == nil }) else { continue }
        for place in set.dropFirst() { sets.join(set[0], place) }
      case .onlyWith(let part, _): if followed[part] == nil { links.append(link) }
      }
    }
    for (number, request) in followed.sorted(by: { $0.key < $1.key }) {
      if let parent = request.parent.flatMap({ places.find($0.text) }), parent != number {
        if request.isMandatoryPart {
          sets.join(number, parent)
        } else {
          links.append(.onlyWith(number, parent: parent))
        }
      }
      for other in request.linked.compactMap({ places.find($0.text) }) where other != number {
        sets.join(number, other)
      }
    }
    openingLinks = links + sets.sets.map(OpeningLinkDraft.together)
  }
}
