import PlacementDomain

/// The student speaks one of the languages of the unit.
struct UnitLanguage: BoundTest {
  let aspects: Aspects = [.evidence, .traits, .languages]
  private let ofTerm: [Int32]

  init(_ words: SessionWords) { ofTerm = words.languages.ofTerm }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for row in file.rows(of: .language) {
      if let on = row.on { days.add(on) }
      if let expires = row.expires { days.add(through: expires) }
    }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    guard !place.languages.isEmpty else {
      grounds.add(.destinationDoesNotSay)
      return .unknown
    }
    if file.languages.contains(where: place.languages.contains) { return .met }
    for index in file.range(of: .language) {
      let row = file.rows[index]
      guard let detail = row.detail, place.languages.contains(ofTerm[detail.position]) else { continue }
      grounds.looked(at: index, of: file)
      guard row.on ?? day <= day, row.expires ?? day >= day else { continue }
      switch row.result {
      case .failed, .negative, .revoked: continue
      default: return .met
      }
    }
    guard !(file.languages.isEmpty && file.rows(of: .language).isEmpty) else {
      grounds.add(.studentDoesNotSay)
      return .unknown
    }
    grounds.add(.languageNotSpoken)
    return .unmet
  }
}
