import PlacementDomain

/// Tuberculosis screening by skin tests (TST).
///
/// Negative tests: once in life two steps with the gap the test allows, where it asks for two, then the last one
/// within its validity. After a positive test: a normal chest X-ray of that day or later, within its validity
/// where one is asked. A test read less than so long after a live vaccine does not count.
struct Tuberculosis: BoundTest {
  let aspects: Aspects = .evidence
  private let valid: CalendarSpan?
  private let asksForTwoSteps: Bool
  /// Least and greatest time between the steps; beyond the greatest and up to the limit it is reviewed.
  private let gap: (minimum: CalendarSpan?, greatest: CalendarSpan?, limit: CalendarSpan?)
  private let xrayValid: CalendarSpan?
  /// A reading of so many millimetres is positive, thousandths; nil: figures are to be reviewed.
  private let positiveFrom: Int?
  private let afterLiveVaccine: CalendarSpan?
  private let vaccines: VaccineBinding?

  init(_ test: RequirementTest, _ words: SessionWords, _ vaccines: VaccineBinding?) {
    valid = test.span(.valid)
    asksForTwoSteps = test.flag(.twoStep) ?? false
    gap = (test.span(.stepMinimum), test.span(.stepGap), test.span(.stepLimit))
    xrayValid = test.span(.xrayValid)
    positiveFrom = test.count(.positiveFrom).map { $0 * 1000 }
    afterLiveVaccine = test.span(.afterLiveVaccine)
    self.vaccines = vaccines
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .tst) {
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: valid))
    }
    for row in file.rows(of: .chestXray) {
      if let on = row.on { days.add(on) }
      days.add(through: row.lastDay(validFor: xrayValid))
    }
  }

  /// What a skin test says.
  private enum Reading { case negative, positive, unclear(Verdict.Reason) }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var positive: Day?
    var negatives: [(on: Day, last: Day, isVerified: Bool)] = []
    var doubts: [(on: Day, reason: Verdict.Reason)] = []
    var lacks = grounds.fresh
    for index in file.range(of: .tst) {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      let reading = reading(row.result)
      guard let on = row.on else {
        if case .positive = reading { positive = Day.earliest } else { lacks.add(.undated) }
        continue
      }
      if on > day {
        lacks.add(.notBefore(on))
        continue
      }
      switch reading {
      case .positive: positive = min(positive ?? on, on)
      case .unclear(let reason): doubts.append((on, reason))
      case .negative:
        if isSpoilt(on, in: file) {
          lacks.add(.tooSoonAfterLiveVaccine(on: on))
        } else {
          negatives.append((on, row.lastDay(validFor: valid), row.isVerified != false))
        }
      }
    }
    if let positive { return xray(after: positive, on: day, in: file, &grounds) }
    negatives.sort { ($0.on, $0.last) < ($1.on, $1.last) }
    // Two entries of one day are one test, which ends with the sooner.
    for position in negatives.indices.dropFirst().reversed()
    where negatives[position].on == negatives[position - 1].on {
      negatives.remove(at: position)
    }
    guard let latest = negatives.last else {
      if let doubt = doubts.first {
        grounds.add(doubt.reason)
        return .review
      }
      grounds.add(lacks.orNothingOnFile)
      return .unmet
    }
    if negatives.allSatisfy({ $0.last < day }) {
      grounds.add(.expired(last: negatives.map(\.last).max()!))
      grounds.add(lacks.reasons)
      return .unmet
    }
    if asksForTwoSteps {
      let status = steps(negatives.map(\.on))
      if status != .met {
        grounds.add(negatives.count == 1 ? .secondStepMissing : .stepsWrong)
        grounds.add(lacks.reasons)
        return status
      }
    }
    if let doubt = doubts.first(where: { $0.on >= latest.on }) {
      grounds.add(doubt.reason)
      return .review
    }
    guard latest.isVerified else {
      grounds.add(.unverified)
      return .review
    }
    return .met
  }

  /// How the best pair of tests stands that follow each other.
  private func steps(_ days: [Day]) -> Verdict.Status {
    var best = Verdict.Status.unmet
    for (first, second) in zip(days, days.dropFirst()) {
      if let minimum = gap.minimum, second < first.advanced(by: minimum) { continue }
      if gap.greatest.map({ second <= first.advanced(by: $0) }) ?? true { return .met }
      if let limit = gap.limit, second <= first.advanced(by: limit) { best = .review }
    }
    return best
  }

  private func xray(after positive: Day, on day: Day, in file: StudentFile, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var latest: (on: Day, rank: Int, row: Evidence)?
    var lacks = grounds.fresh
    for index in file.range(of: .chestXray) {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      guard let on = row.on else {
        lacks.add(.undated)
        continue
      }
      guard on <= day, on >= positive else {
        if on > day { lacks.add(.notBefore(on)) }
        continue
      }
      let rank = rank(ofXray: row)
      if let known = latest, (known.on, known.rank) >= (on, rank) { continue }
      latest = (on, rank, row)
    }
    guard let latest else {
      grounds.add(.xrayMissing)
      grounds.add(lacks.reasons)
      return .unmet
    }
    let last = latest.row.lastDay(validFor: xrayValid)
    switch latest.rank {
    case 2:
      grounds.add(.xrayAbnormal)
      return .review
    case 1:
      grounds.add(latest.row.isVerified == false ? .unverified : .resultUnclear)
      return .review
    default:
      if last >= day { return .met }
      grounds.add(.xrayExpired(last: last))
      return .unmet
    }
  }

  /// 0 normal, 1 unclear, 2 abnormal.
  private func rank(ofXray row: Evidence) -> Int {
    switch row.result {
    case .negative, .passed: row.isVerified == false ? 1 : 0
    case .positive, .failed: 2
    default: 1
    }
  }

  private func reading(_ result: EvidenceResult?) -> Reading {
    switch result {
    case .negative, .passed: .negative
    case .positive, .failed: .positive
    case .amount(let amount):
      if let positiveFrom { amount >= positiveFrom ? .positive : .negative } else { .unclear(.resultUnclear) }
    case .indeterminate: .unclear(.indeterminate)
    case nil, .text, .revoked: .unclear(.resultUnclear)
    }
  }

  /// True when a live vaccine was given too short before; on the same day it is allowed.
  private func isSpoilt(_ test: Day, in file: StudentFile) -> Bool {
    guard let afterLiveVaccine, let vaccines else { return false }
    return file.rows(of: .dose).contains { dose in
      guard let on = dose.on, let vaccine = vaccines.vaccine(of: dose) else { return false }
      return vaccines.isLive(vaccine) && on < test && test < on.advanced(by: afterLiveVaccine)
    }
  }
}
