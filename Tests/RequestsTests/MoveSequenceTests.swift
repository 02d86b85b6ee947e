import Foundation
import PlacementDomain
import TestBooks
import TestSessions
import Testing

@testable import Requests

@Suite("Any sequence of moves")
struct MoveSequenceTests {
  /// Sixty moves each; `make soak` tries more.
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 5_000 : 100_000)

  @Test("keeps the figures equal to a recount; a refused move changes nothing")
  func sequences() throws {
    var made: [RequestMove.Kind: Int] = [:]
    for seed in Self.seeds {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let statuses = (0..<numbers.number(1...4)).map { _ in
        numbers.chance(60) ? RequestStatus.draft : numbers.one(of: RequestStatus.allCases)
      }
      var book = SmallBook.make(statuses, seats: numbers.number(1...4), hasAcceptance: numbers.chance(50))
      for step in 0..<60 {
        let before = book
        let (move, number) = RequestMove.random(&numbers, in: book)
        let day = SmallBook.day.advanced(by: step)
        switch Result(catching: { () throws(RequestError) in try book.make(move, of: number, on: day) }) {
        case .success(let outcome):
          made[move.kind, default: 0] += 1
          try #require(outcome.after.version > outcome.before.version, "seed \(seed), step \(step)")
          let faults = BookSanity.faults(of: book)
          try #require(faults.isEmpty, "seed \(seed), step \(step): \(move): \(faults)")
          if case .assign = move, book.live(at: number).count > before.live(at: number).count {
            try #require(
              book.live(at: number).count <= outcome.after.terms.seats, "seed \(seed), step \(step): \(move)")
          }
        case .failure(let error):
          try #require(book.holdsTheSame(as: before), "seed \(seed), step \(step): \(move): \(error)")
        }
        guard step % 12 == 11 else { continue }
        try #require(
          book.figures(needs: SessionNeeds(), on: day) == Self.recount(book, on: day),
          "seed \(seed), step \(step)")
      }
      try Self.replay(book, seed: seed)
    }
    // Every move is made often enough to say something.
    for kind in RequestMove.Kind.allCases {
      let count = made[kind] ?? 0
      #expect(count > 100, "\(kind)")
    }
  }

  /// The events of a book, applied one after another, tell its present fields.
  private static func replay(_ book: RequestBook, seed: Int) throws {
    for change in book.changes.requests {
      var fields: [String: JSONValue] = [:]
      for member in change.before?.fields.members ?? [] { fields[member.key] = member.value }
      for event in book.changes.events where event.request == change.after.number {
        for field in event.changes {
          try #require(fields[field.field] ?? .null == field.before, "seed \(seed)")
          fields[field.field] = field.after
        }
      }
      for member in change.after.fields.members ?? [] where !["version", "number"].contains(member.key) {
        let value = fields[member.key] ?? .null
        try #require(value == member.value, "seed \(seed)")
      }
    }
  }

  /// The figures counted row by row.
  private static func recount(_ book: RequestBook, on day: Day) -> RequestFigures {
    var figures = RequestFigures()
    for request in book.requests {
      let people = book.assignments.count { $0.request == request.number && $0.ended == nil }
      let seats = request.terms.seats
      if [.draft, .held].contains(request.status) { figures.created += seats }
      if [.sent, .sentPDF, .redirected].contains(request.status) {
        figures.sent += seats
        if let due = request.details.due, due < day { figures.overdue += 1 }
      }
      if [.accepted, .confirmed].contains(request.status) {
        figures.accepted += seats
        if people > seats { figures.overAllocated += people - seats }
        if book.hasAcceptance, people < seats { figures.surplus += seats - people }
      }
    }
    return figures
  }
}
