import Foundation
public import Optimization
import Synchronization

/// Threads that do numbered pieces of work at the same time, each a pure function of its number: what they find does
/// not depend on how many they are.
public struct Crew: Sendable {
  /// How many threads, ≥ 1.
  public let threads: Int

  /// A crew, by default of as many as there are processors.
  public init(threads: Int? = nil) {
    self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// What a solver needs of a thread's stack.
  private static let stack = 16 << 20

  /// The pieces of work of these numbers, in order. `progress` is told after each, on the calling thread, how many are
  /// done. Where `shouldStop` answers true, those before the first one missing come back.
  /// - Throws: the failure of the first piece, in order, that failed.
  public func map<Piece: Sendable>(
    _ numbers: Range<Int>, shouldStop: @escaping @Sendable () -> Bool = { false },
    progress: (Int) -> Void = { _ in }, _ piece: @escaping @Sendable (Int) throws(SolverError) -> Piece
  ) throws(SolverError) -> [Piece] {
    let work = Work<Piece>(numbers)
    let size = min(threads, max(1, numbers.count))
    for _ in 0..<size {
      let thread = Thread {
        while !shouldStop(), let number = work.take() {
          do throws(SolverError) {
            work.finish(number, .success(try piece(number)))
          } catch {
            work.finish(number, .failure(error))
          }
        }
        work.leave()
      }
      thread.stackSize = Crew.stack
      thread.start()
    }
    while work.wait(for: size, progress) {}
    return try work.pieces()
  }

  /// What is still to do and what is done, shared by the threads.
  private final class Work<Piece: Sendable>: Sendable {
    private struct State {
      var next: Int
      var done = 0
      var gone = 0
      var found: [Result<Piece, SolverError>?]
    }

    private let numbers: Range<Int>
    private let state: Mutex<State>
    private let news = DispatchSemaphore(value: 0)

    init(_ numbers: Range<Int>) {
      self.numbers = numbers
      state = Mutex(State(next: numbers.lowerBound, found: Array(repeating: nil, count: numbers.count)))
    }

    /// The next number nobody has; nil when there is none, or one failed.
    func take() -> Int? {
      state.withLock { state in
        guard state.next < numbers.upperBound else { return nil }
        defer { state.next += 1 }
        return state.next
      }
    }

    /// Takes down a piece.
    func finish(_ number: Int, _ result: Result<Piece, SolverError>) {
      state.withLock { state in
        state.found[number - numbers.lowerBound] = result
        state.done += 1
        if case .failure = result { state.next = numbers.upperBound }
      }
      news.signal()
    }

    /// A thread has ended.
    func leave() {
      state.withLock { $0.gone += 1 }
      news.signal()
    }

    /// Waits for a piece or for the end of a thread, and tells how many pieces are done. False once so many threads have
    /// ended.
    func wait(for threads: Int, _ progress: (Int) -> Void) -> Bool {
      news.wait()
      let (done, gone) = state.withLock { ($0.done, $0.gone) }
      progress(done)
      return gone < threads
    }

    func pieces() throws(SolverError) -> [Piece] {
      var pieces: [Piece] = []
      for found in state.withLock({ $0.found }) {
        guard let found else { break }
        pieces.append(try found.get())
      }
      return pieces
    }
  }
}
