import PlacementDomain

extension SessionDraft {
  /// What destinations offer. Needs destinations, blocks, shift codes, preceptors and instructors.
  func readPlaces(_ reader: TableReader) {
    guard reportMissingPlaceColumns(reader) else { return }
    let hasStatus = reader.position(of: .status) != nil
    var unnamed: [PlaceDraft] = []
    var rows = 0
    var outside = 0
    while reader.next() {
      let id = reader.text(.place)
      let number = id == nil ? nil : declare(.place, .place, in: \.places, reader)
      let destination = placeDestination(reader)
      let block = reader.required(.block) == nil ? nil : self.number(.block, .block, in: \.blocks, reader)
      let shift = placeShift(reader)
      let seats = reader.integer(.seats, 0...30_000)
      if reader.text(.seats) == nil { reader.report(.valueMissing, .seats) }
      let minimum = reader.integer(.minimumSeats, 0...30_000) ?? 0
      if let seats, minimum > seats { reader.report(.minimumAboveSeats(seats: seats), .minimumSeats) }
      let weekdays = reader.weekdays(.days)
      let kind = reader.choice(.kind, ClosedValues.placeKind)
      let preceptor = self.number(.preceptor, .preceptor, in: \.preceptors, reader)
      let instructor = placeInstructor(reader)
      let school = agency(.school, reader)
      let opening = opening(reader)
      let status = hasStatus ? reader.choice(.status, ClosedValues.status) ?? .draft : nil
      guard !reader.isRejected, let destination, let block, let shift, let seats else { continue }
      let draft = PlaceDraft(
        destination: destination, block: block, shift: shift, weekdays: weekdays, seats: seats,
        minimumSeats: minimum, kind: kind, preceptor: preceptor, instructor: instructor, school: school,
        status: status, opening: opening,
        remarks: PlaceRemarks(
          reason: reader.text(.reason), comment: reader.text(.comment), alert: reader.text(.alert),
          hspnetRequest: reader.text(.hspnetRequest)))
      rows += 1
      checkInstructor(draft, reader)
      let dates = datesAreOutside(draft)
      if dates == nil { reader.report(.neverRuns, weekdays == nil ? .block : .days, severity: .warning) }
      if dates == true { outside += 1 }
      if let number { places[number] = draft } else { unnamed.append(draft) }
    }
    name(unnamed)
    if !hasStatus { placesWithoutStatus = rows }
    if outside > 0, let session = sessionSpan {
      reader.note(
        .placesOutsideSession(
          count: outside, start: session.first.description, end: session.last.description))
    }
    resolveOpenings(reader)
    settleRequests(file: reader.file)
    reportUncounted(reader)
    places.isClosed = true
  }

  /// The teacher of a group. Without a table of teachers, a name limits nothing.
  private func placeInstructor(_ reader: TableReader) -> Int? {
    if instructors.isClosed { return number(.instructor, .instructor, in: \.instructors, reader) }
    guard !instructorsAreMissing, reader.text(.instructor) != nil else { return nil }
    instructorsAreMissing = true
    reader.report(.instructorsMissing, .instructor, severity: .notice)
    return nil
  }

  /// True when the place runs on a day outside of the session; nil when it runs on no day at all.
  private func datesAreOutside(_ place: PlaceDraft) -> Bool? {
    guard let block = blocks[place.block] else { return false }
    let dates = Block(id: .init(""), span: block.span, weekdays: block.weekdays, excluded: block.excluded)
      .dates(on: place.weekdays)
    guard !dates.isEmpty else { return nil }
    return sessionSpan.map { session in !dates.allSatisfy(session.contains) } ?? false
  }

  private func reportMissingPlaceColumns(_ reader: TableReader) -> Bool {
    func has(_ columns: ColumnName...) -> Bool { columns.allSatisfy { reader.position(of: $0) != nil } }
    let hasDestination = has(.destination) || has(.site, .service)
    if !hasDestination { reader.reportHeader(.oneOfMissing(columns: ["destination", "site+service"])) }
    let hasShift = has(.shift) || has(.start, .end)
    if !hasShift { reader.reportHeader(.oneOfMissing(columns: ["shift", "start+end"])) }
    return hasDestination && hasShift
  }

  /// The destination, or the one that stands for a site and service of which the establishment decides the
  /// unit.
  private func placeDestination(_ reader: TableReader) -> Int? {
    if reader.text(.destination) != nil { return destination(.destination, reader) }
    guard let site = reader.text(.site), let service = reader.text(.service) else {
      reader.report(.oneOfMissing(columns: ["destination", "site+service"]), .destination)
      return nil
    }
    let (number, isNew) = destinations.declare("\(site) / \(service)", line: 0)
    if isNew {
      destinations[number] = DestinationDraft(
        site: sites.declare(site).number, service: services.declare(service).number, unitIsUndecided: true)
    }
    return number
  }

  /// The code, or the one that stands for a start and an end.
  func placeShift(_ reader: TableReader) -> Int? {
    let hours = hours(reader)
    guard let code = reader.text(.shift) else {
      guard let hours else {
        if reader.text(.start) == nil || reader.text(.end) == nil {
          reader.report(.oneOfMissing(columns: ["shift", "start+end"]), .shift)
        }
        return nil
      }
      let (number, isNew) = shifts.declare("\(hours.start)-\(hours.end)")
      if isNew { shifts[number] = ShiftDraft(hours: hours) }
      return number
    }
    guard let number = shift(named: code) else {
      let ids = Array(shifts.ids) + SessionFormat.builtInShiftAliases.keys.sorted()
      if shifts.isClosed { reportUnknown(code, .shift, .shift, reader, among: ids) }
      return nil
    }
    if let hours, let known = shifts[number]?.hours, known.start != hours.start || known.end != hours.end {
      reader.report(.hoursDisagree(code: code, hours: known.description), .start)
    }
    return number
  }

  /// Gives places without an id one that their content makes: the same whatever the order of rows, with a
  /// number only between places of the same destination, block, shift and days.
  private func name(_ unnamed: [PlaceDraft]) {
    var groups: [String: [(key: String, draft: PlaceDraft)]] = [:]
    for draft in unnamed {
      let days = draft.weekdays.map { "/" + WeekdaysText.written($0) } ?? ""
      let base =
        [destinations.id(draft.destination), blocks.id(draft.block), shifts.id(draft.shift)]
        .joined(separator: "/") + days
      let rest: [String] = [
        String(30_000 + draft.seats), String(30_000 + draft.minimumSeats), draft.kind?.rawValue ?? "",
        draft.preceptor.map { preceptors.id($0) } ?? "", draft.school.map { agencies.id($0) } ?? "",
        draft.status?.rawValue ?? "", draft.instructor.map { instructors.id($0) } ?? "",
        draft.opening.parent ?? "", draft.opening.split?.rawValue ?? "",
        draft.opening.links.joined(separator: "\u{2}"),
      ]
      groups[base, default: []].append((rest.joined(separator: "\u{1}"), draft))
    }
    for base in groups.keys.sorted(by: { $0.precedesInBytes($1) }) {
      var counter = 1
      for (_, draft) in groups[base]!.sorted(by: { $0.key.precedesInBytes($1.key) }) {
        var found = places.declare(base)
        while !found.isNew {
          counter += 1
          found = places.declare("\(base) (\(counter))")
        }
        places[found.number] = draft
      }
    }
  }
}
