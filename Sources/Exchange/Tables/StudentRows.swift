import PlacementDomain

extension SessionDraft {
  /// People to place.
  func readStudents(_ reader: TableReader) {
    while reader.next() {
      let number = declare(.student, .student, in: \.students, reader)
      let priority = reader.integer(.priority, -1000...1000) ?? 0
      let state = reader.choice(.state, ClosedValues.student) ?? .active
      let school = agency(.school, reader)
      let traits = Student.Traits(
        programme: reader.text(.programme), year: reader.text(.year), languages: languages(reader),
        hasCar: reader.choice(.car, ClosedValues.truth), born: birth(reader))
      let home = point(reader)
      let contact = SessionContacts.Student(
        email: reader.text(.email), telephone: reader.text(.phone),
        consentsEmail: reader.choice(.consentEmail, ClosedValues.truth, severity: .warning) ?? false,
        consentsTelephone: reader.choice(.consentPhone, ClosedValues.truth, severity: .warning) ?? false,
        hspnetNumber: reader.text(.hspnetNumber), oiiqNumber: reader.text(.oiiq))
      guard let number, !reader.isRejected else { continue }
      if state == .placeholder { placeholders += 1 }
      students[number] = StudentDraft(
        cohort: reader.text(.cohort), school: school, priority: priority, isWithdrawn: state == .withdrawn,
        details: PersonalDetails(lastName: reader.text(.lastName), firstName: reader.text(.firstName)),
        traits: traits, home: home, postalCode: reader.text(.postalCode).map(TravelDrafts.postalCode),
        contact: contact, isPlaceholder: state == .placeholder)
    }
    students.isClosed = true
  }

  /// The day of birth, which lies before the session.
  private func birth(_ reader: TableReader) -> Day? {
    guard let born = reader.day(.born) else { return nil }
    if let session = sessionSpan, born >= session.first { reader.report(.bornTooLate, .born) }
    return born
  }

  /// The languages of a person or a unit: French and English by their code, others as they are written.
  func languages(_ reader: TableReader) -> [String] {
    let found = reader.list(.language).flatMap { $0.split(separator: ",") }.map(\.trimmed).map { text in
      ClosedValues.language.value(of: text)?.rawValue ?? text
    }
    return Set(found).sorted { $0.precedesInBytes($1) }
  }

  /// Who is in which course.
  func readEnrolments(_ reader: TableReader) {
    var pairs: [(student: Int, course: Int)] = []
    var lines: [[Int]: Int] = [:]
    while reader.next() {
      let student =
        reader.required(.student) == nil ? nil : number(.student, .student, in: \.students, reader)
      let course = reader.required(.course) == nil ? nil : number(.course, .course, in: \.courses, reader)
      let state = reader.choice(.state, ClosedValues.enrolment) ?? .enrolled
      guard let student, let course, !reader.isRejected else { continue }
      if let first = lines[[student, course]] {
        reader.report(.duplicateID(.course, firstLine: first), .course)
        continue
      }
      lines[[student, course]] = reader.line
      if state == .enrolled { pairs.append((student, course)) }
    }
    enrolments = pairs
  }

  /// Earlier placements. Rows about people who are not here any more change nothing, and are counted.
  func readHistory(_ reader: TableReader) {
    var others = 0
    while reader.next() {
      let id = reader.required(.student)
      if reader.text(.session) == nil { reader.report(.valueMissing, .session) }
      let credit = reader.integer(.credit, -1000...1000) ?? 0
      if credit == 0, [.destination, .service, .site].allSatisfy({ reader.text($0) == nil }) {
        reader.report(.oneOfMissing(columns: ["destination", "service", "site"]), .destination)
      }
      let destination =
        destinations.isClosed
        ? destination(.destination, reader, severity: .warning)
        : reader.text(.destination).flatMap(destinations.find)
      let service = reader.text(.service).map { services.declare($0).number }
      let site = reader.text(.site).map { sites.declare($0).number }
      guard let id, !reader.isRejected else { continue }
      guard let student = students.find(id) else {
        others += 1
        continue
      }
      guard destination ?? service ?? site != nil || credit != 0 else { continue }
      history.append(
        HistoryDraft(
          student: student, destination: destination, service: service, site: site, credit: credit))
    }
    if others > 0, students.isClosed { reader.note(.rowsAboutOthers(count: others)) }
  }
}
