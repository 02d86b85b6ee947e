public import Exchange
public import Requests

/// « À reporter dans HSPnet »: what a person has to enter there by hand since the last list.
public struct HSPnetWorklist: Sendable {
  /// The mark of every request of the handout: what `last` is to be next time.
  public let marks: [PlacementRequest.Number: String]

  /// A list. `last`: the marks of the list before; `isComplete`: also what has not changed.
  public init(_ handout: Handout, last: [PlacementRequest.Number: String], isComplete: Bool = false) {
    preconditionFailure("to be written")
  }

  /// How many requests are on it.
  public var count: Int { preconditionFailure("to be written") }
  /// Two sheets: requests, and people on their seats.
  public func workbook(_ language: Language) -> OutputWorkbook { preconditionFailure("to be written") }
}
