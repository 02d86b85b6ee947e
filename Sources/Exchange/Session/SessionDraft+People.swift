import PlacementDomain

/// What a reading tells beside the scenario.
extension SessionDraft {
  /// Names of people.
  var people: [Student.ID: PersonalDetails] {
    var people: [Student.ID: PersonalDetails] = [:]
    for number in 0..<students.count {
      guard let details = students[number]?.details else { continue }
      if details.lastName != nil || details.firstName != nil {
        people[Student.ID(students.id(number))] = details
      }
    }
    return people
  }

  /// Those who stand for somebody not yet known.
  var placeholderIDs: Set<Student.ID> {
    guard placeholders > 0 else { return [] }
    return Set(
      (0..<students.count).filter { students[$0]?.isPlaceholder == true }.map { Student.ID(students.id($0)) })
  }

  /// How to reach people and establishments; only those of whom something is known.
  var contacts: SessionContacts {
    var contacts = SessionContacts()
    for number in 0..<students.count {
      guard let contact = students[number]?.contact, contact != .init() else { continue }
      contacts.students[Student.ID(students.id(number))] = contact
    }
    for number in 0..<agencies.count {
      guard let contact = agencies[number]?.contact, contact != .init() else { continue }
      contacts.agencies[Agency.ID(agencies.id(number))] = contact
    }
    return contacts
  }

  /// What rows of places say beside the place.
  var filed: [Place.ID: PlaceRemarks] {
    var filed: [Place.ID: PlaceRemarks] = [:]
    for number in 0..<places.count {
      guard let remarks = places[number]?.remarks, !remarks.isEmpty else { continue }
      filed[Place.ID(places.id(number))] = remarks
    }
    return filed
  }

  /// What rows of courses say beside the rotations.
  var remarksByCourse: [Course.ID: CourseRemarks] {
    Dictionary(
      courseRemarks.map { (Course.ID(courses.id($0.key)), $0.value) }, uniquingKeysWith: { first, _ in first }
    )
  }
}
