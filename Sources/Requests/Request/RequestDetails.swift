public import PlacementDomain

/// What people note on a request; none of it changes a plan.
public struct RequestDetails: Hashable, Sendable {
  /// An answer is wanted by this day.
  public var due: Day?
  /// Who to speak to.
  public var contact: String?
  /// What to know; `other` reasons refer to it.
  public var comment: String?
  /// What must be read first.
  public var alert: String?
  /// The number HSPnet gave the request.
  public var hspnetNumber: String?
  /// The day the request was handed to its agency.
  public var deliveredOn: Day?
  /// Sorted by name.
  public var attachments: [Attachment]

  /// These details.
  public init(
    due: Day? = nil, contact: String? = nil, comment: String? = nil, alert: String? = nil,
    hspnetNumber: String? = nil, deliveredOn: Day? = nil, attachments: [Attachment] = []
  ) {
    self.due = due
    self.contact = contact
    self.comment = comment
    self.alert = alert
    self.hspnetNumber = hspnetNumber
    self.deliveredOn = deliveredOn
    self.attachments = attachments
  }
}

/// A file that goes with a request; the store keeps its place and digest, not its contents.
public struct Attachment: Hashable, Sendable {
  /// The file's name.
  public let name: String
  /// SHA-256 of its contents, 64 digits.
  public let digest: String
  /// Bytes.
  public let size: Int
  /// Where it was, from the session's folder where it lies in it.
  public let path: String

  /// An attachment.
  public init(name: String, digest: String, size: Int, path: String) {
    self.name = name
    self.digest = digest
    self.size = size
    self.path = path
  }
}

/// One note to change; nil or the empty text takes it away.
public enum DetailEdit: Hashable, Sendable {
  case due(Day?)
  case contact(String)
  case comment(String)
  case alert(String)
  case hspnetNumber(String)
  case deliveredOn(Day?)
  /// Adds the attachment, or puts it in the place of the one of that name.
  case attach(Attachment)
}
