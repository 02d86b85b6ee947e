import PlacementDomain

extension SessionDraft {
  /// Dated spans.
  func readBlocks(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.block, .block, in: \.blocks, reader)
      let span = reader.span(.start, .end)
      if let span, span.count > BlockDraft.mostDays {
        reader.report(.blockTooLong(days: span.count, limit: BlockDraft.mostDays), .end)
      }
      let weekdays = reader.weekdays(.days) ?? .workdays
      let excluded = reader.days(.except)
      guard let number, let span, !reader.isRejected else { continue }
      reader.noteOutside(sessionSpan, span, .start, .end)
      blocks[number] = BlockDraft(span: span, weekdays: weekdays, excluded: excluded)
    }
    blocks.isClosed = true
  }

  /// Working patterns beside the built-in ones, which they may replace.
  func readShiftCodes(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.code, .shift, in: \.shifts, reader)
      let hours = hours(reader)
      if reader.text(.start) == nil { reader.report(.valueMissing, .start) }
      if reader.text(.end) == nil { reader.report(.valueMissing, .end) }
      let paid = reader.text(.hours).flatMap { text -> Int? in
        let minutes = NumberText.minutesOfHours(text)
        if minutes.map({ $0 > 1440 }) ?? true { reader.report(.numberWrong(least: 0, most: 24), .hours) }
        return minutes
      }
      let periods = periods(.periods, reader)
      guard let number, let hours, !reader.isRejected else { continue }
      shifts[number] = ShiftDraft(
        hours: ShiftHours(start: hours.start, end: hours.end, paidMinutes: paid) ?? hours, periods: periods)
    }
  }

  /// The hours from `start` to `end`, nil when one is blank or wrong (reported).
  func hours(_ reader: TableReader) -> ShiftHours? {
    let (start, end) = (reader.time(.start), reader.time(.end))
    guard let start, let end else { return nil }
    if let hours = ShiftHours(start: start, end: end) { return hours }
    reader.report(.endsAtStart, .end)
    return nil
  }

  /// Puts in the built-in codes that no table replaced. `areAll`: the table could be read, or there is none.
  func addBuiltInShiftCodes(areAll: Bool) {
    for code in ShiftCode.builtIn {
      let (number, isNew) = shifts.declare(code.id.text)
      if isNew { shifts[number] = ShiftDraft(hours: code.hours, periods: code.periods) }
    }
    shifts.isClosed = areAll
  }

  /// The number of a shift code, by its id or a French name of a built-in one.
  func shift(named id: String) -> Int? {
    shifts.find(id)
      ?? SessionFormat.builtInShiftAliases[id.uppercased()].flatMap { shifts.find($0) }
  }

  /// Supervisors: one entry a row, several rows a person.
  func readPreceptors(_ reader: TableReader) {
    let always = DaySpan(Day(year: 1, month: 1, day: 1)!, Day(year: 9999, month: 12, day: 31)!)
    while reader.next() {
      let number = reader.required(.preceptor).map { preceptors.declare($0, line: reader.line).number }
      let isOnLeave = reader.text(.students).flatMap(ClosedValues.leave.value) != nil
      let students = isOnLeave ? 0 : reader.integer(.students, 0...1000)
      if !isOnLeave, reader.text(.students) == nil { reader.report(.valueMissing, .students) }
      let hasOwnShifts = reader.choice(.shifts, ClosedValues.ownShifts) != nil
      let hasSpan = reader.text(.from) != nil || reader.text(.to) != nil
      let span = hasSpan ? reader.span(.from, .to, open: always) : nil
      guard let number, let students, !reader.isRejected else { continue }
      if hasOwnShifts, followers[number] == nil { followers[number] = reader.line }
      preceptors[number] = PreceptorDraft(
        availability: (preceptors[number]?.availability ?? []) + [.init(span: span, students: students)])
    }
    preceptors.isClosed = true
  }
}

extension SessionFormat {
  /// French names of the built-in shift codes that differ from the English ones.
  public static let builtInShiftAliases = ["J7": "D7", "J8": "D8", "S8": "E8", "J12": "D12"]
}
