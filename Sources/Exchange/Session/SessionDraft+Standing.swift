import PlacementDomain

/// Requests that are being followed: from the moment a place has one, its seats, status and terms are the request's.
extension SessionDraft {
  /// Takes what the requests say of their places over what the files say; a place no file knows is one more. Needs
  /// the places; `file` is where their table would stand.
  func take(_ standing: [StandingRequest], file: String) {
    guard !standing.isEmpty else { return }
    var followed: [Int: StandingRequest] = [:]
    for request in standing {
      guard let draft = draft(of: request, file) else { continue }
      let known = places.find(request.place.text)
      if let known, let row = places[known] {
        statusDifferences.append(StatusDifference(place: request.place, status: row.status))
      }
      let number = known ?? places.declare(request.place.text).number
      places[number] = draft.over(places[number])
      followed[number] = request
    }
    if placesWithoutStatus != nil {
      let left = (0..<places.count).count { places[$0].map { $0.status == nil } ?? false }
      placesWithoutStatus = left == 0 ? nil : left
    }
    openTogether(followed)
  }

  /// The place of a request; nil after saying what of it the session does not have.
  private func draft(of request: StandingRequest, _ file: String) -> PlaceDraft? {
    func missing(_ kind: ThingKind, _ id: String) {
      problems.add(
        InputProblem(
          .requestImpossible(kind, place: request.place.text), severity: .warning, file: file, value: id))
    }
    guard let destination = destination(of: request) else {
      missing(.destination, request.destination.text)
      return nil
    }
    guard let block = blocks.find(request.block.text) else {
      missing(.block, request.block.text)
      return nil
    }
    guard let shift = shift(of: request) else {
      missing(.shift, request.shift.text)
      return nil
    }
    let preceptor = request.preceptor.flatMap {
      preceptors.isClosed ? preceptors.find($0.text) : preceptors.declare($0.text).number
    }
    return PlaceDraft(
      destination: destination, block: block, shift: shift, weekdays: request.weekdays, seats: request.seats,
      minimumSeats: request.minimumSeats, kind: request.kind, preceptor: preceptor,
      instructor: instructors.isClosed ? request.instructor.flatMap { instructors.find($0.text) } : nil,
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

extension PlaceDraft {
  /// The request's terms with what only the files say: the shifts one by one, who supervises, the remarks.
  fileprivate func over(_ row: PlaceDraft?) -> PlaceDraft {
    guard let row else { return self }
    var draft = self
    draft.schedule = row.schedule
    draft.supervision = row.supervision
    draft.remarks = row.remarks
    draft.opening = row.opening
    return draft
  }
}
