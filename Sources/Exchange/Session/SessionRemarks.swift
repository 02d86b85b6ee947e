public import PlacementDomain

/// What the row of a place says beside the place itself, in people's words.
public struct PlaceRemarks: Hashable, Sendable {
  public var reason: String?
  public var comment: String?
  public var alert: String?
  /// The number HSPnet gave its request.
  public var hspnetRequest: String?

  var isEmpty: Bool { self == PlaceRemarks() }
}

/// How to reach people and establishments, for those who may.
public struct SessionContacts: Sendable {
  /// What is known of a student beside the plan.
  public struct Student: Hashable, Sendable {
    public var email: String?
    public var telephone: String?
    /// Whether the person agrees that a site receives it; not said is no.
    public var consentsEmail = false
    public var consentsTelephone = false
    public var hspnetNumber: String?
    /// The registration number of the professional order.
    public var oiiqNumber: String?
  }

  /// What is known of an establishment.
  public struct Agency: Hashable, Sendable {
    /// Whether it reads its requests in HSPnet; nil: not said.
    public var usesHSPnet: Bool?
    public var contact: String?
    public var email: String?
  }

  public internal(set) var students: [PlacementDomain.Student.ID: Student] = [:]
  public internal(set) var agencies: [PlacementDomain.Agency.ID: Agency] = [:]
}

/// What the rows of a course say beside its rotations.
public struct CourseRemarks: Hashable, Sendable {
  /// Students learn of their placements from this day on; nil: at once.
  public var release: Day?
  public var leader: String?
  public var comment: String?
}

/// A place with a request, and the status the files give it.
public struct StatusDifference: Hashable, Sendable {
  public let place: Place.ID
  /// Of the files; nil: they say none.
  public let status: RequestStatus?
}
