import Foundation
import Requests
import Store
import Testing

/// Two programs on one store.
@Suite struct TwoProgramsTests {
  @Test func `everything two programs do at once is there, none of it lost`() throws {
    let folder = try StoreSession.make()
    let moves = 25
    let codes = Codes()
    let threads = (1...2).map { program in
      Thread {
        for turn in 1...moves {
          let run = try? ProgramRun(
            [
              "-C", folder.root, "requests", "set", "\(1 + (turn + program) % 2)", "--comment",
              "\(program)-\(turn)", "--by", "programme \(program)",
            ], environment: StoreSession.environment)
          codes.add(run?.code ?? -1)
        }
        codes.end()
      }
    }
    for thread in threads { thread.start() }
    codes.waitForEnd(of: 2)
    #expect(codes.all == Array(repeating: 0, count: 2 * moves))
    let store = try #require(try StoreSession.store(in: folder))
    let health = try store.health()
    #expect(health.isSound, "\(health.findings)")
    let book = try store.book()
    #expect(book.requests.map(\.version).reduce(0, +) == 2 + 2 * moves)
    let events = try book.requests.flatMap { try store.history(of: $0.number) }
    let comments = events.flatMap(\.event.changes).filter { $0.field == "comment" }.compactMap(\.after.string)
    #expect(Set(comments) == Set((1...2).flatMap { p in (1...moves).map { "\(p)-\($0)" } }))
  }

  @Test func `a store that is held is waited for, then given up with a sentence`() throws {
    let folder = try StoreSession.make()
    let store = try #require(try StoreSession.store(in: folder))
    let author = Authorship(by: "essai", at: Moment(milliseconds: 0), clock: .given, program: "essai")
    try store.act(.edit, by: author) { _ in
      let run = try ProgramRun(
        ["-C", folder.root, "demandes", "modifier", "1", "--commentaire", "x", "--attendre", "0"],
        environment: StoreSession.environment)
      #expect(run.code == 75 && run.output == "" && run.messages.contains("registre"), "\(run.messages)")
      // Reading does not wait.
      let list = try ProgramRun(
        ["-C", folder.root, "demandes", "--attendre", "0"], environment: StoreSession.environment)
      #expect(list.code == 0, "\(list.messages)")
    }
    #expect(try store.book()[PlacementRequest.Number(rawValue: 1)]?.version == 1)
  }
}

/// Exit codes gathered from threads.
private final class Codes: @unchecked Sendable {
  private let condition = NSCondition()
  private var codes: [Int32] = []
  private var ended = 0

  var all: [Int32] { condition.withLock { codes } }

  func add(_ code: Int32) { condition.withLock { codes.append(code) } }

  func end() {
    condition.withLock {
      ended += 1
      condition.broadcast()
    }
  }

  func waitForEnd(of threads: Int) {
    condition.withLock { while ended < threads { condition.wait() } }
  }
}
