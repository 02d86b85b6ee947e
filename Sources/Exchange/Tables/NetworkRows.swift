import PlacementDomain

extension SessionDraft {
  /// Schools and establishments.
  func readAgencies(_ reader: TableReader) {
    while reader.next() {
      guard let number = declare(.agency, .agency, in: \.agencies, reader) else { continue }
      agencies[number] = AgencyDraft(name: reader.text(.name))
    }
    agencies.isClosed = true
  }

  /// Units, and the sites, services and disciplines they name.
  func readDestinations(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.destination, .destination, in: \.destinations, reader)
      let site = reader.required(.site).map { sites.declare($0).number }
      guard let number, let site, !reader.isRejected else { continue }
      destinations[number] = DestinationDraft(
        site: site, service: reader.text(.service).map { services.declare($0).number },
        discipline: reader.text(.discipline).map { disciplines.declare($0).number },
        agency: agency(.agency, reader))
    }
    destinations.isClosed = true
  }

  /// The agency a column names. One the table of agencies does not list is taken, with a warning.
  func agency(_ column: ColumnName, _ reader: TableReader) -> Int? {
    guard let id = reader.text(column) else { return nil }
    if let number = agencies.find(id) { return number }
    if agencies.isClosed {
      reportUnknown(id, .agency, column, reader, among: agencies.ids, severity: .warning)
    }
    return agencies.declare(id).number
  }

  /// Spans in which something takes nobody.
  func readClosures(_ reader: TableReader) {
    let targets = TargetResolver(self)
    while reader.next() {
      let span = reader.span(.from, .to)
      guard let target = targets.resolve(.target, reader, kinds: TargetKind.allCases) else { continue }
      guard let span, !reader.isRejected else { continue }
      // One that only goes on after the session, or began before it, is as usual.
      if let session = sessionSpan, !session.overlaps(span) {
        reader.noteOutside(session, span, .from, .to)
      }
      closures.append((target, span))
    }
  }
}
