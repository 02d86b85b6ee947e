import Foundation
import PlacementDomain
import Requests
import Store
import Testing

/// Two programs on one store.
@Suite struct TwoProgramsTests {
  @Test func `everything two programs do at once is there, none of it lost`() throws {
    let folder = try StoreSession.make()
    let codes = try together(in: folder) { program, _ in "\(program)" }
    #expect(codes.all.allSatisfy { $0.code == 0 }, "\(codes.all.filter { $0.code != 0 })")
    try check(codes, in: folder)
  }

  @Test func `of two programs on one request, one is told what the other changed`() throws {
    let folder = try StoreSession.make()
    let codes = try together(in: folder) { _, _ in "1" }
    let refused = codes.all.filter { $0.code != 0 }
    #expect(refused.allSatisfy { $0.code == 75 && $0.messages.contains("rien n’est écrit") }, "\(refused)")
    #expect(refused.count < codes.all.count)
    try check(codes, in: folder)
  }

  private let moves = 25

  /// Two programs that each leave comments, one after the other, on the requests they are given.
  private func together(
    in folder: TemporaryFolder, on request: @escaping @Sendable (Int, Int) -> String
  ) throws -> Codes {
    let codes = Codes()
    let moves = moves
    for program in 1...2 {
      Thread {
        for turn in 1...moves {
          let comment = "\(program)-\(turn)"
          let run = try? ProgramRun(
            [
              "-C", folder.root, "requests", "set", request(program, turn), "--comment", comment, "--by",
              "programme \(program)",
            ], environment: StoreSession.environment)
          codes.add(
            .init(
              comment: comment, code: run?.code ?? -1,
              messages: (run?.messages ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        }
        codes.end()
      }.start()
    }
    codes.waitForEnd(of: 2)
    return codes
  }

  /// Everything that was acknowledged is in the history, and nothing else.
  private func check(_ codes: Codes, in folder: TemporaryFolder) throws {
    let store = try #require(try StoreSession.store(in: folder))
    let health = try store.health()
    #expect(health.isSound, "\(health.findings)")
    let book = try store.book()
    let done = codes.all.filter { $0.code == 0 }.map(\.comment)
    #expect(book.requests.map(\.version).reduce(0, +) == 2 + done.count)
    let events = try book.requests.flatMap { try store.history(of: $0.number) }
    let comments = events.flatMap(\.event.changes).filter { $0.field == "comment" }.compactMap(\.after.string)
    #expect(comments.sorted() == done.sorted())
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

/// How runs in several threads ended.
private final class Codes: @unchecked Sendable {
  struct End {
    let comment: String
    let code: Int32
    let messages: String
  }

  private let condition = NSCondition()
  private var ends: [End] = []
  private var ended = 0

  var all: [End] { condition.withLock { ends } }

  func add(_ end: End) { condition.withLock { ends.append(end) } }

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
