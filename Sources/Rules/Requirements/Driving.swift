import PlacementDomain

/// The student has a car, a driver's licence, or both, as the test asks; a car when it does not say.
struct Driving: BoundTest {
  let aspects: Aspects = [.evidence, .traits]
  private let asksForCar: Bool
  private let licence: DatedProof?

  init(_ test: RequirementTest, _ words: SessionWords) {
    let asksForLicence = test.flag(.licence) ?? false
    asksForCar = test.flag(.car) ?? !asksForLicence
    licence =
      asksForLicence
      ? DatedProof(
        kind: .one(.licence), names: nil, valid: nil, results: .any, vocabulary: words.vocabulary) : nil
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    licence?.mark(&days, in: file)
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var status = Verdict.Status.met
    if let licence {
      var own = grounds.fresh
      status = licence.answer(on: day, in: file, &own)
      grounds.addRows(of: own)
      grounds.add(own.reasons.map { $0 == .nothingOnFile ? .noLicence : $0 })
    }
    guard asksForCar else { return status }
    switch file.person.traits.hasCar {
    case true: return status
    case false:
      grounds.add(.noCar)
      return .unmet
    case nil:
      grounds.add(.studentDoesNotSay)
      return max(status, .unknown)
    }
  }
}
