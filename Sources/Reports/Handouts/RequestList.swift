public import Exchange
public import PlacementDomain
public import Requests

/// The requests of a handout as a table, a workbook, JSON or a page.
public struct RequestList: Sendable {
  let handout: Handout

  /// The requests of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// A row a request.
  public func table(_ language: Language) -> OutputTable { preconditionFailure("to be written") }
  /// A sheet with that table.
  public func workbook(_ language: Language) -> OutputWorkbook { preconditionFailure("to be written") }
  /// `hspplan.requests-export/1`.
  public var document: JSONValue { preconditionFailure("to be written") }
  /// The table with its heading, for HTML.
  public func report(_ language: Language) -> Report { preconditionFailure("to be written") }
}
