public import PlacementDomain

public struct InputProblem: Hashable, Sendable {}
public struct TableSummary: Hashable, Sendable {
  public var table: String
  public var read: Int
  public var used: Int
  public var rejected: Int
}
public struct SessionReading: Sendable {
  public enum Failure: Sendable { case inputMissing, settingsWrong, inputRejected }
  public var scenario: Scenario?
  public var people: [Student.ID: PersonalDetails] = [:]
  public var problems: [InputProblem] = []
  public var tables: [TableSummary] = []
  public var placesWithoutStatus: Int?
  public var failure: Failure?
}
public enum SessionFolder {
  public static func read(_ path: String) -> SessionReading { SessionReading(failure: .inputMissing) }
}
