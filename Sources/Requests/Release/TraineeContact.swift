/// What the files say of a person beside the plan. Only `NameRelease` looks into it: what is handed out gets no
/// more than a `NamedTrainee`.
public struct TraineeContact: Hashable, Sendable {
  /// Family name.
  public var lastName: String?
  /// Given name.
  public var firstName: String?
  /// E-mail address.
  public var email: String?
  /// Telephone number, as written.
  public var telephone: String?
  /// The person's number in HSPnet.
  public var hspnetNumber: String?
  /// The registration number of the professional order.
  public var oiiqNumber: String?
  /// Whether the person agrees that the site receives the e-mail; not said is no.
  public var sharesEmail: Bool
  /// Whether the person agrees that the site receives the telephone number; not said is no.
  public var sharesTelephone: Bool

  /// What is known of a person.
  public init(
    lastName: String? = nil, firstName: String? = nil, email: String? = nil, telephone: String? = nil,
    hspnetNumber: String? = nil, oiiqNumber: String? = nil, sharesEmail: Bool = false,
    sharesTelephone: Bool = false
  ) {
    self.lastName = lastName
    self.firstName = firstName
    self.email = email
    self.telephone = telephone
    self.hspnetNumber = hspnetNumber
    self.oiiqNumber = oiiqNumber
    self.sharesEmail = sharesEmail
    self.sharesTelephone = sharesTelephone
  }
}

/// Whom to write to at a receiving agency, and how.
public struct AgencyContact: Hashable, Sendable {
  /// Whether it reads its requests in HSPnet; nil: not said.
  public var usesHSPnet: Bool?
  /// Who answers.
  public var contact: String?
  /// Where to write to.
  public var email: String?

  /// What is known of an agency.
  public init(usesHSPnet: Bool? = nil, contact: String? = nil, email: String? = nil) {
    self.usesHSPnet = usesHSPnet
    self.contact = contact
    self.email = email
  }
}
