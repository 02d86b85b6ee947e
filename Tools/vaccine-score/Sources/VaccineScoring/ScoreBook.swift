import Exchange
import Foundation
public import Rules

/// The evaluator that a converted book makes.
public enum ScoreBook {
  /// A book that has errors.
  public struct Faulty: Error, CustomStringConvertible {
    /// The errors, one a line.
    public let description: String
  }

  /// An evaluator of the book at a path.
  public static func evaluator(of path: String) throws -> VaccineEvaluator {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let (schedule, problems) = VaccineScheduleReader.read(text: text, file: path)
    guard let schedule else {
      let lines = problems.map { "\(path):\($0.line ?? 0):\($0.column ?? 0): \($0.code) \($0.kind)" }
      throw Faulty(description: lines.joined(separator: "\n"))
    }
    return VaccineEvaluator(schedule)
  }
}
