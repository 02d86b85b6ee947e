import PlacementDomain

/// Papers with a date: what most requirements ask for.
///
/// A paper counts from its day until it expires or its validity ends, whichever comes first (both days
/// included; n months run through the same day n months later). What was failed or taken back ends every older
/// paper, and any of the same day. Papers of one day that contradict each other count as the worse of them. An
/// undated paper counts only where no validity is asked or until it expires; an undated failure ends all.
final class DatedProof: Sendable {
  /// How results are read.
  enum Results { case graded, any }

  private let kind: PaperKind
  private let names: TermSet?
  private let issuers: TermSet?
  private let valid: CalendarSpan?
  private let results: Results
  private let reviewsUnnamed: Bool
  /// Terms that share a word with what is asked for: another level of it, not another thing.
  private let near: TermSet
  private let vocabulary: Vocabulary

  /// - Parameters:
  ///   - names: what it has to be about; nil: anything.
  ///   - issuers: who has to have issued it; nil: anybody. Another or none is to be reviewed.
  ///   - reviewsUnnamed: a paper that does not say what it is about is to be reviewed, not left out.
  ///   - wanted: the words of `names`, to tell what comes near from what is another thing.
  init(
    kind: PaperKind, names: TermSet?, issuers: TermSet? = nil, valid: CalendarSpan?,
    results: Results = .graded,
    reviewsUnnamed: Bool = false, wanted: [String] = [], vocabulary: Vocabulary
  ) {
    self.kind = kind
    self.names = names
    self.issuers = issuers
    self.valid = valid
    self.results = results
    self.reviewsUnnamed = reviewsUnnamed
    near = vocabulary.termsNear(wanted)
    self.vocabulary = vocabulary
  }

  /// The days on which the answer may change.
  func mark(_ days: inout DayMarks, in file: StudentFile) {
    for index in kind.range(in: file) {
      let row = file.rows[index]
      guard matches(row) else { continue }
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: valid))
    }
  }

  /// The answer on a day.
  func answer(on day: Day, in file: StudentFile, _ grounds: inout Grounds) -> Verdict.Status {
    let range = kind.range(in: file)
    var failure: (day: Day, reason: Verdict.Reason)?
    for index in range {
      let row = file.rows[index]
      guard matches(row), let reason = self.failure(row.result) else { continue }
      let on = row.on ?? day
      if on <= day && on >= failure?.day ?? on {
        failure = (on, reason == .revoked ? reason : failure?.day == on ? failure!.reason : reason)
      }
    }
    var best: (status: Verdict.Status, reasons: [Verdict.Reason]) = (.unmet, [])
    var (expired, upcoming, isUndated): (Day?, Day?, Bool) = (nil, nil, false)
    var contradictions: [Verdict.Reason] = []
    for index in range {
      let row = file.rows[index]
      guard matches(row) else { continue }
      grounds.looked(at: index, of: file)
      if self.failure(row.result) != nil { continue }
      if row.on == nil && row.expires == nil && valid != nil {
        isUndated = true
        continue
      }
      if let on = row.on, on > day {
        upcoming = min(upcoming ?? on, on)
        continue
      }
      if let failure, failure.day >= row.on ?? Day.earliest { continue }
      var last = row.lastDay(validFor: valid)
      if let worse = worse(than: row, last: last, in: range, of: file) {
        if grounds.isWanted, last >= day { contradictions.append(.contradictory(on: row.on!)) }
        last = worse
      }
      if last < day {
        expired = max(expired ?? last, last)
        continue
      }
      let doubts = doubts(about: row)
      let status: Verdict.Status = doubts.isEmpty ? .met : .review
      if status < best.status { best = (status, doubts) }
      if status == .met && !grounds.isWanted { return .met }
    }
    guard grounds.isWanted else { return best.status }
    if best.status == .unmet {
      if let failure { grounds.add(failure.reason) }
      if let expired { grounds.add(.expired(last: expired)) }
      if isUndated { grounds.add(.undated) }
      if let upcoming { grounds.add(.notBefore(upcoming)) }
      if grounds.reasons.isEmpty && contradictions.isEmpty {
        grounds.add(hasSomethingNear(in: file) ? .notAccepted : .nothingOnFile)
      }
    }
    grounds.add(best.reasons)
    grounds.add(contradictions)
    return best.status
  }

  private func matches(_ row: Evidence) -> Bool {
    kind.includes(row)
      && (names.map { $0.contains(row.detail) || reviewsUnnamed && row.detail == nil } ?? true)
  }

  /// The last day of a paper of the same day about the same that ends sooner.
  private func worse(than row: Evidence, last: Day, in range: Range<Int>, of file: StudentFile) -> Day? {
    guard range.count > 1, let on = row.on else { return nil }
    var worst = last
    for index in range {
      let other = file.rows[index]
      guard other.on == on, matches(other), vocabulary.areSame(other.detail, row.detail) else { continue }
      worst = min(worst, other.lastDay(validFor: valid))
    }
    return worst < last ? worst : nil
  }

  private func failure(_ result: EvidenceResult?) -> Verdict.Reason? {
    switch result {
    case .failed: .failed
    case .revoked: .revoked
    case .negative: results == .graded ? .failed : nil
    default: nil
    }
  }

  private func doubts(about row: Evidence) -> [Verdict.Reason] {
    var doubts: [Verdict.Reason] = []
    if let issuers, !issuers.contains(row.issuer) { doubts.append(.notAccepted) }
    switch row.result {
    case .amount, .text: if results == .graded { doubts.append(.resultUnclear) }
    case .indeterminate: doubts.append(.indeterminate)
    default: break
    }
    if reviewsUnnamed && row.detail == nil { doubts.append(.resultUnclear) }
    if row.isVerified == false { doubts.append(.unverified) }
    return doubts
  }

  /// True when something of the kind shares a word with what is asked for, or does not say what it is about.
  private func hasSomethingNear(in file: StudentFile) -> Bool {
    kind.range(in: file).contains { index in
      let row = file.rows[index]
      return kind.includes(row) && (row.detail == nil || near.contains(row.detail))
    }
  }
}

/// The kinds of evidence a test looks at.
enum PaperKind: Sendable {
  case one(EvidenceKind)
  /// Several of the built-in kinds, and kinds of a school's own.
  case several([EvidenceKind], own: TermSet)

  /// Where such rows may stand.
  func range(in file: StudentFile) -> Range<Int> {
    switch self {
    case .one(let kind): file.range(of: kind)
    case .several: file.rows.indices
    }
  }

  /// True when the row is of the kind.
  func includes(_ row: Evidence) -> Bool {
    switch self {
    case .one: true
    case .several(let kinds, let own):
      if case .own(let term) = row.kind { own.contains(term) } else { kinds.contains(row.kind) }
    }
  }
}

/// A test that asks for a dated paper and nothing more.
protocol DatedProofTest: BoundTest {
  /// The paper.
  var proof: DatedProof { get }
}

extension DatedProofTest {
  var aspects: Aspects { .evidence }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    proof.mark(&days, in: file)
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    proof.answer(on: day, in: file, &grounds)
  }
}

extension DatedProof {
  /// A paper of one kind about one of the names of a test, within its validity.
  convenience init(
    _ kind: EvidenceKind, _ test: RequirementTest, _ words: SessionWords, results: Results = .graded
  ) {
    self.init(
      kind: .one(kind), names: test.words(.names).map(words.vocabulary.terms),
      issuers: test.words(.issuers).map(words.vocabulary.terms), valid: test.span(.valid), results: results,
      wanted: test.words(.names) ?? [], vocabulary: words.vocabulary)
  }
}
