import Exchange
import Foundation
import TestWorkbooks
import Testing

@Suite struct ImportTests {
  @Test func `a workbook of rejected rows corrects the session and nothing else`() throws {
    let folder = try ImportFolder([
      "etudiants.csv": "no_etudiant;nom;couleur\nS1;Roy;bleu\nS2;Côté;vert\n",
      "stages.csv": "stage;destination;bloc;quart;places\nP1;D1;B1;J8;deux\nP2;D1;B1;J8;1\n",
    ])
    let file = try folder.source(
      "a-corriger.xlsx",
      [
        .init("Lisez-moi", [[.text("Corrigez, puis importez")]]),
        .init(
          "Stages",
          [
            ["stage", "destination", "bloc", "quart", "places", "Problème", "Que faire"].map { .text($0) },
            [
              .text("P1"), .text("D1"), .text("B1"), .text("J8"), .number("2"), .text("pas un nombre"),
              .text("…"),
            ],
          ]),
      ])
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.counts(.places) == [0, 1, 0, 1, 0])
    #expect(proposal.files.map(\.name) == ["stages.csv"])
    #expect(
      folder.text("stages.csv") == "stage;destination;bloc;quart;places\nP1;D1;B1;J8;2\nP2;D1;B1;J8;1\n")
  }

  @Test func `a rejected row is found again even when its name was what was wrong`() throws {
    let folder = try ImportFolder([
      "blocks.csv":
        "block,start,end\nB1,2026-01-12,2026-03-06\nB1,2026-03-09,2026-04-24\nB4,2026-03-09,2026-04-24\n",
      "preferences.csv": "student,choice_1,choice_2\nS1,D1,D2\nS?,D1,D2\n",
      "students.csv": "student\nS1\nS2\n",
      "destinations.csv": "destination,site\nD1,HSL\nD2,HSL\n",
    ])
    let file = try folder.source("blocks.csv", "block,start,end,Problem\nB2,2026-03-09,2026-04-24,twice\n")
    #expect(try folder.take(file).counts(.blocks) == [0, 1, 0, 2, 0])
    #expect(
      folder.text("blocks.csv")
        == "block,start,end\nB1,2026-01-12,2026-03-06\nB2,2026-03-09,2026-04-24\nB4,2026-03-09,2026-04-24\n")
    let wishes = try folder.source("preferences.csv", "student,choice_1,choice_2,What to do\nS2,D1,D2,…\n")
    #expect(try folder.take(wishes).problems == [])
    #expect(folder.text("preferences.csv") == "student,choice_1,choice_2\nS1,D1,D2\nS2,D1,D2\n")
  }

  @Test func `a new row is never taken for one of the session that looks like it`() throws {
    let folder = try ImportFolder(["blocks.csv": "block,start,end\nB1,2026-01-12,2026-03-06\n"])
    let file = try folder.source("blocks.csv", "block,start,end,Problem\nB2,2026-01-12,2026-03-06,…\n")
    #expect(folder.proposal(file).counts(.blocks) == [1, 0, 0, 1, 0])
  }

  @Test func `encoding, separator, line ends and formula-like texts of the session's file are kept`() throws {
    let folder = try ImportFolder()
    let bytes =
      Array("DA;nom\r\n1;C".utf8) + [0xF4] + Array("t".utf8) + [0xE9] + Array("\r\n2;'=1+1\r\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/etudiants.csv"))
    let file = try folder.source("etudiants.csv", "DA,nom\n3,\"Roy; Élie\"\n")
    let proposal = folder.proposal(file)
    let expected = bytes + Array("3;\"Roy; ".utf8) + [0xC9] + Array("lie\"\r\n".utf8)
    #expect(proposal.files.map(\.bytes) == [expected])
    let other = try folder.source("b.csv", "Last Name,First Name,Student Number\nŌta,Li,4\n")
    #expect(folder.proposal(other).files.first?.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test func `dates count as the same however they are written`() throws {
    let folder = try ImportFolder(["blocs.csv": "bloc;debut;fin\nB1;2026-01-12;2026-03-06\n"])
    let file = try folder.source(
      "blocs.csv", "bloc;debut;fin\nB1;12/01/2026;06/03/2026\nB2;13/01/2026;20/03/2026\n")
    let proposal = folder.proposal(file)
    #expect(proposal.problems.map(\.code) == [] && proposal.counts(.blocks) == [1, 0, 1, 0, 0])
  }

  @Test func `one row says otherwise than another about the same thing: nothing is written`() throws {
    let folder = try ImportFolder()
    let file = try folder.source(
      "a.csv", "Last Name,First Name,Student Number\nRoy,Zoé,1\nRoy,Zoé,1\nCôté,Luc,1\nCôté,Luc,\n")
    let proposal = folder.proposal(file)
    #expect(proposal.places == ["a.csv:4:0 HSP-I093", "a.csv:5:3 HSP-I021"])
    #expect(proposal.files.isEmpty && proposal.failure == .inputRejected)
    #expect(proposal.sources.map { [$0.read, $0.used, $0.rejected] } == [[4, 2, 2]])
  }

  @Test func `a table nobody knows is refused with the mappings there are`() throws {
    let folder = try ImportFolder()
    let file = try folder.source("x.csv", "a,b\n1,2\n")
    #expect(folder.proposal(file).places == ["x.csv:0:0 HSP-I091"])
    #expect(folder.proposal(file, mapping: "hspnet").places == [":0:0 HSP-I090"])
  }

  @Test func `an import goes into a folder only`() throws {
    let folder = try ImportFolder()
    let file = try folder.source("etudiants.csv", "DA\n1\n")
    try folder.write("session.xlsx", "")
    #expect(folder.proposal(file).problems.map(\.code) == ["HSP-I094"])
    let missing = SessionImport.proposal(
      files: [file], mapping: nil, session: folder.path + "/x", isFrench: true)
    #expect(missing.failure == .inputMissing)
  }

  @Test(arguments: 1...40)
  func `rows in are rows used, rejected and set aside, and a second import changes nothing`(seed: Int) throws
  {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func number(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let rows = (0..<60).map { _ in
      let student = number(12) == 0 && seed % 2 == 0 ? "" : "S\(number(seed % 3 == 0 ? 20 : 5000))"
      return [student] + (1...4).map { _ in number(3) == 0 ? "" : "D\(number(9))" }
    }
    let separator = [",", ";", "\t"][seed % 3]
    let text = ([["Student Number", "Choice 1", "Choice 2", "Choice 3", "Choice 4"]] + rows)
      .map { $0.joined(separator: separator) }.joined(separator: seed % 4 == 0 ? "\r\n" : "\n")
    let folder = try ImportFolder()
    let file = try folder.source("form.csv", text + "\n")
    let proposal = try folder.take(file)
    #expect(proposal.rowsAddUp)
    #expect(proposal.sources.map(\.read) == [rows.filter { $0.contains { !$0.isEmpty } }.count])
    #expect(proposal.files.isEmpty == (proposal.failure != nil))
    if proposal.failure == nil {
      #expect(folder.proposal(file).files.isEmpty)
      #expect(folder.proposal(file).changes.allSatisfy { !$0.writes })
    }
  }
}
