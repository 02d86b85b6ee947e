import Foundation
import Glibc
import Testing

@testable import hspplan

/// Several files replaced as one.
@Suite struct FileSetTests {
  private static let names = ["blocks.csv", "places.csv", "students.csv"]

  private static func bytes(_ text: String) -> [(name: String, bytes: [UInt8])] {
    names.map { ($0, Array("\(text) \($0)".utf8)) }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in Self.names { try folder.write(name, "old \(name)") }
    return folder
  }

  /// What the files say: `old`, `new`, or both.
  private func ages(_ folder: TemporaryFolder) -> Set<String> {
    Set(Self.names.map { String(folder.read($0).prefix { $0 != " " }) })
  }

  @Test func `all files are replaced, and nothing is left beside them`() throws {
    let folder = try folder()
    try FileSet(folder: folder.root).replace(Self.bytes("new"))
    #expect(ages(folder) == ["new"] && folder.names == Self.names)
    try FileSet(folder: folder.root).rollForward()
    #expect(ages(folder) == ["new"] && folder.names == Self.names)
  }

  @Test
  func `killed before the journal stands, nothing has changed, and the next set takes the remains away`()
    throws
  {
    let folder = try folder()
    let set = FileSet(folder: folder.root)
    _ = try set.stage(Self.bytes("new"))
    try set.rollForward()
    #expect(ages(folder) == ["old"] && folder.names.count == 6)
    try set.replace([("places.csv", Array("newer".utf8))])
    #expect(folder.names == Self.names && folder.read("places.csv") == "newer")
    #expect(folder.read("blocks.csv") == "old blocks.csv")
  }

  @Test(arguments: 0...3)
  func `killed after so many files have their names, the next program finishes`(_ done: Int) throws {
    let folder = try folder()
    let set = FileSet(folder: folder.root)
    let entries = try set.stage(Self.bytes("new"))
    try set.commit(entries)
    for entry in entries.prefix(done) {
      #expect(rename(folder.path(entry.temporary), folder.path(entry.name)) == 0)
    }
    #expect(ages(folder) == [["old"], ["old", "new"], ["old", "new"], ["new"]][done])
    try set.rollForward()
    #expect(ages(folder) == ["new"] && folder.names == Self.names)
  }

  @Test func `a set that was not finished is finished before the next one`() throws {
    let folder = try folder()
    let set = FileSet(folder: folder.root)
    try set.commit(try set.stage(Self.bytes("new")))
    try set.replace([("places.csv", Array("newer".utf8))])
    #expect(folder.read("places.csv") == "newer" && folder.read("blocks.csv") == "new blocks.csv")
    #expect(folder.names == Self.names)
  }

  @Test func `when one file cannot be written none is`() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(
      atPath: folder.path("session.yaml"), withIntermediateDirectories: false)
    #expect(throws: OutputFailure.self) {
      try FileSet(folder: folder.root).replace(Self.bytes("new") + [("session.yaml", [])])
    }
    #expect(ages(folder) == ["old"] && folder.names == (Self.names + ["session.yaml"]).sorted())
  }

  @Test(arguments: [
    "", "hspplan.import/1\0only", "hspplan.import/2\0.hspplan-import.1\0students.csv",
    "hspplan.import/1\0.hspplan-import.1\0../students.csv",
    "hspplan.import/1\0students.csv\0places.csv", "hspplan.import/1\0.hspplan-import.1\0..",
  ])
  func `a journal that is none of ours moves nothing`(_ text: String) throws {
    let folder = try folder()
    try folder.write(".hspplan-import.1", "new stranger")
    try folder.write(".hspplan-import", text)
    try FileSet(folder: folder.root).rollForward()
    #expect(ages(folder) == ["old"])
    #expect(folder.names == [".hspplan-import", ".hspplan-import.1"] + Self.names)
    #expect(!FileManager.default.fileExists(atPath: folder.path("../students.csv")))
  }

  @Test func `a command that reads the session finishes an import that was killed, wherever it stands`()
    throws
  {
    let session = try SmallSession.make()
    for arguments in [["check", session.root], ["-C", session.root, "check"]] {
      let set = FileSet(folder: session.root)
      try set.commit(try set.stage([("students.csv", Array("student\nS2\nS1\n".utf8))]))
      #expect(try ProgramRun(arguments).code == 0)
      #expect(session.read("students.csv") == "student\nS2\nS1\n")
      #expect(!session.names.contains { $0.hasPrefix(".hspplan") })
      try session.write("students.csv", "student,last_name\nS1,Élie\nS2,Zoé\n")
    }
    let set = FileSet(folder: session.root)
    try set.commit(try set.stage([("students.csv", Array("student,year\nS1,1\n".utf8))]))
    let file = try session.write("nouveau.txt", "student,year\nS1,2\nS2,2\n")
    #expect(try ProgramRun(["-C", session.root, "import", file, "--dry-run"]).code != 74)
    #expect(session.read("students.csv") == "student,year\nS1,1\n")
  }

  @Test func `an import killed at any moment leaves all old files or all new ones`() throws {
    let rows = (0..<4000).map { "N\($0)" }
    let sources = try TemporaryFolder()
    let students = try sources.write(
      "students.csv", (["student,year"] + rows.map { "\($0),2" }).joined(separator: "\n") + "\n")
    let enrolments = try sources.write(
      "enrolments.csv", (["student,course"] + rows.map { "\($0),NEW" }).joined(separator: "\n") + "\n")
    let pins = try sources.write(
      "pins.csv",
      (["student,rotation,target,mode"] + rows.map { "\($0),,place:P1,forbid" }).joined(separator: "\n")
        + "\n")
    let tables = ["students.csv", "enrolments.csv", "pins.csv"]
    var seen: Set<[Bool]> = []
    var whole = Duration.zero
    for round in 0...24 {
      let session = try TemporaryFolder()
      try session.write("students.csv", "student\nOLD\n")
      try session.write("enrolments.csv", "student,course\nOLD,C\n")
      try session.write("pins.csv", "student,rotation,target,mode\nOLD,,place:P1,forbid\n")
      let arguments = ["-C", session.root, "import", students, enrolments, pins]
      let begun = ContinuousClock.now
      let running = try RunningProgram(arguments)
      if round > 0 {
        // Around the end, where the files get their names.
        let part = 0.5 + 0.025 * Double(round)
        usleep(UInt32(whole / .microseconds(1) * part))
        running.send(SIGKILL)
      }
      let code = running.wait()
      if round == 0 {
        #expect(code == 0)
        whole = ContinuousClock.now - begun
      }
      try FileSet(folder: session.root).rollForward()
      let isNew = tables.map { session.read($0).contains("N3999") }
      seen.insert(isNew)
      #expect(Set(isNew).count == 1, "round \(round)")
      #expect(!session.names.contains(".hspplan-import"))
    }
    #expect(seen.contains([true, true, true]))
  }

  @Test func `programs that finish one set at once do not get in each other's way`() throws {
    let session = try SmallSession.make()
    let set = FileSet(folder: session.root)
    for round in 0..<5 {
      let text = "student,priority\nS1,\(round + 1)\nS2,1\n"
      try set.commit(
        try set.stage([("students.csv", Array(text.utf8)), ("pins.csv", Array("student,target,mode\n".utf8))])
      )
      let programs = try (0..<3).map { _ in try RunningProgram(["check", session.root]) }
      #expect(programs.map { $0.wait() } == [0, 0, 0])
      #expect(session.read("students.csv") == text)
      #expect(!session.names.contains { $0.hasPrefix(".hspplan") })
    }
  }
}
