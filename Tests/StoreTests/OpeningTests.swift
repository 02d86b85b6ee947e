import GRDB
import Glibc
import PlacementDomain
import Requests
@testable import Store
import Testing

@Suite("Opening a store")
struct OpeningTests {
  @Test("makes it once, and finds it again with the same identity")
  func makes() throws {
    let folder = StoreFolder()
    let made = try #require(try PlacementStore.open(folder.path, .creating(session: "H26"), by: .test))
    let again = try #require(try PlacementStore.open(folder.path, .existing, by: .test))
    #expect(made.id == again.id && again.session == "H26" && made.id.count == 16)
    let (entries, chain) = try again.log()
    #expect(entries.map(\.action) == [.create] && chain.isWhole)
    #expect(entries[0].hash.hasPrefix(made.id))
  }

  @Test("finds none where there is no file, or an empty one left by a program that died")
  func absent() throws {
    let folder = StoreFolder()
    #expect(try PlacementStore.open(folder.path, .existing, by: .test) == nil)
    folder.write([])
    #expect(try PlacementStore.open(folder.path, .existing, by: .test) == nil)
    #expect(try PlacementStore.open(folder.path, .creating(session: "H26"), by: .test) != nil)
  }
}

@Suite("Opening what is no store of ours")
struct StrangerTests {
  @Test(
    "leaves it byte for byte as it was",
    arguments: [
      Array("number,place\n".utf8), Array("SQLite format 3\0".utf8), [UInt8](repeating: 7, count: 4096),
    ])
  func text(bytes: [UInt8]) throws {
    let folder = StoreFolder()
    folder.write(bytes)
    for mode in [PlacementStore.Mode.existing, .creating(session: "H26")] {
      #expect(throws: StoreError.notAStore) { try PlacementStore.open(folder.path, mode, by: .test) }
    }
    #expect(folder.bytes() == bytes && folder.names == ["hspplan.sqlite"])
  }

  @Test("leaves another program's database as it was")
  func database() throws {
    let folder = StoreFolder()
    let other = try DatabaseQueue(path: folder.path)
    try other.write { try $0.execute(sql: "CREATE TABLE t (x); INSERT INTO t VALUES (1)") }
    try other.close()
    let bytes = folder.bytes()
    for mode in [PlacementStore.Mode.existing, .creating(session: "H26")] {
      #expect(throws: StoreError.notAStore) { try PlacementStore.open(folder.path, mode, by: .test) }
    }
    #expect(folder.bytes() == bytes && folder.names == ["hspplan.sqlite"])
  }

  @Test("refuses the store of another session, and one a newer program made")
  func others() throws {
    let folder = StoreFolder()
    _ = try folder.store()
    #expect(throws: StoreError.otherSession("H26")) {
      try PlacementStore.open(folder.path, .creating(session: "A26"), by: .test)
    }
    let newer = try DatabaseQueue(path: folder.path)
    try newer.write {
      try $0.execute(
        sql: "INSERT INTO migration VALUES ('Fly to the moon', '2030-01-01T00:00:00.000Z', 'hspplan 9')")
    }
    let rows = try newer.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM audit") }
    #expect(throws: StoreError.newer(["Fly to the moon"])) {
      try PlacementStore.open(folder.path, .existing, by: .test)
    }
    #expect(try newer.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM audit") } == rows)
  }

  @Test("says that a folder is missing, and that a damaged file is damaged")
  func unusable() throws {
    let folder = StoreFolder()
    #expect(throws: StoreError.cannotCreate(ENOENT)) {
      try PlacementStore.open(folder.folder + "/none/hspplan.sqlite", .creating(session: "H26"), by: .test)
    }
    let copy = folder.folder + "/copy.sqlite"
    _ = try HealthTests.filled(folder).backup(to: copy)
    var bytes = folder.bytes(of: "copy.sqlite")
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    folder.write(bytes, to: "copy.sqlite")
    #expect {
      _ = try PlacementStore.open(copy, .existing, by: .test)?.health()
    } throws: {
      if case .damaged? = $0 as? StoreError { true } else { false }
    }
  }
}

@Suite("A new store")
struct NewStoreTests {
  @Test("is made once although many begin at the same time")
  func manyAtOnce() async throws {
    let folder = StoreFolder()
    let path = folder.path
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 1...8 {
        group.addTask {
          try #require(try PlacementStore.open(path, .creating(session: "H26"), by: .test)).id
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(ids).count == 1)
    #expect(try folder.store().log().entries.map(\.action) == [.create])
  }

  @Test("loses nothing with the power: its file is written ahead and flushed at each commit")
  func durable() throws {
    let folder = StoreFolder()
    let store = try folder.store()
    let settings = try store.queue.read { database in
      try ["journal_mode", "synchronous", "foreign_keys", "application_id"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["wal", "2", "1", "1752395888"])
  }

  @Test("gets a migration in one piece, or not at all")
  func migrations() throws {
    let folder = StoreFolder()
    let queue = try folder.store().queue
    let next = Migration(name: "Add a table", statements: ["CREATE TABLE t (x INTEGER) STRICT"])
    let broken = Migration(
      name: "Break", statements: ["CREATE TABLE u (x INTEGER) STRICT", "CREATE TABLE t"])
    let all = Migration.all + [next]
    #expect(throws: (any Error).self) {
      try queue.write { try Migration.run(all + [broken], on: $0, session: nil, by: .test) }
    }
    #expect(try queue.read { try $0.tableExists("t") } == false)
    try queue.write { try Migration.run(all, on: $0, session: nil, by: .test) }
    try queue.write { try Migration.run(all, on: $0, session: nil, by: .test) }
    #expect(try queue.read { try Migration.applied($0) } == all.map(\.name))
    let actions = try queue.read { try $0.logRows() }.map { AuditEntry(body: $0.body)?.action }
    #expect(actions == [.create, .migrate])
  }
}
