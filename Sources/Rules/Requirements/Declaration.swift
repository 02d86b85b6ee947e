import PlacementDomain

/// A declaration, such as of a criminal record. What it says never refuses anybody: something declared, or a
/// declaration that does not say, is to be reviewed. A missing, expired or withdrawn one is unmet.
///
/// Every declaration in force counts: a later « nothing to declare » does not undo an earlier one.
struct Declaration: BoundTest {
  let aspects: Aspects = .evidence
  private let names: TermSet?
  private let valid: CalendarSpan?

  init(_ test: RequirementTest, _ words: SessionWords) {
    names = test.words(.names).map(words.vocabulary.terms)
    valid = test.span(.valid)
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .declaration) where matches(row) {
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: valid))
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    let range = file.range(of: .declaration)
    let withdrawn = range.lazy.map { file.rows[$0] }.filter { matches($0) && $0.result == .revoked }
      .map { $0.on ?? day }.filter { $0 <= day }.max()
    var (isHeld, doubts): (Bool, [Verdict.Reason]) = (false, [])
    var lacks = grounds.fresh
    if withdrawn != nil { lacks.add(.revoked) }
    for index in range where matches(file.rows[index]) {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      if row.result == .revoked { continue }
      if row.on == nil && row.expires == nil && valid != nil {
        lacks.add(.undated)
      } else if let on = row.on, on > day {
        lacks.add(.notBefore(on))
      } else if row.lastDay(validFor: valid) < day {
        lacks.add(.expired(last: row.lastDay(validFor: valid)))
      } else if withdrawn.map({ $0 < row.on ?? Day.earliest }) ?? true {
        isHeld = true
        switch row.result {
        case .negative, .failed: break
        case nil: doubts.append(.resultUnclear)
        default: doubts.append(.declared)
        }
        if row.isVerified == false { doubts.append(.unverified) }
      }
    }
    if isHeld {
      grounds.add(doubts)
      return doubts.isEmpty ? .met : .review
    }
    grounds.add(lacks.orNothingOnFile)
    return .unmet
  }

  private func matches(_ row: Evidence) -> Bool { names.map { $0.contains(row.detail) } ?? true }
}
