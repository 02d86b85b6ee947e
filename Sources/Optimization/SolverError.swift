/// Why a solver could not do what it was asked. *Infeasible*, *unbounded* and the like are statuses, not errors.
public enum SolverError: Error, Hashable, Sendable {
  /// The program or the change means nothing; nothing was changed.
  case invalid(LinearProgramError)
  /// A growing program was used on another thread than the one that opened it. Keep it on one thread.
  case wrongThread
  /// An earlier failure on this thread took this program with it. Open it again.
  case programLost
  /// The program was used from inside its own stop predicate.
  case busy
  /// Values were read before any `optimise`. Optimise first.
  case nothingSolved
  /// The solver's library failed; every program open on this thread is lost. The text is the library's own.
  case failed(String)
}
