public import Exchange
public import PlacementDomain
public import Requests
public import Typesetting

/// The placements of a handout as a table, a workbook, JSON, a page or a printed timetable.
public struct PlacementList: Sendable {
  let handout: Handout

  /// The placements of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// A row a placement.
  public func table(_ language: Language) -> OutputTable { preconditionFailure("to be written") }
  /// A sheet with that table.
  public func workbook(_ language: Language) -> OutputWorkbook { preconditionFailure("to be written") }
  /// `hspplan.export/1`.
  public var document: JSONValue { preconditionFailure("to be written") }
  /// The table with its heading, for HTML.
  public func report(_ language: Language) -> Report { preconditionFailure("to be written") }
  /// The table, then month by month.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    preconditionFailure("to be written")
  }
}
