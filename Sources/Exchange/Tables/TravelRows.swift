import PlacementDomain

/// Minutes of travel as a table gives them.
struct TravelDrafts {
  /// Whose home.
  enum Origin: Hashable {
    case student(Int)
    /// As it is compared; three characters stand for all that begin so.
    case postalCode(String)
  }

  /// Numbers of a destination or a site.
  enum End: Hashable { case destination(Int), site(Int) }

  struct Way: Hashable {
    var origin: Origin
    var end: End
  }

  var minutes: [Way: Int32] = [:]

  /// A postal code as it is compared: capitals, without spaces.
  static func postalCode(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }.uppercased()
  }
}

extension SessionDraft {
  /// Minutes of travel. Needs students and destinations.
  func readTravel(_ reader: TableReader) {
    var lines: [TravelDrafts.Way: Int] = [:]
    var others = 0
    let codes = Set(
      (0..<students.count).compactMap { students[$0]?.postalCode }.flatMap { [$0, String($0.prefix(3))] })
    while reader.next() {
      let origin = origin(reader)
      let end = end(reader)
      if reader.text(.minutes) == nil { reader.report(.valueMissing, .minutes) }
      let minutes = reader.integer(.minutes, 0...1440)
      guard let origin, let end, let minutes, !reader.isRejected else { continue }
      let way = TravelDrafts.Way(origin: origin, end: end)
      if let first = lines[way] {
        let isSame = travelTimes.minutes[way].map { Int($0) } == minutes
        reader.report(isSame ? .rowTwice(firstLine: first) : .rowContradicted(firstLine: first), .minutes)
        continue
      }
      lines[way] = reader.line
      if case .postalCode(let code) = origin, !codes.contains(code) { others += 1 }
      travelTimes.minutes[way] = Int32(minutes)
    }
    if others > 0, students.isClosed { reader.note(.rowsAboutOthers(count: others)) }
  }

  private func origin(_ reader: TableReader) -> TravelDrafts.Origin? {
    switch (reader.text(.student), reader.text(.postalCode)) {
    case (_?, nil): return number(.student, .student, in: \.students, reader).map { .student($0) }
    case (nil, let code?): return .postalCode(TravelDrafts.postalCode(code))
    case (nil, nil): reader.report(.oneOfMissing(columns: ["student", "postal_code"]), .student)
    case (_?, _?): reader.report(.onlyOne(columns: ["student", "postal_code"]), .student)
    }
    return nil
  }

  private func end(_ reader: TableReader) -> TravelDrafts.End? {
    switch (reader.text(.destination), reader.text(.site)) {
    case (_?, nil): return destination(.destination, reader).map { .destination($0) }
    case (nil, let site?):
      if let number = sites.find(site) { return .site(number) }
      if destinations.isClosed { reportUnknown(site, .site, .site, reader, among: sites.ids) }
    case (nil, nil): reader.report(.oneOfMissing(columns: ["destination", "site"]), .destination)
    case (_?, _?): reader.report(.onlyOne(columns: ["destination", "site"]), .destination)
    }
    return nil
  }

  /// Where a home or a unit is; nil when it is not said or wrong (reported).
  func point(_ reader: TableReader) -> GeographicPoint? {
    func degrees(_ column: ColumnName, _ bounds: ClosedRange<Int>) -> Double? {
      guard let text = reader.text(column) else { return nil }
      if let degrees = NumberText.number(text), degrees.magnitude <= Double(bounds.upperBound) {
        return degrees
      }
      reader.report(.numberWrong(least: bounds.lowerBound, most: bounds.upperBound), column)
      return nil
    }
    let (latitude, longitude) = (degrees(.lat, -90...90), degrees(.lon, -180...180))
    let isSaid = (reader.text(.lat) != nil, reader.text(.lon) != nil)
    if isSaid.0 != isSaid.1 { reader.report(.valueMissing, isSaid.0 ? .lon : .lat) }
    guard let latitude, let longitude else { return nil }
    return GeographicPoint(latitude: latitude, longitude: longitude)
  }
}
