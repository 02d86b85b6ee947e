import PlacementDomain

/// So many hours done, over all rows that name one of these.
struct HoursDone: BoundTest {
  let aspects: Aspects = .evidence
  private let names: TermSet?
  /// Hours.
  private let minimum: Int

  init(_ test: RequirementTest, _ words: SessionWords) {
    names = test.words(.names).map(words.vocabulary.terms)
    minimum = test.count(.minimum) ?? 0
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .hours) {
      if let on = row.on { days.add(on) }
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var thousandths = 0
    for index in file.range(of: .hours) {
      let row = file.rows[index]
      guard names.map({ $0.contains(row.detail) }) ?? true, row.on ?? day <= day,
        case .amount(let amount) = row.result
      else { continue }
      grounds.looked(at: index, of: file)
      thousandths += amount
    }
    if thousandths >= minimum * 1000 { return .met }
    grounds.add(.tooFewHours(held: thousandths / 1000, needed: minimum))
    return .unmet
  }
}
