/// Something in the inputs that is wrong or worth knowing, and where. Its sentence is made in Reports.
public struct InputProblem: Equatable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// No plan can be made.
    case error
    /// Probably not what was meant; a plan can be made.
    case warning
    /// Worth knowing.
    case notice
  }

  /// How much it matters.
  public let severity: Severity
  /// The file, relative to the session folder, or a sheet as `session.xlsx[stages]`; empty for the folder itself.
  public let file: String
  /// Line in the file or row of the sheet, 1-based; nil when it concerns the whole file.
  public let line: Int?
  /// In a table: number of the column, 1-based. In settings: number of the character in the line.
  public let column: Int?
  /// Header of the column or path of the setting (`contraintes.repos`) as the file writes it; its English name
  /// where the file does not write it (a table without that column: `column` is nil; a key that is missing).
  public let columnName: String?
  /// The text found there, shortened; nil when there is none, always for personal and health columns, and for
  /// what looks like a person's name in a column of student numbers (`PersonalText`).
  public let value: String?
  /// What is wrong.
  public let kind: ProblemKind
  /// True when it is about a setting, whatever its kind.
  public let isAboutSettings: Bool

  /// A problem.
  public init(
    _ kind: ProblemKind, severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil,
    columnName: String? = nil, value: String? = nil, isAboutSettings: Bool = false
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.columnName = columnName
    self.value = value
    self.kind = kind
    self.isAboutSettings = isAboutSettings
  }

  /// True when `line` and `column` are those of a cell of a sheet.
  public var isInSheet: Bool { file.hasSuffix("]") }

  /// Stable code such as `HSP-I012`.
  public var code: String { kind.code }

  /// By file, line, column, code.
  static func precedes(_ left: InputProblem, _ right: InputProblem) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.line != right.line { return left.line ?? 0 < right.line ?? 0 }
    if left.column != right.column { return left.column ?? 0 < right.column ?? 0 }
    return left.code < right.code
  }
}
