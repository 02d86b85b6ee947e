import Glibc

/// Standard output or standard error: unbuffered, whole or known to have failed.
struct StandardStream {
  private let descriptor: Int32
  /// True on a terminal that understands cursor codes.
  let isTerminal: Bool
  /// True when colours are welcome.
  let isColoured: Bool
  /// Why writing failed (errno); 0: it has not. A reader who left (EPIPE) is no failure, but nothing more is
  /// written.
  private(set) var failure: Int32 = 0
  private var isClosed = false

  /// The stream of this descriptor, judged by itself.
  init(descriptor: Int32, environment: [String: String]) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1 && environment["TERM"] != "dumb"
    isColoured = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// Puts something in the place of streams that were closed before the program started, so that no file it
  /// opens is taken for one of them; using them then fails, as it should.
  static func fillGaps() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Columns of the terminal; 100 for a file or pipe.
  var width: Int {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Write all of the text.
  mutating func write(_ text: String) {
    guard !isClosed else { return }
    var text = text
    let failed = text.withUTF8 { FileBytes.write(UnsafeRawBufferPointer($0), to: descriptor) }
    guard failed != 0 else { return }
    isClosed = true
    if failed != EPIPE { failure = failed }
  }
}
