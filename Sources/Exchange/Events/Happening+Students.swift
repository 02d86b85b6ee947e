import PlacementDomain

extension SessionEvent.Happening {
  /// The students it names.
  var students: [Student.ID] {
    switch self {
    case .withdrawn(let student), .expired(let student, _), .renewed(let student, _): [student]
    case .joined(let student, let other): [student, other]
    default: []
    }
  }

  /// The same with other names of the students.
  func naming(_ name: (Student.ID) -> Student.ID) -> Self {
    switch self {
    case .withdrawn(let student): .withdrawn(name(student))
    case .joined(let student, let other): .joined(name(student), like: name(other))
    case .expired(let student, let evidence): .expired(name(student), evidence: evidence)
    case .renewed(let student, let evidence): .renewed(name(student), evidence: evidence)
    default: self
    }
  }
}
