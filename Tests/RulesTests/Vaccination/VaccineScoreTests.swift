import Foundation
import Testing
import VaccineScoring

@Suite struct VaccineScoreTests {
  private static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  /// The CDC's data beside the project.
  private static let data = package.appending(path: "../shared/data/cdsi").standardizedFileURL
  private static let cases = data.appending(path: "cases.json")
  private static let hasData = FileManager.default.fileExists(atPath: cases.path)
  private static let hasPython = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

  /// The book that the converter makes of the data, in a temporary file.
  private func book() throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "cdsi-\(UUID().uuidString).yaml").path
    try Data().write(to: URL(filePath: path))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.package.appending(path: "Tools/vaccine-score/cdsi_book.py").path, Self.data.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return path
  }

  @Test(
    .enabled(if: hasData, "../shared is absent: no dose is judged against the cases of the CDC"),
    .enabled(if: hasPython, "python3 is absent: the data of the CDC cannot be converted"))
  func `doses are worth what the cases of the CDC say`() throws {
    let path = try book()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let cases = try ScoreCase.read(Data(contentsOf: Self.cases))
    let evaluator = try ScoreBook.evaluator(of: path)
    let score = VaccineScore(cases, by: evaluator)
    #expect(score.meetsGoals, "\(ScoreReport.lines(score).joined(separator: "\n"))")
    #expect(score.doses.count == 479)

    let reversed = VaccineScore(cases.reversed(), by: evaluator)
    #expect(reversed.meetsGoals, "the order of the cases decides nothing that matters")
  }
}
