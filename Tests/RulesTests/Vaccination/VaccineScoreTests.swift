import Foundation
import Testing
import VaccineScoring

@Suite struct VaccineScoreTests {
  private static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  /// The CDC's data beside the project; nil, said aloud, where they are absent.
  private static let data: URL? = {
    let folder = package.appending(path: "../shared/data/cdsi").standardizedFileURL
    if FileManager.default.fileExists(atPath: folder.appending(path: "cases.json").path) { return folder }
    print(
      "SKIPPED, VaccineScoreTests: \(folder.path) is absent, so that no dose is judged against the CDC’s cases"
    )
    return nil
  }()

  /// The book that the converter makes of the data, in a temporary file; nil, said aloud, without Python.
  private func book(of data: URL) throws -> String? {
    let path = FileManager.default.temporaryDirectory.appending(path: "cdsi-\(UUID().uuidString).yaml").path
    try Data().write(to: URL(filePath: path))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.package.appending(path: "Tools/vaccine-score/cdsi_book.py").path, data.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      print("SKIPPED, VaccineScoreTests: python3 is absent, so that the CDC’s data cannot be converted")
      return nil
    }
    try #require(process.terminationStatus == 0)
    return path
  }

  @Test func `doses are worth what the cases of the CDC say`() throws {
    guard let data = Self.data else { return }
    guard let path = try book(of: data) else { return }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let cases = try ScoreCase.read(Data(contentsOf: data.appending(path: "cases.json")))
    let evaluator = try ScoreBook.evaluator(of: path)
    let score = VaccineScore(cases, by: evaluator)
    #expect(score.meetsGoals, "\(ScoreReport.lines(score).joined(separator: "\n"))")
    #expect(score.doses.count == 479)

    let reversed = VaccineScore(cases.reversed(), by: evaluator)
    #expect(reversed.meetsGoals, "the order of the cases decides nothing that matters")
  }
}
