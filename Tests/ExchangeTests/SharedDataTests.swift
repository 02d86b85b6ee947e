import Exchange
import Foundation
import PlacementDomain
import Testing

@Suite struct SharedDataTests {
  /// The folder of data that is not part of the project, beside it; nil when it is not there.
  private static let shared: String? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = package.deletingLastPathComponent().appendingPathComponent("shared/data").path
    if FileManager.default.fileExists(atPath: path) { return path }
    print("SKIPPED, SharedDataTests: no ../shared/data beside the package, so its sessions were not read")
    return nil
  }()

  @Test func `the Glasgow sessions are read whole`() throws {
    guard let shared = Self.shared else { return }
    for (number, students, wishes) in [(1, 35, 175), (2, 37, 185), (3, 32, 160), (4, 34, 170), (5, 31, 155)] {
      let reading = SessionFolder.read("\(shared)/glasgow-\(number)")
      #expect(reading.places == [])
      let scenario = try #require(reading.scenario)
      #expect((scenario.students.count, scenario.wishes.values.count) == (students, wishes))
      #expect(scenario.rules.unranked == .forbid)
      #expect(scenario.goals.map(\.goal) == [.placed, .rankSum])
      let hasDestinationsOnly = scenario.wishes.values.allSatisfy {
        if case .destination = $0.target { true } else { false }
      }
      #expect(hasDestinationsOnly)
    }
  }

  @Test func `the scenarios of the project are read whole`() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = package.appendingPathComponent("scenarios").path
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where !name.contains(".")
    {
      let reading = SessionFolder.read("\(folder)/\(name)")
      #expect(reading.problems.filter { $0.severity != .notice } == [], "\(name)")
      #expect(reading.scenario != nil, "\(name)")
    }
  }
}
