import Foundation
import VaccineScoring

// vaccine-score BOOK CASES: how well the evaluator agrees with cases; exit code 1 below the goals, 2 for an error.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let book = arguments.first, let cases = arguments.last else {
  FileHandle.standardError.write(Data("usage: vaccine-score BOOK.yaml CASES.json\n".utf8))
  exit(2)
}
do {
  let read = try ScoreCase.read(Data(contentsOf: URL(filePath: cases)))
  let score = VaccineScore(read, by: try ScoreBook.evaluator(of: book))
  print(ScoreReport.lines(score).joined(separator: "\n"))
  exit(score.meetsGoals ? 0 : 1)
} catch {
  FileHandle.standardError.write(Data("vaccine-score: \(error)\n".utf8))
  exit(2)
}
