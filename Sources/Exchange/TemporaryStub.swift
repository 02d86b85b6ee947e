public import PlacementDomain

public struct Vocabulary<Value: Sendable>: Sendable {
  public struct Word: Sendable {
    public let value: Value
    public let english: [String]
    public let french: [String]
  }
  public let words: [Word]
  init(_ words: [(Value, [String], [String])]) {
    self.words = words.map { Word(value: $0.0, english: $0.1, french: $0.2) }
  }
  public func value(of text: some StringProtocol) -> Value? {
    words.first { ($0.english + $0.french).contains(String(text)) }?.value
  }
}
extension Goal {
  public static let names = Vocabulary<Goal>([
    (.placed, ["placed"], ["placer"]),
    (.greedy, ["greedy"], ["premiers-choix"]),
    (.generous, ["generous"], ["pires-rangs"]),
    (.rankSum, ["rank-sum"], ["somme-des-rangs"]),
  ])
  public init?(named text: String) {
    guard let goal = Goal.names.value(of: text) else { return nil }
    self = goal
  }
}
extension GoalRequest {
  public init?(named text: String) {
    guard let goal = Goal(named: text) else { return nil }
    self.init(goal)
  }
}
public enum TableName: String, Sendable { case students }
public enum ProblemKind: Equatable, Sendable { case folderMissing }
public struct InputProblem: Equatable, Sendable {
  public enum Severity: String, Sendable, CaseIterable { case error, warning, notice }
  public let severity: Severity
  public let file: String
  public let line: Int?
  public let column: Int?
  public let columnName: String?
  public let value: String?
  public let kind: ProblemKind
  public var code: String { "HSP-I001" }
}
public struct TableSummary: Equatable, Sendable {
  public let file: String
  public let table: TableName
  public let rows: Int
  public let rejected: Int
  public var used: Int { rows - rejected }
}
public struct SessionSettings: Sendable, Equatable {
  public enum Language: String, Sendable, CaseIterable { case fr, en }
  public var session = Session(id: "")
  public var language: Language?
  public var workLimit: Int?
  public var timeLimit: Int?
}
public struct SessionReading: Sendable {
  public enum Failure: Sendable { case inputMissing, settingsWrong, inputRejected }
  public var scenario: Scenario?
  public var people: [Student.ID: PersonalDetails] = [:]
  public var problems: [InputProblem] = []
  public var problemCounts: [String: Int] = [:]
  public var tables: [TableSummary] = []
  public var settings = SessionSettings()
  public var placesWithoutStatus: Int?
  public var failure: Failure? { .inputMissing }
}
public enum SessionFolder {
  public static func read(_ path: String) -> SessionReading { SessionReading() }
}
