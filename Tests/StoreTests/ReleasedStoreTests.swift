import Foundation
import GRDB
import PlacementDomain
import Requests
import TestBooks
import Testing

@testable import Store

/// Stores that released programs have made: `Files/<last migration>.sqlite`, each kept for ever.
@Suite("A store of an earlier program")
struct ReleasedStoreTests {
  static let files = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Files")

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: files.path()))?.sorted() ?? []

  @Test("is there for each migration but those of this session")
  func kept() throws {
    // With HSPPLAN_WRITE_STORE=1 the store of the last migration is made; a released one is never made anew.
    let last = "\(Migration.all.last!.name).sqlite".lowercased().replacingOccurrences(of: " ", with: "-")
    if ProcessInfo.processInfo.environment["HSPPLAN_WRITE_STORE"] != nil, !Self.names.contains(last) {
      let folder = StoreFolder()
      let store = try HealthTests.filled(folder)
      let plan = try store.keep(PlanTests.plan("premier"), by: .test)
      try store.act(.accept, by: .test) {
        try $0.accept(plan, reviewedBy: "Luc", note: "vu", inputs: plan.inputs, isStale: false)
      }
      try FileManager.default.createDirectory(at: Self.files, withIntermediateDirectories: true)
      _ = try store.backup(to: Self.files.appending(path: last).path())
      return
    }
    #expect(Self.names.contains("create-the-store.sqlite"))
  }

  @Test("is opened, brought up to date and whole, with the tables of a new one", arguments: names)
  func opened(name: String) throws {
    let folder = StoreFolder()
    folder.write(Array(try Data(contentsOf: Self.files.appending(path: name))))
    let store = try #require(try PlacementStore.open(folder.path, .existing, by: .test))
    let health = try store.health()
    #expect(health.isSound && health.migrations == Migration.all.map(\.name), "\(health.findings)")
    #expect(try store.book().requests.count == 4)
    #expect(try store.retained()?.plan.name == "premier")
    let fresh = StoreFolder()
    #expect(try Self.schema(of: store.queue) == Self.schema(of: fresh.store().queue))
  }

  private static func schema(of queue: DatabaseQueue) throws -> [String] {
    try queue.read {
      try String.fetchAll($0, sql: "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name")
    }
  }
}
