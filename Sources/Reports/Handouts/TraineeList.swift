public import Exchange
public import PlacementDomain
public import Requests
public import Typesetting

/// « Liste des stagiaires »: the confirmed people of a site, and how many seats have no name yet.
public struct TraineeList: Sendable {
  let handout: Handout

  /// The people of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// A row a person with a name.
  public func table(_ language: Language) -> OutputTable { preconditionFailure("to be written") }
  /// The table and under it how many seats have no name.
  public func workbook(_ language: Language) -> OutputWorkbook { preconditionFailure("to be written") }
  /// `hspplan.trainees/1`.
  public var document: JSONValue { preconditionFailure("to be written") }
  /// The same for HTML.
  public func report(_ language: Language) -> Report { preconditionFailure("to be written") }
  /// The same on paper.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    preconditionFailure("to be written")
  }
}
