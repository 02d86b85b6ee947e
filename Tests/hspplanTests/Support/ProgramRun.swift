import Foundation
import Glibc

/// One run of the built program as a process of its own.
struct ProgramRun {
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let messages: String
  /// Its exit code; 128 + the signal that killed it.
  let code: Int32

  /// The built program, beside the test bundle.
  static let program: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (bundle as NSString).deletingLastPathComponent + "/hspplan"
  }()

  /// Run it to its end. The environment holds nothing but `environment`; `output` is a path to write to
  /// instead of collecting it.
  init(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    output path: String? = nil
  ) throws {
    let folder = try TemporaryFolder()
    let running = try RunningProgram(
      arguments, environment: environment,
      input: try input.map { try folder.write("input", $0) } ?? "/dev/null",
      output: path ?? folder.path("output"), messages: folder.path("messages"))
    code = running.wait()
    output = path == nil ? folder.read("output") : ""
    messages = folder.read("messages")
  }
}

/// The program while it runs.
struct RunningProgram {
  /// Its number.
  let process: pid_t

  /// Start it with its streams on files.
  init(
    _ arguments: [String], environment: [String: String] = [:],
    input: String = "/dev/null", output: String = "/dev/null", messages: String = "/dev/null"
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR | O_CREAT, 0o600)
    if messages == output {
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, messages, O_RDWR | O_CREAT, 0o600)
    }
    try self.init(arguments, environment, &actions)
  }

  /// Start it without any standard output.
  init(_ arguments: [String], closingOutput: Bool, messages: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    if closingOutput { posix_spawn_file_actions_addclose(&actions, 1) }
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT, 0o600)
    try self.init(arguments, [:], &actions)
  }

  /// Start it with its standard output on an open descriptor.
  init(_ arguments: [String], outputDescriptor: Int32) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputDescriptor, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    try self.init(arguments, [:], &actions)
  }

  private init(
    _ arguments: [String], _ environment: [String: String], _ actions: inout posix_spawn_file_actions_t
  ) throws {
    // Backtraces would hold a crashed process for minutes.
    let all = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { mine, _ in mine }
    var argv: [UnsafeMutablePointer<CChar>?] = ([ProgramRun.program] + arguments).map { strdup($0) }
    var envp: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0.key)=\($0.value)") }
    argv.append(nil)
    envp.append(nil)
    defer { for pointer in argv + envp { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A test run in the background ignores Ctrl-C, its threads block signals, and children inherit both.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let failed = posix_spawn(&process, ProgramRun.program, &actions, &attributes, argv, envp)
    guard failed == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failed) ?? .EIO) }
    self.process = process
  }

  /// Wait for its end: its exit code, or 128 + the signal that killed it. After two minutes it is killed.
  func wait() -> Int32 {
    var status: Int32 = 0
    for _ in 0..<60_000 {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
      usleep(2000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return 128 + SIGKILL
  }

  /// Send it a signal.
  func send(_ signal: Int32) { kill(process, signal) }
}
