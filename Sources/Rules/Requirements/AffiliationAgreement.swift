import PlacementDomain

/// An agreement between the establishment and the student's school is in force. One that names no school holds
/// for every school. Where no agreement names the establishment at all, the session does not say.
struct AffiliationAgreement: BoundTest {
  let aspects: Aspects = [.school, .agency]
  private let agreements: [[Agreement]?]

  init(_ words: SessionWords) { agreements = words.agreements }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for agreement in place.agency.flatMap({ agreements[$0.position] }) ?? [] {
      days.add(through: agreement.until)
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    guard let known = place.agency.flatMap({ agreements[$0.position] }) else {
      grounds.add(.destinationDoesNotSay)
      return .unknown
    }
    let school = file.person.school
    let last = known.filter { $0.school == nil || $0.school == school }.map(\.until).max()
    if let last, day <= last { return .met }
    if school == nil, known.contains(where: { $0.school != nil && day <= $0.until }) {
      grounds.add(.studentDoesNotSay)
      return .unknown
    }
    grounds.add(last.map { .agreementEnds(last: $0) } ?? .agreementMissing)
    return .unmet
  }
}
