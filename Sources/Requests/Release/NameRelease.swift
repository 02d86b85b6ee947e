public import PlacementDomain

/// Whether names may be shown at all.
public enum NamePolicy: String, Hashable, Sendable, CaseIterable {
  case never
  /// Those of confirmed people on confirmed requests.
  case confirmed
}

/// A person as a document speaks of him or her.
public enum Trainee: Hashable, Sendable {
  case seat(SeatLabel)
  case named(NamedTrainee)

  /// The person, where the name may be shown.
  public var named: NamedTrainee? {
    guard case .named(let person) = self else { return nil }
    return person
  }
}

/// A person whose name the site may have. Only a `NameRelease` makes one.
public struct NamedTrainee: Hashable, Sendable {
  /// Family name.
  public let lastName: String
  /// Given name.
  public let firstName: String
  /// The number in HSPnet.
  public let hspnetNumber: String?
  /// The registration number of the professional order.
  public let oiiqNumber: String?
  /// nil also where the person does not agree to share it.
  public let email: String?
  /// nil also where the person does not agree to share it.
  public let telephone: String?
  /// The programme of study.
  public let programme: String?
  /// The year in the programme, as people write it.
  public let year: String?

  fileprivate init(_ contact: TraineeContact, _ traits: Student.Traits) {
    lastName = contact.lastName ?? ""
    firstName = contact.firstName ?? ""
    hspnetNumber = contact.hspnetNumber
    oiiqNumber = contact.oiiqNumber
    email = contact.sharesEmail ? contact.email : nil
    telephone = contact.sharesTelephone ? contact.telephone : nil
    programme = traits.programme
    year = traits.year
  }
}

/// Decides who may be named outside of the school: the one place where names enter what is handed out.
public struct NameRelease: Sendable {
  private let book: RequestBook
  private let contacts: [Student.ID: TraineeContact]
  private let students: Table<Student>
  private let policy: NamePolicy

  /// Names of the people in `contacts`, as far as the book and the policy let them be shown.
  public init(
    book: RequestBook, contacts: [Student.ID: TraineeContact], students: Table<Student>, policy: NamePolicy
  ) {
    self.book = book
    self.contacts = contacts
    self.students = students
    self.policy = policy
  }

  /// The person on an assignment: by name if and only if the policy lets names be shown, the assignment stands in
  /// the book exactly so and is confirmed, its request is confirmed, the person is known and real, and has a name;
  /// else by seat.
  public func trainee(_ assignment: StandingAssignment) -> Trainee {
    let seat = Trainee.seat(SeatLabel(.request(assignment.request), seat: assignment.seat))
    guard policy == .confirmed, assignment.state == .confirmed, isAsStored(assignment),
      book[assignment.request]?.status == .confirmed,
      let person = book.people[assignment.person], !person.isPlaceholder,
      let contact = contacts[person.student], contact.lastName ?? contact.firstName != nil
    else { return seat }
    let traits = students.ordinal(of: person.student).map { students[$0].traits }
    return .named(NamedTrainee(contact, traits ?? .init()))
  }

  private func isAsStored(_ assignment: StandingAssignment) -> Bool {
    RequestBook.position(of: assignment.number, in: book.assignments, \.number)
      .map { book.assignments[$0] == assignment } ?? false
  }
}
