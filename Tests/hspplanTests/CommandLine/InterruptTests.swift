import Foundation
import Glibc
import Testing

/// Ctrl-C while planning.
struct InterruptTests {
  @Test func `the first one keeps the best plan and ends soon`() throws {
    let session = try SmallSession.makeLarge()
    let out = try TemporaryFolder()
    let running = try RunningProgram(
      [
        "plan", "-C", session.root, "--progress-file", out.path("progress"), "-o", out.path("plan.json"),
        "--lang", "en",
      ], output: out.path("output"), messages: out.path("messages"))
    for _ in 0..<2000 where out.read("progress").isEmpty { usleep(5000) }
    usleep(100_000)
    let start = ContinuousClock.now
    running.send(SIGINT)
    let code = running.wait()
    let seconds = ContinuousClock.now - start
    // Under a second on a quiet machine; other tests share this one.
    #expect(seconds < .seconds(10), "\(seconds)")
    let said = out.read("output") + out.read("messages")
    switch code {
    case 4:
      #expect(said.contains("Interrupted: this is the best plan found"))
      #expect(out.names.contains("plan.json"))
      #expect(try ProgramRun(["verify", "-C", session.root, out.path("plan.json")]).code == 0)
    case 5: #expect(said.contains("stopped before it had a plan") && !out.names.contains("plan.json"))
    case 0: #expect(said.contains("Optimal"), "finished before the signal")
    default: Issue.record("exit code \(code): \(said)")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `while files are read it ends the program with a sentence and without a result`(_ signal: Int32)
    throws
  {
    let session = try SmallSession.make()
    let out = try TemporaryFolder()
    let pipeName = session.path("plan.pipe")
    #expect(mkfifo(pipeName, 0o600) == 0)
    let running = try RunningProgram(
      ["verify", "-C", session.root, pipeName, "--lang", "fr"], messages: out.path("messages"))
    usleep(300_000)
    running.send(signal)
    #expect(running.wait() == 5)
    #expect(
      out.read("messages") == "hspplan, erreur\u{A0}: Interrompu avant la fin, sans résultat.\n")
  }
}
