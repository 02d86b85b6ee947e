import PlacementDomain

extension SessionDraft {
  /// Shifts of places that do not follow block and days. Needs places.
  func readSchedule(_ reader: TableReader) {
    var lines: [Int: [DatedDraft: Int]] = [:]
    while reader.next() {
      let place = reader.required(.place) == nil ? nil : number(.place, .place, in: \.places, reader)
      guard let shift = datedShift(reader), let place, !reader.isRejected else { continue }
      if let first = lines[place]?[shift] {
        reader.report(.rowTwice(firstLine: first), .date)
        continue
      }
      lines[place, default: [:]][shift] = reader.line
      guard let row = places[place] else { continue }
      if let block = blocks[row.block]?.span, !block.contains(shift.day) {
        reader.report(
          .outsideBlock(start: block.first.description, end: block.last.description), .date,
          severity: .warning)
      }
      places[place]!.schedule.append(shift)
    }
  }

  /// Shifts that preceptors work, which their students follow. Needs preceptors and places.
  func readPreceptorShifts(_ reader: TableReader) {
    var lines: [Int: [DatedDraft: Int]] = [:]
    while reader.next() {
      let preceptor =
        reader.required(.preceptor) == nil ? nil : number(.preceptor, .preceptor, in: \.preceptors, reader)
      guard let shift = datedShift(reader), let preceptor, !reader.isRejected else { continue }
      if let first = lines[preceptor]?[shift] {
        reader.report(.rowTwice(firstLine: first), .date)
        continue
      }
      lines[preceptor, default: [:]][shift] = reader.line
      preceptorLines[preceptor, default: []].append(shift)
    }
  }

  /// Who supervises a place when, where it is not one preceptor throughout. Needs places and preceptors.
  func readSupervision(_ reader: TableReader) {
    let always = DaySpan(Day(year: 1, month: 1, day: 1)!, Day(year: 9999, month: 12, day: 31)!)
    var lines: [Int: [(row: SupervisionDraft, line: Int, preceptor: String)]] = [:]
    while reader.next() {
      let place = reader.required(.place) == nil ? nil : number(.place, .place, in: \.places, reader)
      let name = reader.required(.preceptor)
      let preceptor = name == nil ? nil : number(.preceptor, .preceptor, in: \.preceptors, reader)
      let hasSpan = reader.text(.from) != nil || reader.text(.to) != nil
      let span = hasSpan ? reader.span(.from, .to, open: always) : nil
      let minutes = minutes(.hours, most: 10_000, reader)
      guard let place, let name, let preceptor, !reader.isRejected else { continue }
      let row = SupervisionDraft(preceptor: preceptor, span: span, minutes: minutes)
      let earlier = lines[place] ?? []
      if let first = earlier.first(where: { $0.row.preceptor == preceptor && $0.row.span == span }) {
        let isSame = first.row == row
        reader.report(
          isSame ? .rowTwice(firstLine: first.line) : .rowContradicted(firstLine: first.line), .preceptor)
        continue
      }
      if let span, let dates = dates(ofPlace: place), !dates.contains(where: span.contains) {
        reader.report(.noShiftThen, reader.text(.from) == nil ? .to : .from, severity: .warning)
      }
      lines[place] = earlier + [(row, reader.line, name)]
      places[place]?.supervision.append(row)
    }
    for (place, rows) in lines.sorted(by: { $0.key < $1.key }) {
      guard let named = places[place]?.preceptor, !rows.contains(where: { $0.row.preceptor == named }),
        let first = rows.first
      else { continue }
      reader.reportLater(
        .preceptorDisagrees(preceptor: preceptors.id(named)), .preceptor, line: first.line,
        value: first.preceptor)
    }
  }

  /// The dates of a place by its schedule, else by its block and days; nil when nothing is known of it.
  private func dates(ofPlace number: Int) -> [Day]? {
    guard let place = places[number], let block = blocks[place.block] else { return nil }
    guard place.schedule.isEmpty else { return place.schedule.map(\.day) }
    return Block(id: .init(""), span: block.span, weekdays: block.weekdays, excluded: block.excluded)
      .dates(on: place.weekdays)
  }

  /// A date and the shift of that date, nil when either is missing or wrong (reported).
  private func datedShift(_ reader: TableReader) -> DatedDraft? {
    if reader.text(.date) == nil { reader.report(.valueMissing, .date) }
    let day = reader.day(.date)
    let shift = placeShift(reader)
    guard let day, let shift else { return nil }
    if let session = sessionSpan, !session.contains(day) {
      reader.report(
        .outsideSession(start: session.first.description, end: session.last.description), .date,
        severity: .notice)
    }
    return DatedDraft(day: day, shift: shift)
  }

  /// Minutes of a column of hours, nil when blank or wrong (reported).
  func minutes(_ column: ColumnName, most hours: Int, _ reader: TableReader) -> Int? {
    guard let text = reader.text(column) else { return nil }
    if let minutes = NumberText.minutesOfHours(text), minutes <= hours * 60 { return minutes }
    reader.report(.numberWrong(least: 0, most: hours), column)
    return nil
  }
}
