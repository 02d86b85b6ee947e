import Exchange
import PlacementDomain
import Reports
import Requests

/// Takes what is handed out from a session and the requests of its store.
struct HandoutMaking {
  let session: SessionAtHand
  let scenario: Scenario
  let book: RequestBook
  /// The day it is handed out.
  let day: Day

  /// What documents are made from, with names as far as the policy and the book let them be shown.
  func source(policy: NamePolicy, plan: Plan?, hidesContacts: Bool) -> HandoutSource {
    let reading = session.reading
    var contacts: [Student.ID: TraineeContact] = [:]
    for student in scenario.students {
      let (name, more) = (reading.people[student.id], reading.contacts.students[student.id])
      contacts[student.id] = TraineeContact(
        lastName: name?.lastName, firstName: name?.firstName, email: more?.email, telephone: more?.telephone,
        hspnetNumber: more?.hspnetNumber, oiiqNumber: more?.oiiqNumber,
        sharesEmail: more?.consentsEmail ?? false, sharesTelephone: more?.consentsTelephone ?? false)
    }
    var releases: [Rotation.ID: Day] = [:]
    for rotation in scenario.rotations {
      guard let course = rotation.course,
        let release = reading.courseRemarks[scenario.courses[course].id]?.release
      else { continue }
      releases[rotation.id] = release
    }
    return HandoutSource(
      scenario: scenario, book: book,
      release: NameRelease(book: book, contacts: contacts, students: scenario.students, policy: policy),
      plan: plan.map(HandoutPlan.init), day: day, releases: releases,
      agencies: reading.contacts.agencies.mapValues {
        AgencyContact(usesHSPnet: $0.usesHSPnet, contact: $0.contact, email: $0.email)
      }, hidesContacts: hidesContacts)
  }
}
