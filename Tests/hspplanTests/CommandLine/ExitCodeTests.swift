import Foundation
import Testing

/// What the shell is told (cli.md, "Exit codes").
struct ExitCodeTests {
  @Test func `a plan that is proved ends with 0`() throws {
    let session = try SmallSession.make()
    for command in ["check", "plan"] {
      let run = try ProgramRun([command, "-C", session.root])
      #expect(run.code == 0, "\(command): \(run.messages)")
      #expect(!run.output.isEmpty && run.messages.isEmpty)
    }
  }

  @Test func `somebody without a place is no error`() throws {
    let session = try SmallSession.make()
    try session.write("students.csv", "student\nS1\nS2\nS3\n")
    #expect(try ProgramRun(["plan", "-C", session.root]).code == 0)
  }

  @Test func `pins that cannot hold end with 3`() throws {
    let session = try SmallSession.make()
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\nS2,place:P1,fix\n")
    let run = try ProgramRun(["plan", "-C", session.root, "--lang", "en"])
    #expect(run.code == 3, "\(run.messages)")
    #expect(run.output.contains("Impossible, and proved so"))
  }

  @Test func `a limit that is reached ends with 4 or 5 and says so`() throws {
    let session = try SmallSession.makeLarge(students: 120, destinations: 25)
    let run = try ProgramRun(["plan", "-C", session.root, "--work", "1", "--lang", "en"])
    #expect([4, 5].contains(run.code))
    #expect((run.output + run.messages).contains("top"), "stopped is said")
  }

  @Test func `a plan that is not true ends with 6`() throws {
    let session = try SmallSession.make()
    let plan = try ProgramRun(["plan", "-C", session.root, "--json"]).output
    try session.write("false.json", plan.replacingOccurrences(of: "\"unranked\": 0", with: "\"unranked\": 1"))
    let run = try ProgramRun(["verify", "-C", session.root, session.path("false.json")])
    #expect(run.code == 6)
    #expect(run.output.contains("refus"))
  }

  @Test func `a plan of other inputs ends with 6`() throws {
    let session = try SmallSession.make()
    try session.write("plan.json", try ProgramRun(["plan", "-C", session.root, "--json"]).output)
    try session.write("preferences.csv", "student,rank,target\nS1,1,D2\n")
    #expect(try ProgramRun(["verify", "-C", session.root, session.path("plan.json")]).code == 6)
  }

  @Test func `wrong data end with 65, from check and from plan, which makes no plan`() throws {
    let session = try SmallSession.make()
    try session.write("preferences.csv", "student,rank,target\nS1,1,D9\n")
    for command in ["check", "plan"] {
      let run = try ProgramRun(
        [command, "-C", session.root, "-o", session.path("p.json")].filter {
          command == "plan" || !["-o", session.path("p.json")].contains($0)
        })
      #expect(run.code == 65)
      #expect((run.output + run.messages).contains("preferences.csv:2:"))
    }
    #expect(!session.names.contains("p.json"))
  }

  @Test func `missing input ends with 66`() throws {
    let empty = try TemporaryFolder()
    #expect(try ProgramRun(["check", "-C", empty.root]).code == 66)
    #expect(try ProgramRun(["plan", "-C", empty.path("nowhere")]).code == 66)
    let session = try SmallSession.make()
    #expect(try ProgramRun(["verify", "-C", session.root, session.path("none.json")]).code == 66)
    #expect(try ProgramRun(["verify", "-C", session.root, session.root]).code == 66)
  }

  @Test func `a file that is no document ends verify with 65`() throws {
    let session = try SmallSession.make()
    let path = try session.write("plan.json", "{\"schema\": 1.5}")
    #expect(try ProgramRun(["verify", "-C", session.root, path]).code == 65)
  }

  @Test func `wrong settings end with 78`() throws {
    let session = try SmallSession.make(settings: "goal: [placed]\n")
    let run = try ProgramRun(["check", "-C", session.root])
    #expect(run.code == 78 && run.output.contains("session.yaml:3:"))
  }

  @Test(arguments: [
    (
      "placer, gredy", "reglages.yaml:2:21",
      "il n’y a pas d’objectif « gredy »; les objectifs sont « placer »"
    )
  ]) func `a goal that is none ends with 78, its place and what goals there are`(
    _ goals: String, _ place: String, _ words: String
  ) throws {
    let session = try SmallSession.make()
    try FileManager.default.removeItem(atPath: session.path("session.yaml"))
    try session.write("reglages.yaml", "session: {code: T26}\nobjectifs: [\(goals)]\n")
    let run = try ProgramRun(["plan", "-C", session.root])
    let said = run.messages.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(run.code == 78 && said.contains(place) && said.contains(words), "\(said)")
    #expect(said.contains("« somme-des-rangs »"))
  }

  @Test func `a full disk ends with 74`() throws {
    let session = try SmallSession.make()
    for arguments in [["plan", "-C", session.root], ["check", "-C", session.root], ["--help"]] {
      let run = try ProgramRun(arguments, output: "/dev/full")
      #expect(run.code == 74 && run.messages.contains("le disque est plein"))
      #expect(run.messages.contains("sortie standard") && run.messages.split(separator: "\n").count == 1)
    }
  }

  @Test func `a closed standard output ends with 74 and one sentence, and no file takes its place`() throws {
    let session = try SmallSession.make()
    for arguments in [["plan", "-C", session.root, "-o", session.path("p.json")], ["--help"]] {
      let out = try TemporaryFolder()
      let running = try RunningProgram(arguments, closingOutput: true, messages: out.path("messages"))
      #expect(running.wait() == 74)
      #expect(
        out.read("messages")
          == "hspplan, erreur\u{A0}: La sortie standard n’a pu être écrite en entier\u{A0}: elle est fermée.\n"
      )
    }
    #expect(session.read("p.json").hasPrefix("{\n  \"schema\""))
  }
}
