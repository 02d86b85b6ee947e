public import Exchange
public import Requests
public import Typesetting

/// Requests as a document for an agency that does not use HSPnet, and the message it goes with.
public struct RequestDocument: Sendable {
  let handout: Handout
  let requests: [HandoutRequest]

  /// These requests of the handout; nil: all of them. Best one agency's.
  public init(_ handout: Handout, _ numbers: [PlacementRequest.Number]? = nil) {
    self.handout = handout
    requests =
      numbers.map { wanted in handout.requests.filter { wanted.contains($0.number) } } ?? handout.requests
  }

  /// A file name without its extension: `demandes-H26-CIUSSS-EST-12-14`, ASCII.
  public func fileName(_ language: Language) -> String { preconditionFailure("to be written") }
  /// The pages.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    preconditionFailure("to be written")
  }
  /// The message, as a draft without sender, with the printed pages attached.
  public func message(_ language: Language, pdf: [UInt8]) -> MailDraft {
    preconditionFailure("to be written")
  }
}
