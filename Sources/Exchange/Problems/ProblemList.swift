/// The problems of one reading: all are counted, the first of each code are kept, the others only when asked.
final class ProblemList {
  /// How many of one code are kept.
  static let mostKept = 1000
  /// How much of a value is kept, in characters.
  static let longestValue = 80

  private(set) var kept: [InputProblem] = []
  /// Those beyond the first of each code, where all are wanted.
  private(set) var others: [InputProblem] = []
  private let keepsAll: Bool
  /// How many there were of each code.
  private(set) var counts: [String: Int] = [:]
  /// How many there were of each severity.
  private(set) var severities: [InputProblem.Severity: Int] = [:]
  var hasErrors: Bool { severities[.error, default: 0] > 0 }
  /// Finds what someone may have meant.
  var suggestions = Suggestions()

  /// No problems yet. `keepsAll` keeps those in `others` too.
  init(keepsAll: Bool = false) { self.keepsAll = keepsAll }

  /// Takes a problem.
  func add(_ problem: InputProblem) {
    severities[problem.severity, default: 0] += 1
    counts[problem.code, default: 0] += 1
    if counts[problem.code]! <= ProblemList.mostKept {
      kept.append(problem)
    } else if keepsAll {
      others.append(problem)
    }
  }

  /// True when one more problem of this kind would be kept and there is work left: only then what may have
  /// been meant is worth finding.
  func canSuggest(for kind: ProblemKind) -> Bool {
    !suggestions.isSpent && counts[kind.code, default: 0] < ProblemList.mostKept
  }

  /// All kept ones by file, line, column.
  var sorted: [InputProblem] {
    kept.enumerated().sorted {
      InputProblem.precedes($0.element, $1.element)
        || !InputProblem.precedes($1.element, $0.element) && $0.offset < $1.offset
    }.map(\.element)
  }

  /// What is wrong with some lines of a file, and not only worth knowing, by line and column.
  func problems(of file: String, on lines: Set<Int>) -> [Int: [InputProblem]] {
    let found = (kept + others).filter { problem in
      problem.file == file && problem.severity != .notice && problem.line.map(lines.contains) ?? false
    }
    return Dictionary(grouping: found) { $0.line ?? 0 }.mapValues { $0.sorted(by: InputProblem.precedes) }
  }

  /// A value short enough to keep.
  static func shortened(_ text: String) -> String {
    text.count > longestValue ? text.prefix(longestValue - 1) + "…" : text
  }
}
