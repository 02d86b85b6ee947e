public import PlacementDomain

/// What the row of a place says beside the place itself, in people's words.
public struct PlaceRemarks: Hashable, Sendable {
  /// Why the request is where it is, as written.
  public var reason: String?
  /// A comment on the request.
  public var comment: String?
  /// What must be read first.
  public var alert: String?
  /// The number HSPnet gave its request.
  public var hspnetRequest: String?

  var isEmpty: Bool { self == PlaceRemarks() }
}

/// How to reach people and establishments, for those who may.
public struct SessionContacts: Sendable {
  /// What is known of a student beside the plan.
  public struct Student: Hashable, Sendable {
    /// The e-mail address.
    public var email: String?
    /// The telephone number.
    public var telephone: String?
    /// Whether the person agrees that a site receives it; not said is no.
    public var consentsEmail = false
    /// Whether the site may have the telephone number.
    public var consentsTelephone = false
    /// The number in HSPnet.
    public var hspnetNumber: String?
    /// The registration number of the professional order.
    public var oiiqNumber: String?
  }

  /// What is known of an establishment.
  public struct Agency: Hashable, Sendable {
    /// Whether it reads its requests in HSPnet; nil: not said.
    public var usesHSPnet: Bool?
    /// Whom to write to.
    public var contact: String?
    /// The address requests are sent to.
    public var email: String?
  }

  /// Of students.
  public internal(set) var students: [PlacementDomain.Student.ID: Student] = [:]
  /// Of agencies.
  public internal(set) var agencies: [PlacementDomain.Agency.ID: Agency] = [:]
}

/// What the rows of a course say beside its rotations.
public struct CourseRemarks: Hashable, Sendable {
  /// Students learn of their placements from this day on; nil: at once.
  public var release: Day?
  /// Who leads the course.
  public var leader: String?
  /// A comment on the course.
  public var comment: String?
}

/// A place with a request, and the status the files give it.
public struct StatusDifference: Hashable, Sendable {
  /// Which place.
  public let place: Place.ID
  /// Of the files; nil: they say none.
  public let status: RequestStatus?
}
