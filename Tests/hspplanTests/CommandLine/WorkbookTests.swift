import Foundation
import TestWorkbooks
import Testing

@Suite struct WorkbookTests {
  /// The small session as one workbook in a folder.
  private func make(_ name: String = "session.xlsx") throws -> TemporaryFolder {
    func table(_ rows: String...) -> [[WorkbookMaker.Cell]] {
      rows.map { $0.split(separator: ",").map { .text(String($0)) } }
    }
    let book = WorkbookMaker([
      .init(
        "Réglages",
        table(
          "session.code,T26", "session.debut,2026-01-05", "session.fin,2026-05-01",
          "objectifs,placer; somme-des-rangs")),
      .init("etudiants", table("matricule,nom", "S1,Élie", "S2,Zoé")),
      .init("blocs", table("bloc,debut,fin", "B1,2026-01-12,2026-03-06")),
      .init("destinations", table("destination,site", "D1,H1", "D2,H2")),
      .init(
        "stages",
        table(
          "stage,destination,bloc,quart,places,statut", "P1,D1,B1,D8,1,acceptée", "P2,D2,B1,E8,1,acceptée")),
      .init("preferences", table("matricule,rang,cible", "S1,1,D1", "S1,2,D2", "S2,1,D2")),
    ])
    let folder = try TemporaryFolder()
    try Data(book.bytes).write(to: URL(fileURLWithPath: folder.path(name)))
    return folder
  }

  @Test func `check, plan and verify work on a workbook, on its folder and from another one`() throws {
    let session = try make()
    let files = try SmallSession.make()
    let expected = try ProgramRun(["plan", "-C", files.root, "--json"])
    for arguments in [
      [session.path("session.xlsx")], ["-C", session.root], ["-C", session.root, "session.xlsx"],
    ] {
      let check = try ProgramRun(["check", "--lang", "fr"] + arguments)
      #expect(check.code == 0)
      #expect(check.output.contains("session.xlsx[etudiants]"))
      let plan = try ProgramRun(["plan", "--json"] + arguments)
      #expect(plan.code == 0)
      #expect(plan.output == expected.output)
    }
    let verify = try ProgramRun(["verify", "-", "-C", session.path("session.xlsx")], input: expected.output)
    #expect(verify.code == 0)
  }

  @Test func `a workbook that is refused says why, with the code of rejected input`() throws {
    let macros = try make("session.xlsm")
    let run = try ProgramRun(["plan", macros.path("session.xlsm"), "--lang", "en"])
    #expect(run.code == 65)
    #expect(run.messages.contains("session.xlsm: error[HSP-I073]: this workbook holds macros"))
    #expect(try ProgramRun(["check", "/nowhere/session.xlsx"]).code == 66)
    #expect(try ProgramRun(["check", macros.path("session.xlsm"), "more"]).code == 64)
  }
}
