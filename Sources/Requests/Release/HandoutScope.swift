public import PlacementDomain

/// For whom something is handed out.
public enum HandoutScope: Hashable, Sendable {
  case all
  case student(Student.ID)
  case preceptor(Preceptor.ID)
  case destination(Destination.ID)
  case site(Site.ID)
  case agency(Agency.ID)
}

/// For whom something was handed out, as a document may say it: a student is not named.
public enum HandoutAudience: Hashable, Sendable {
  case all
  /// Whose key in the store this is; nil: the store does not know the person.
  case student(PersonKey?)
  case preceptor(Preceptor.ID)
  case destination(Destination.ID)
  case site(Site.ID)
  case agency(Agency.ID)
}
