public import Exchange

/// One problem of the inputs as one line: where, how grave, which code, what is wrong and what to do.
public struct ProblemLine {
  /// The problem.
  public let problem: InputProblem

  /// A line for this problem.
  public init(_ problem: InputProblem) { self.problem = problem }

  /// The line in one language: `preferences.csv:48:3: error[HSP-I012]: …`.
  public func text(_ language: Language) -> StyledText {
    StyledText("\(problem.file):\(problem.line ?? 0) \(problem.code)")
  }
}
