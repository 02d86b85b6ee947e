import Foundation
import Testing

@Suite struct ImportCommandTests {
  private let students = "Last Name,First Name,Student Number\nTremblay,Zoé,0001\nGagnon,Élie,0002\n"

  @Test func `a dry run shows the same changes and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("liste.csv", students)
    let session = folder.path("session")
    try FileManager.default.createDirectory(atPath: session, withIntermediateDirectories: true)
    let dry = try ProgramRun(["-C", session, "importer", file, "--essai", "--lang", "fr"])
    #expect(dry.code == 0 && dry.messages == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: session) == [])
    let wet = try ProgramRun(["-C", session, "import", file, "--lang", "en"])
    #expect(wet.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: session) == ["students.csv"])
    let again = try ProgramRun(["-C", session, "import", file, "--lang", "en"])
    #expect(again.output.contains("nothing to write"))
  }

  @Test func `names are never shown`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("liste.csv", students + "Roy,Luc,\n")
    for language in ["fr", "en"] {
      let run = try ProgramRun(["-C", folder.path("."), "import", file, "--dry-run", "--lang", language])
      #expect(run.code == 65)
      for name in ["Tremblay", "Zoé", "Roy", "Luc"] { #expect(!run.output.contains(name)) }
      #expect(run.output.contains("0001") && run.output.contains("•••"))
    }
  }

  @Test func `several files go in at once, and a document says what became of them`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("a.csv", students)
    let two = try folder.write("b.csv", "Matricule,Choix 1,Choix 2\n0001,HSL,HMR\n")
    let session = folder.path("session")
    try FileManager.default.createDirectory(atPath: session, withIntermediateDirectories: true)
    let run = try ProgramRun(["import", "-C", session, one, two, "--json"])
    #expect(run.code == 0)
    #expect(run.output.contains("\"schema\""))
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: session)) == [
        "etudiants.csv", "preferences.csv",
      ])
  }

  @Test func `no file, or one that is not there, is said`() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["import"]).code == 64)
    #expect(try ProgramRun(["-C", folder.path("."), "import", folder.path("x.csv")]).code == 66)
  }
}
