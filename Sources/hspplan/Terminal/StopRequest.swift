import Glibc
import Synchronization

/// Ctrl-C (and a polite kill) while planning: the first one asks the search to stop, the second one ends the
/// program as if nobody had listened.
enum StopRequest {
  private static let isMade = Atomic<Bool>(false)

  /// True once somebody asked.
  static var wasMade: Bool { isMade.load(ordering: .relaxed) }

  /// Listen from now on.
  static func listen() {
    _ = wasMade
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in StopRequest.isMade.store(true, ordering: .relaxed) }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(signal, &action, nil)
    }
  }

  /// Ctrl-C ends the program again.
  static func ignoreNoMore() {
    for signal in [SIGINT, SIGTERM] { Glibc.signal(signal, SIG_DFL) }
  }
}
