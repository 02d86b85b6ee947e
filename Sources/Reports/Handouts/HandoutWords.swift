import Exchange
import PlacementDomain
import Requests
import Typesetting

/// A handout's values as its documents write them.
struct HandoutWords {
  let handout: Handout
  let language: Language
  var dates: HandoutDates { HandoutDates(language: language) }

  /// The session's name, else its code.
  var session: String { handout.session.name ?? handout.session.id }

  /// What the handout is about.
  var title: String {
    switch handout.audience {
    case .student: HandoutPhrase.ownTitle.text(language, ["session": .text(session)])
    case .all: HandoutPhrase.placementsTitle.text(language, ["session": .text(session)])
    case .preceptor, .destination, .site, .agency:
      HandoutPhrase.placementsTitle.text(language, ["session": .text("\(audience), \(session)")])
    }
  }

  /// For whom it is; empty for everybody and for a student, who is not named.
  var audience: String {
    switch handout.audience {
    case .all, .student: ""
    case .preceptor(let id): id.text
    case .destination(let id): id.text
    case .site(let id): id.text
    case .agency(let id):
      handout.placements.lazy.map(\.stay).first { $0.agency == id }?.agencyName
        ?? handout.requests.lazy.map(\.stay).first { $0.agency == id }?.agencyName ?? id.text
    }
  }

  /// The school and the session.
  var origin: String {
    handout.school.map {
      HandoutPhrase.school.text(language, ["school": .text($0), "session": .text(session)])
    } ?? session
  }

  /// What stands at the foot of each page.
  var footer: String {
    let date = Argument.text(dates.day(handout.day))
    guard let plan = handout.plan else { return HandoutPhrase.footer.text(language, ["date": date]) }
    return HandoutPhrase.footerPlan.text(
      language,
      ["date": date, "name": .text(plan.name), "digest": .text(String(plan.digest.prefix(12)))])
  }

  func document(
    _ title: String, _ paper: PrintedDocument.Paper, _ sections: [[PrintedBlock]]
  ) -> PrintedDocument {
    PrintedDocument(
      title: title, language: language.rawValue + "-CA", made: handout.day.description, paper: paper,
      footer: footer, pageNumbering: SheetPhrase.page.text(language, ["page": "{page}", "pages": "{pages}"]),
      sections: sections)
  }

  func workbook(_ title: String, _ sheets: [OutputSheet]) -> OutputWorkbook {
    OutputWorkbook(
      title: title, pageNumber: ResultWorkbook.pageNumber(language), date: handout.day, sheets: sheets)
  }

  /// The person by name, else the seat.
  func trainee(_ trainee: Trainee) -> String {
    switch trainee {
    case .seat(let label): HandoutPhrase.seatNumber.text(language, ["seat": .text(label.description)])
    case .named(let person): HandoutWords.name(person)
    }
  }

  static func name(_ person: NamedTrainee) -> String {
    [person.lastName, person.firstName].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The unit, or that it is still to be decided.
  func unit(_ stay: HandoutStay) -> String {
    stay.unitIsUndecided ? HandoutPhrase.unitUndecided.text(language) : stay.destination.text
  }

  /// `Site, service, unit`.
  func whereabouts(_ stay: HandoutStay) -> String {
    [stay.site.text, stay.service?.text ?? "", unit(stay)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Its codes as the language writes them: « J8, S8 ».
  func shifts(_ stay: HandoutStay) -> String { stay.codes.map(shift).joined(separator: ", ") }

  /// Start and end, where all its shifts have the same.
  func times(_ stay: HandoutStay) -> [OutputCell] {
    [
      stay.commonHours.map { .time($0.start) } ?? .empty, stay.commonHours.map { .time($0.end) } ?? .empty,
    ]
  }

  /// The code as the language writes it.
  func shift(_ code: ShiftCode.ID) -> String { AssignmentList.shift(code, language) }

  func standing(_ standing: HandoutPlacement.Standing) -> String {
    switch standing {
    case .planned: HandoutPhrase.planned.text(language)
    case .temporary: HandoutPhrase.temporary.text(language)
    case .confirmed: HandoutPhrase.confirmed.text(language)
    }
  }

  func kind(_ kind: Place.Kind?) -> String {
    switch kind {
    case nil: ""
    case .individual: RequestDocumentPhrase.individual.text(language)
    case .group: RequestDocumentPhrase.group.text(language)
    case .offer: RequestDocumentPhrase.offer.text(language)
    }
  }

  /// Who supervises or teaches.
  func supervision(_ stay: HandoutStay) -> String {
    (stay.preceptors.map(\.text) + (stay.instructor.map { [$0.text] } ?? [])).joined(separator: ", ")
  }

  /// A length of time in hours as a cell: « 7,5 ».
  func decimalHours(_ minutes: Int) -> OutputCell {
    .text(language.decimal(hundredths: (minutes * 100 + 30) / 60))
  }
}
