import PlacementDomain

extension SessionDraft {
  /// Schools and establishments.
  func readAgencies(_ reader: TableReader) {
    var lines: [[Int]: Int] = [:]
    var schools: [(number: Int, line: Int)] = []
    while reader.next() {
      guard let id = reader.required(.agency) else { continue }
      let number = agencies.declare(id, line: reader.line).number
      let school = reader.text(.school).map { agencies.declare($0).number }
      if let school { schools.append((school, reader.line)) }
      if let first = lines[[number, school ?? -1]] {
        reader.report(.duplicateID(.agency, firstLine: first), .agency)
        continue
      }
      lines[[number, school ?? -1]] = reader.line
      let until = reader.day(.agreementUntil)
      let usesHSPnet = reader.choice(.usesHSPnet, ClosedValues.truth, severity: .warning)
      if school != nil, reader.text(.agreementUntil) == nil { reader.report(.valueMissing, .agreementUntil) }
      guard !reader.isRejected else { continue }
      let known = agencies[number]
      // An establishment may have a row for each school it has an agreement with: what one of them says holds.
      agencies[number] = AgencyDraft(
        name: known?.name ?? reader.text(.name),
        contact: SessionContacts.Agency(
          usesHSPnet: known?.contact.usesHSPnet ?? usesHSPnet,
          contact: known?.contact.contact ?? reader.text(.contact),
          email: known?.contact.email ?? reader.text(.email)))
      if let until { agreements.append(AgreementDraft(agency: number, school: school, until: until)) }
    }
    // A school may stand further down than its agreements; one that stands nowhere is taken, with a warning.
    let listed = (0..<agencies.count).filter { agencies[$0] != nil }.map { agencies.id($0) }
    for (school, line) in schools where agencies[school] == nil {
      let near = problems.suggestions.nearest(to: agencies.id(school), among: listed)
      reader.reportLater(
        .unknownID(.agency, suggestions: near), .school, line: line, value: agencies.id(school),
        severity: .warning)
    }
    agencies.isClosed = true
  }

  /// Units, and the sites, services and disciplines they name.
  func readDestinations(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.destination, .destination, in: \.destinations, reader)
      let site = reader.required(.site).map { sites.declare($0).number }
      let conditions = Destination.Conditions(
        masks: masks(reader), languages: languages(reader), auditUntil: reader.day(.auditUntil))
      let required = requiredBooks(reader)
      let position = point(reader)
      guard let number, let site, !reader.isRejected else { continue }
      destinations[number] = DestinationDraft(
        site: site, service: reader.text(.service).map { services.declare($0).number },
        discipline: reader.text(.discipline).map { disciplines.declare($0).number },
        agency: agency(.agency, reader), conditions: conditions, books: required,
        position: position)
    }
    destinations.isClosed = true
  }

  /// The models of mask a unit stocks; nil when it does not say.
  private func masks(_ reader: TableReader) -> [Mask]? {
    guard let text = reader.text(.masks) else { return nil }
    if ClosedValues.none.value(of: text) != nil { return [] }
    let found = ListText.parts(text).compactMap { part -> Mask? in
      let mask = Mask(part)
      if mask == nil { reader.report(.maskWrong, .masks, value: part) }
      return mask
    }
    return Set(found).sorted()
  }

  /// The numbers of the rule books a unit asks for beside those of the session.
  private func requiredBooks(_ reader: TableReader) -> [Int] {
    reader.list(.requires).compactMap { name in
      switch books.library.find(name) {
      case .book(let number): return number
      case .unsound: return nil
      case .unknown(let suggestions):
        let names = books.library.names
        reader.report(.ruleBookUnknown(names: names, suggestions: suggestions), .requires, value: name)
        return nil
      }
    }
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
