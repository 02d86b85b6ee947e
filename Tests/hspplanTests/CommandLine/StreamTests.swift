import Foundation
import Glibc
import Testing

/// Data to standard output, messages to standard error, neither coloured unless a person looks.
struct StreamTests {
  @Test func `documents do not depend on the language and hold nothing else`() throws {
    let session = try SmallSession.make()
    let plan = try ProgramRun(["plan", "-C", session.root, "--json"]).output
    try session.write("plan.json", plan)
    let commands = [
      ["check", "--json"], ["plan", "--json"], ["verify", "--json", session.path("plan.json")],
      ["controler", "--json"], ["planifier", "--json"],
    ]
    for command in commands {
      let french = try ProgramRun(command + ["-C", session.root, "--lang", "fr"])
      let english = try ProgramRun(command + ["-C", session.root, "--lang", "en"])
      #expect(french.output == english.output)
      #expect(french.messages.isEmpty && french.code == 0, "\(french.messages)")
      let object = try JSONSerialization.jsonObject(with: Data(french.output.utf8)) as? [String: Any]
      let schema = try #require(object?["schema"] as? String)
      #expect(["hspplan.check/1", "hspplan.plan/1", "hspplan.verification/1"].contains(schema))
    }
  }

  @Test func `French and English names of commands, options and goals say the same`() throws {
    let session = try SmallSession.make()
    let english = try ProgramRun([
      "plan", "-C", session.root, "--goal", "placed", "--goal", "greedy", "--work", "100000", "--name", "X",
      "--json",
    ])
    let french = try ProgramRun([
      "planifier", "--dossier", session.root, "--objectif", "placer", "--objectif=premiers-choix",
      "--travail", "100000", "--nom", "X", "--json",
    ])
    #expect(english.code == 0 && french.code == 0)
    #expect(english.output == french.output && english.output.contains("\"name\": \"X\""))
  }

  @Test func `options may stand before the command`() throws {
    let session = try SmallSession.make()
    let run = try ProgramRun(["-C", session.root, "--lang=en", "check"])
    #expect(run.code == 0 && run.output.contains("No error found."))
  }

  @Test func `a plan can come from standard input`() throws {
    let session = try SmallSession.make()
    let plan = try ProgramRun(["plan", "-C", session.root, "-o", "-"]).output
    let run = try ProgramRun(["verify", "-C", session.root, "-", "--lang", "en"], input: plan)
    #expect(run.code == 0 && run.output.contains("accepted"), "\(run.output)\(run.messages)")
  }

  @Test func `a reader who leaves early is no failure`() throws {
    let session = try SmallSession.make()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let running = try RunningProgram(["plan", "-C", session.root], outputDescriptor: ends[1])
    close(ends[1])
    #expect(running.wait() == 0)
  }

  @Test func `nothing is coloured in a file, and progress stays off it`() throws {
    let session = try SmallSession.make()
    let run = try ProgramRun(["plan", "-C", session.root], environment: ["TERM": "xterm"])
    #expect(!run.output.contains("\u{1B}") && run.messages.isEmpty)
  }

  @Test func `a terminal gets colour and one line that moves, NO_COLOR takes the colour away`() throws {
    let session = try SmallSession.make()
    let coloured = try onTerminal(["plan", "-C", session.root], ["TERM": "xterm"])
    #expect(coloured.contains("\u{1B}[32m") && coloured.contains("\r") && coloured.contains("\u{1B}[K"))
    #expect(coloured.contains("Lecture des fichiers…"))
    let plain = try onTerminal(["plan", "-C", session.root], ["TERM": "xterm", "NO_COLOR": "1"])
    #expect(!plain.contains("\u{1B}[32m") && plain.contains("\u{1B}[K"))
    let dumb = try onTerminal(["plan", "-C", session.root], ["TERM": "dumb"])
    #expect(!dumb.contains("\u{1B}"))
  }

  /// Everything a terminal receives from a run.
  private func onTerminal(_ arguments: [String], _ environment: [String: String]) throws -> String {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>, which Swift does not import.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    #expect(terminal >= 0 && ioctl(terminal, 0x4004_5431, &isLocked) == 0)
    #expect(ioctl(terminal, 0x8004_5430, &number) == 0)
    let name = "/dev/pts/\(number)"
    let running = try RunningProgram(arguments, environment: environment, output: name, messages: name)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    // Reading fails once the program has closed its side.
    while true {
      let count = read(terminal, &chunk, chunk.count)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    #expect(running.wait() == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
