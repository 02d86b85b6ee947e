import GRDB
import Glibc
import PlacementDomain
import Requests
import Store
import TestBooks
import Testing

@Suite("A backup")
struct BackupTests {
  @Test("is one whole file, made while others work, and holds what the store held")
  func backup() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let copy = folder.folder + "/copie.sqlite"
    folder.write([1, 2, 3], to: "copie.sqlite.part")
    folder.write([1, 2, 3], to: "copie.sqlite.part-journal")
    let health = try store.backup(to: copy)
    let head = try store.head()
    #expect(health.isSound && health.chain.head == head && health.id == store.id)
    #expect(folder.names.filter { $0.hasPrefix("copie") } == ["copie.sqlite"])
    let bytes = folder.bytes(of: "copie.sqlite")
    #expect(try PlacementStore.examine(copy, by: .test).chain == health.chain)
    #expect(folder.bytes(of: "copie.sqlite") == bytes)
    #expect(folder.names.filter { $0.hasPrefix("copie") } == ["copie.sqlite"])
    // Made while a writer is in the middle: what is committed is copied.
    let second = try #require(try PlacementStore.open(folder.path, .existing, by: .test))
    try store.act(.resize, by: .test) {
      _ = try $0.book.make(.resize(3), of: ActingTests.one, on: SmallBook.day)
      let during = try second.backup(to: copy)
      #expect(during.chain == health.chain)
    }
    let after = try store.backup(to: copy)
    #expect(after.chain.count > health.chain.count)
  }

  @Test("can be restored where no store is, with an entry of its own")
  func restore() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let book = try store.book()
    let copy = folder.folder + "/copie.sqlite"
    let head = try store.backup(to: copy).chain.head
    let target = folder.folder + "/nouveau.sqlite"
    let health = try PlacementStore.restore(copy, to: target, keeping: nil, by: .test)
    #expect(health.isSound && health.chain.count == head.number + 1)
    let restored = try #require(try PlacementStore.open(target, .existing, by: .test))
    #expect(try restored.book().requests == book.requests && restored.id == store.id)
    #expect(try restored.log().entries.last?.action == .restore && restored.compare(head) == .continues)
    #expect(throws: StoreError.cannotCreate(EEXIST)) {
      try PlacementStore.restore(copy, to: target, keeping: nil, by: .test)
    }
  }

  @Test("takes the place of a store only when nobody uses it, and that one is saved first")
  func replace() throws {
    let folder = StoreFolder()
    let copy = folder.folder + "/copie.sqlite"
    let former = folder.folder + "/avant.sqlite"
    var store: PlacementStore? = try HealthTests.filled(folder)
    _ = try store!.backup(to: copy)
    try store!.act(.resize, by: .test) {
      _ = try $0.book.make(.resize(3), of: ActingTests.one, on: SmallBook.day)
    }
    let head = try store!.head()
    #expect(throws: StoreError.busy(seconds: 0)) {
      try PlacementStore.restore(copy, to: folder.path, keeping: former, by: .test, wait: 0)
    }
    #expect(try store!.book()[ActingTests.one]?.terms.seats == 3)
    store = nil
    _ = try PlacementStore.restore(copy, to: folder.path, keeping: former, by: .test)
    let restored = try #require(try PlacementStore.open(folder.path, .existing, by: .test))
    #expect(try restored.book()[ActingTests.one]?.terms.seats == 1)
    let details = try #require(try restored.log().entries.last).details
    #expect(details["replaced"]?.integer == head.number && details["replaced_hash"]?.string == head.hash)
    #expect(try PlacementStore.examine(former, by: .test).chain.head == head)
    #expect(!folder.names.contains { $0.hasSuffix(".part") })
  }

  @Test("that is damaged, or no store, is refused and nothing is replaced")
  func refused() throws {
    let folder = StoreFolder()
    let copy = folder.folder + "/copie.sqlite"
    _ = try HealthTests.filled(folder).backup(to: copy)
    let stranger = try DatabaseQueue(path: copy)
    try stranger.write { try $0.execute(sql: "UPDATE request SET seats = 8 WHERE number = 1") }
    try stranger.close()
    let target = folder.folder + "/nouveau.sqlite"
    #expect(throws: StoreError.damaged(["request:1"])) {
      try PlacementStore.restore(copy, to: target, keeping: nil, by: .test)
    }
    folder.write(Array("texte".utf8), to: "copie.sqlite")
    #expect(throws: StoreError.notAStore) {
      try PlacementStore.restore(copy, to: target, keeping: nil, by: .test)
    }
    #expect(throws: StoreError.missing) {
      try PlacementStore.restore(folder.folder + "/rien", to: target, keeping: nil, by: .test)
    }
    #expect(!folder.names.contains { $0.hasPrefix("nouveau") })
  }
}
