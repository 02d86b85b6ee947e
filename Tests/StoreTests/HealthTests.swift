import Glibc
import GRDB
import PlacementDomain
import Requests
import Store
import TestBooks
import Testing

@Suite("The checks of a store")
struct HealthTests {
  /// A store with a request that was moved and somebody on it.
  static func filled(_ folder: StoreFolder) throws -> PlacementStore {
    let store = try folder.store()
    try store.act(.prepare, by: .test) { transaction in
      let person = transaction.person(Student.ID("S1"), isPlaceholder: false)
      transaction.book.add(ConformanceTests.proposals, on: SmallBook.day)
      let number = SmallBook.number(1)
      _ = try transaction.book.make(
        .assign(person, SmallBook.rotation, confirmed: false), of: number, on: SmallBook.day)
      _ = try transaction.book.make(.edit([.comment("appeler")]), of: number, on: SmallBook.day)
      try transaction.record(.object(["format": .string("csv")]))
    }
    return store
  }

  @Test("find nothing in a store the program alone has written")
  func sound() throws {
    let folder = StoreFolder()
    let health = try HealthTests.filled(folder).health()
    #expect(health.isSound && health.chain.count == 7, "\(health.findings) \(health.chain.count)")
  }

  @Test(
    "find what was changed beside the program",
    arguments: [
      ("UPDATE request SET seats = 9 WHERE number = 2", "request:2"),
      ("UPDATE request SET sent_on = '2026-01-01' WHERE number = 3", "request:3"),
      ("UPDATE assignment SET seat = 2", "assignment:1"),
      ("UPDATE store SET session = 'A26'", "store"),
      ("UPDATE store SET id = '0000000000000000'", "store"),
      (
        "DROP TRIGGER request_no_delete; DELETE FROM request_event WHERE request = 4; DELETE FROM request WHERE number = 4",
        "request:4"
      ),
      (
        "DROP TRIGGER audit_no_update; UPDATE audit SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE number = 3",
        "audit 3"
      ),
      (
        "DROP TRIGGER audit_no_update; UPDATE audit SET body = replace(body, 'essai', 'autre') WHERE number = 2",
        "audit 2"
      ),
      ("DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE number = 4", "audit 5"),
    ])
  func altered(statement: String, finding: String) throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let stranger = try DatabaseQueue(path: folder.path, configuration: HealthTests.withoutKeys)
    for part in ["DROP TRIGGER request_event_no_delete"] + statement.split(separator: ";").map(String.init) {
      try stranger.writeWithoutTransaction { try $0.execute(sql: part) }
    }
    let health = try store.health()
    #expect(!health.isSound && health.findings.contains(finding), "\(health.findings)")
  }

  static let withoutKeys: Configuration = {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return configuration
  }()

  @Test("find each byte of the log that was flipped")
  func flipped() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let rows = try store.log().entries.map {
      AuditChain.Row(number: $0.number, body: $0.body, hash: $0.hash)
    }
    #expect(AuditChain.check(rows).isWhole)
    for row in rows.indices {
      for byte in rows[row].body.indices {
        var body = rows[row].body
        body[byte] ^= 1
        var changed = rows
        changed[row] = AuditChain.Row(number: rows[row].number, body: body, hash: rows[row].hash)
        #expect(!AuditChain.check(changed).isWhole)
        // Even with its hash made anew, unless it is the last row: then only who kept the head can tell.
        changed[row] = AuditChain.Row(number: rows[row].number, body: body, hash: AuditChain.hash(of: body))
        if row < rows.count - 1 { #expect(!AuditChain.check(changed).isWhole) }
      }
    }
  }

  @Test("let nobody take back what the log says")
  func guarded() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let stranger = try DatabaseQueue(path: folder.path)
    for statement in [
      "DELETE FROM audit", "UPDATE audit SET hash = hash", "DELETE FROM request_event", "DELETE FROM request",
      "UPDATE migration SET name = 'x'",
    ] {
      #expect(throws: DatabaseError.self) { try stranger.write { try $0.execute(sql: statement) } }
    }
    #expect(try store.health().isSound)
  }

  @Test("tell a log that was added to from one that was cut or is another")
  func heads() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let head = try store.head()
    #expect(try store.compare(head) == .continues)
    #expect(try store.compare(.none) == .continues)
    #expect(try store.compare(ChainHead(number: head.number + 1, hash: head.hash)) == .shortened)
    #expect(try store.compare(ChainHead(number: 3, hash: head.hash)) == .diverges)
  }

  @Test("hold no comment, no student number and no reason of a withdrawal in the log")
  func discreet() throws {
    let folder = StoreFolder()
    let store = try HealthTests.filled(folder)
    let text = try store.log().entries.map { String(decoding: $0.body, as: UTF8.self) }.joined()
    #expect(!text.contains("appeler") && !text.contains("S1\"") && text.contains("\"person\":1"))
  }
}
