public import PlacementDomain

/// A message to be looked at and sent by a person: it has no sender and opens as a draft.
public struct MailDraft: Hashable, Sendable {
  /// A file that goes with it.
  public struct Attachment: Hashable, Sendable {
    /// Its name, with the extension.
    public let name: String
    /// `application/pdf`.
    public let type: String
    /// Its contents.
    public let bytes: [UInt8]

    /// A file.
    public init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// Addresses; may be empty.
  public var to: [String]
  /// What it is about.
  public var subject: String
  /// Lines end in `\n`.
  public var text: String
  /// Noon of this day in Québec is its date.
  public var day: Day
  /// What goes with it.
  public var attachments: [Attachment]

  /// A draft.
  public init(to: [String], subject: String, text: String, day: Day, attachments: [Attachment]) {
    self.to = to
    self.subject = subject
    self.text = text
    self.day = day
    self.attachments = attachments
  }
}
