import PlacementDomain

/// A blood test of one of these: positive, or a titre of at least so much (included). The latest result counts,
/// the worse of one day; a low or negative one is to be reviewed, because people differ in how they respond, or
/// does not do where the test is strict.
final class Serology: BoundTest {
  let aspects: Aspects = .evidence
  private let names: TermSet
  private let name: String
  /// Units as in the evidence, thousandths.
  private let titre: Int?
  private let valid: CalendarSpan?
  private let isStrict: Bool

  convenience init(_ test: RequirementTest, _ words: SessionWords) {
    let antigens = test.words(.antigens) ?? []
    self.init(
      names: words.vocabulary.terms(antigens.flatMap { AntigenNames.same(as: $0.plain) }),
      name: antigens.first ?? "", titre: test.count(.titre),
      valid: test.span(.valid), isStrict: test.flag(.strict) ?? false)
  }

  init(names: TermSet, name: String, titre: Int?, valid: CalendarSpan?, isStrict: Bool = false) {
    self.names = names
    self.name = name
    self.titre = titre.map { $0 * 1000 }
    self.valid = valid
    self.isStrict = isStrict
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .serology) where names.contains(row.detail) {
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: valid))
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var latest: (day: Day, status: Verdict.Status, reasons: [Verdict.Reason], last: Day)?
    var lacks = grounds.fresh
    for index in file.range(of: .serology) where names.contains(file.rows[index].detail) {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      if row.on == nil && row.expires == nil && valid != nil {
        lacks.add(.undated)
        continue
      }
      let on = row.on ?? Day.earliest
      if on > day {
        lacks.add(.notBefore(on))
        continue
      }
      let (status, reasons) = reading(of: row)
      if let known = latest, known.day > on || known.day == on && known.status >= status {
        if known.day == on && status == known.status {
          latest!.last = min(known.last, row.lastDay(validFor: valid))
        }
        continue
      }
      latest = (on, status, reasons, row.lastDay(validFor: valid))
    }
    guard let latest else {
      grounds.add(lacks.orNothingOnFile)
      return .unmet
    }
    if latest.last < day {
      grounds.add(.expired(last: latest.last))
      return .unmet
    }
    grounds.add(latest.reasons)
    return latest.status
  }

  /// True when the latest result says that there is no protection.
  func isLow(on day: Day, in file: StudentFile) -> Bool {
    var grounds = Grounds(wanted: true)
    _ = answer(on: day, in: file, at: FactsOfPlace(), &grounds)
    return grounds.reasons.contains { $0 == .notImmune(antigen: name) || $0 == .titreTooLow(antigen: name) }
  }

  private func reading(of row: Evidence) -> (Verdict.Status, [Verdict.Reason]) {
    let result: (Verdict.Status, [Verdict.Reason]) =
      switch row.result {
      case .positive, .passed: (.met, [])
      case .amount(let amount):
        if let titre {
          amount >= titre ? (.met, []) : (isStrict ? .unmet : .review, [.titreTooLow(antigen: name)])
        } else {
          (.review, [.resultUnclear])
        }
      case .negative, .failed: (isStrict ? .unmet : .review, [.notImmune(antigen: name)])
      case .indeterminate: (.review, [.indeterminate])
      case .revoked: (.review, [.revoked])
      case nil, .text: (.review, [.resultUnclear])
      }
    return result.0 == .met && row.isVerified == false ? (.review, [.unverified]) : result
  }
}
