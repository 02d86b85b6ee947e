import Foundation
import Synchronization

/// Ctrl-C and a polite kill. While a search runs the first one asks it to stop with its best plan and the
/// second one ends the program by the signal; before and after, the first one ends it with a sentence and
/// exit code 5. A signal that was ignored when the program started stays ignored.
enum StopRequest {
  private static let isMade = Atomic<Bool>(false)
  private static let isSearching = Atomic<Bool>(false)
  private static let isWriting = Atomic<Bool>(false)
  private static let farewell = Mutex<String>("")

  /// True once somebody asked the search to stop.
  static var wasMade: Bool { isMade.load(ordering: .relaxed) }

  /// What to say when the program is ended before its work is done.
  static func willSay(_ text: String) { farewell.withLock { $0 = text } }

  /// A search runs from now on.
  static func searchBegins() { isSearching.store(true, ordering: .relaxed) }

  /// No search runs any more.
  static func searchEnds() { isSearching.store(false, ordering: .relaxed) }

  /// A file is being written: it is finished before the program is ended.
  static func writes(_ isUnderWay: Bool) { isWriting.store(isUnderWay, ordering: .sequentiallyConsistent) }

  /// Hold the signals back from every thread started from now on; `attend` receives them.
  static func holdBack() {
    var set = awaited
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Wait for signals, for ever; the thread that does so does nothing else.
  static func attend() -> Never {
    var set = awaited
    while true {
      var signal: Int32 = 0
      guard sigwait(&set, &signal) == 0 else {
        pause()
        continue
      }
      if wasMade { end(by: signal) }
      guard !isSearching.load(ordering: .relaxed) else {
        isMade.store(true, ordering: .relaxed)
        continue
      }
      for _ in 0..<2000 where isWriting.load(ordering: .sequentiallyConsistent) { usleep(1000) }
      var text = farewell.withLock(\.self)
      _ = text.withUTF8 { FileBytes.write(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
      _exit(ExitCode.stoppedWithoutPlan.rawValue)
    }
  }

  /// As if nobody had listened.
  private static func end(by signal: Int32) {
    var set = awaited
    Foundation.signal(signal, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    kill(getpid(), signal)
  }

  /// Those that were not ignored when the program started.
  private static var awaited: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
      if !isIgnored { sigaddset(&set, signal) }
    }
    return set
  }
}
