import PlacementDomain

/// A respirator fit test passed, within its validity, and where asked with a model and size the destination
/// stocks.
///
/// A failed test ends older ones of its model, in any size; on the same day only those of its size, because
/// several sizes are tried. A failed test without a model means that none fits: to be reviewed.
struct FitTest: BoundTest {
  let aspects: Aspects
  private let valid: CalendarSpan?
  private let masks: [MaskCode?]

  init(_ test: RequirementTest, _ words: SessionWords) {
    valid = test.span(.valid)
    masks = words.masks.ofTerm
    aspects = test.flag(.stocked) ?? false ? [.evidence, .masks] : .evidence
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .fitTest) {
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: valid))
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    let range = file.range(of: .fitTest)
    var best: (status: Verdict.Status, reasons: [Verdict.Reason]) = (.unmet, [])
    var lacks = grounds.fresh
    if range.isEmpty { lacks.add(.nothingOnFile) }
    for index in range {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      if row.on ?? day > day {
        lacks.add(.notBefore(row.on!))
      } else if failed(row) {
        if mask(of: row) == nil && best.status > .review && !isFollowed(row, on: day, in: range, of: file) {
          best = (.review, [.failed])
        }
        lacks.add(.failed)
      } else if row.on == nil && row.expires == nil && valid != nil {
        lacks.add(.undated)
      } else if isUndone(row, on: day, in: range, of: file) {
        lacks.add(.failed)
      } else if row.lastDay(validFor: valid) < day {
        lacks.add(.expired(last: row.lastDay(validFor: valid)))
      } else {
        let own = standing(of: row, at: place)
        if own.status < best.status || best.status == .unmet && best.reasons.isEmpty { best = own }
      }
      if best.status == .met && !grounds.isWanted { return .met }
    }
    if best.status == .met { return .met }
    grounds.add(best.reasons.isEmpty ? lacks.reasons.sorted { rank($0) < rank($1) } : best.reasons)
    return best.status
  }

  /// Gravest first, whatever the order of the rows.
  private func rank(_ reason: Verdict.Reason) -> Int {
    switch reason {
    case .failed: 0
    case .expired: 1
    case .undated: 2
    default: 3
    }
  }

  /// How a test that holds stands at a place.
  private func standing(of row: Evidence, at place: FactsOfPlace) -> (
    status: Verdict.Status, reasons: [Verdict.Reason]
  ) {
    var doubts: [Verdict.Reason] = []
    if row.result == .indeterminate { doubts.append(.indeterminate) }
    if row.isVerified == false { doubts.append(.unverified) }
    let mask = mask(of: row)
    if aspects.contains(.masks) {
      guard let stocked = place.masks else { return (.unknown, [.destinationDoesNotSay]) }
      if let mask {
        let same = stocked.lazy.filter { $0.model == mask.model }
        if same.allSatisfy({ mask.size != nil && $0.size != nil && $0.size != mask.size }) {
          return (.unmet, [.maskNotStocked])
        }
        if mask.size == nil || !same.contains(where: { $0.size == mask.size }) {
          if same.contains(where: { $0.size != nil }) || mask.size != nil { doubts.append(.maskSizeUnsaid) }
        }
      } else {
        doubts.append(.maskSizeUnsaid)
      }
    } else if mask == nil {
      doubts.append(.maskSizeUnsaid)
    }
    return (doubts.isEmpty ? .met : .review, doubts)
  }

  private func mask(of row: Evidence) -> MaskCode? { row.detail.flatMap { masks[$0.position] } }

  private func failed(_ row: Evidence) -> Bool {
    switch row.result {
    case .failed, .negative, .revoked: true
    default: false
    }
  }

  /// True when a later test was passed: what failed then says no more that none fits.
  private func isFollowed(_ row: Evidence, on day: Day, in range: Range<Int>, of file: StudentFile) -> Bool {
    range.contains { index in
      let other = file.rows[index]
      guard !failed(other), let on = other.on, on <= day else { return false }
      return on > row.on ?? Day.earliest
    }
  }

  private func isUndone(_ row: Evidence, on day: Day, in range: Range<Int>, of file: StudentFile) -> Bool {
    let mine = mask(of: row)
    return range.contains { index in
      let other = file.rows[index]
      let on = other.on ?? day
      guard failed(other), on <= day else { return false }
      guard let theirs = mask(of: other) else { return on >= row.on ?? Day.earliest }
      guard mine == nil || theirs.model == mine?.model else { return false }
      if on > row.on ?? Day.earliest { return true }
      return on == row.on && (mine?.size == theirs.size || mine?.size == nil || theirs.size == nil)
    }
  }
}
