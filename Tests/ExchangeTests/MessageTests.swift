import Exchange
import Foundation
import PlacementDomain
import Reports
import Testing

/// What messages call things, and what they never show.
@Suite struct MessageTests {
  private func lines(_ files: SessionFiles, _ language: Language) throws -> [String] {
    try files.read().problems.map {
      ProblemPhrase.line(for: $0, language).replacing("\u{A0}", with: " ")
    }
  }

  @Test func `settings go by the key that was typed, and a missing one by the reader's`() throws {
    let french = SessionFiles.small.with(
      "session.yaml", "session: {code: A26}\ncontraintes: {repos: bientot, Semaine: x}\n")
    for language in Language.allCases {
      let said = try lines(french, language).joined()
      #expect(said.contains("contraintes.repos") && said.contains("contraintes.Semaine"), "\(said)")
    }
    let english = SessionFiles.small.with("session.yaml", "session: {id: A26}\nconstraints: {rest: soon}\n")
    #expect(try lines(english, .fr).joined().contains("« constraints.rest »"))
    let missing = SessionFiles.small.with("session.yaml", "session: {name: X}\n")
    #expect(try lines(missing, .fr).joined().contains("« session.code »"))
    #expect(try lines(missing, .en).joined().contains("'session.id'"))
  }

  @Test func `columns that are not there go by the reader's name`() throws {
    let files = SessionFiles.small.with("places.csv", "block,seats\nB1,4\n").with("preferences.csv", nil)
    let french = try lines(files, .fr).joined()
    #expect(french.contains("« site+service »") && french.contains("« debut+fin »"), "\(french)")
    #expect(french.contains("« quart »") && !french.contains("shift"))
    let wishes = SessionFiles.small.with("preferences.csv", "student,target\nS1,HSL-4O\n")
    #expect(try lines(wishes, .fr).joined().contains("il manque la colonne « rang »;"))
    #expect(try lines(wishes, .en).joined().contains("the column 'rank' is missing"))
  }

  @Test func `in a folder of French names a missing file has its French name`() throws {
    var files = SessionFiles.small.with("students.csv", nil)
    for (english, french) in [("blocks.csv", "blocs.csv"), ("session.yaml", "reglages.yaml")] {
      files.files[french] = files.files.removeValue(forKey: english)
    }
    files.files["stages.csv"] = files.files.removeValue(forKey: "places.csv")
    let said = try lines(files, .fr)
    #expect(said.count == 1 && said[0].hasPrefix("etudiants.csv : erreur[HSP-I004]"), "\(said)")
    #expect(said[0].contains("« students.csv »"))
  }

  @Test func `a file with one name in both languages is not said to have another`() throws {
    let said = try lines(SessionFiles.small.with("destinations.csv", nil), .fr)
    #expect(
      said == [
        "destinations.csv : erreur[HSP-I004] : il manque ce fichier; ajoutez-le au dossier de la session"
      ])
  }

  @Test func `a choice given twice in one wide row says which choices`() throws {
    let files = SessionFiles.small.with(
      "preferences.csv", "student;1er choix;2e choix;3e choix\nS1;P1;HSL-5E;P1\n")
    #expect(
      try lines(files, .fr) == [
        "preferences.csv:2:4 : erreur[HSP-I039] : « stage:P1 » est à la fois le choix 1 et le choix 3 de cette "
          + "ligne; gardez l’un des deux"
      ])
    let long = SessionFiles.small.with("preferences.csv", "student,rank,target\nS1,1,P1\nS1,4,P1\n")
    #expect(try lines(long, .en).joined().contains("'place:P1' has rank 4 here and rank 1 on line 2"))
  }

  @Test func `a name where a number belongs is not shown, nor offered`() throws {
    let shifted = SessionFiles.small
      .with("students.csv", "student,last_name\nS1,A\nTremblay Zoé,S2\nS3,B\n")
      .with("preferences.csv", "student,rank,target\nTremblai Zoe,1,HSL-4O\nzoe@example.org,1,HSL-4O\n")
    for language in Language.allCases {
      let said = try lines(shifted, language)
      #expect(
        said.count == 2 && !said.joined().contains("Trembla") && !said.joined().contains("@"), "\(said)")
    }
    let twice = SessionFiles.small.with("students.csv", "student\nS1\nRoy\nRoy\n")
      .with("preferences.csv", nil)
    #expect(try !lines(twice, .fr).joined().contains("Roy"))
  }

  @Test func `a table without a header does not show its first row as columns`() throws {
    let said = try lines(SessionFiles.small.with("students.csv", "S1,Tremblay,Zoé\nS2,Roy,Ali\n"), .fr)
    #expect(!said.isEmpty && !said.joined().contains("Trembla") && !said.joined().contains("Zoé"), "\(said)")
  }

  @Test func `the check says how many problems it does not show, and their severity`() throws {
    let rows = (1...1500).map { "X\($0),1,HSL-4O\n" }.joined()
    let reading = try SessionFiles.small.with("preferences.csv", "student,rank,target\n" + rows).read()
    let text = TextRenderer().text(of: CheckReport(reading: reading, path: ".").report(.fr))
    #expect(text.contains("… et 500 autres de même sorte") && text.contains("1500 erreurs à corriger."))
    let short = TextRenderer().text(of: CheckReport(reading: reading, path: ".").problems(.fr))
    #expect(short.contains("… et 1480 autres."))
  }

  @Test func `errors come before remarks where only the first problems are shown`() throws {
    let reading = try SessionFiles.small
      .with(
        "closures.csv",
        "target,from,to\n" + (1...30).map { "HSL,2025-09-\($0 < 10 ? "0" : "")\($0),2025-10-01\n" }.joined()
      )
      .with("preferences.csv", "student,rank,target\nS1,1,HSL-4W\n").read()
    let short = TextRenderer().text(of: CheckReport(reading: reading, path: ".").problems(.en))
    #expect(short.hasPrefix("preferences.csv:2:3: error") && short.contains("30 remarks"))
  }

  @Test func `the document of a check has each message in both languages`() throws {
    let reading = try SessionFiles.small.with("preferences.csv", "student,rank,target\nS1,1,HSL-4W\n").read()
    let problem = CheckReport(reading: reading, path: ".").document["problems"]?.array?.first
    #expect(problem?["code"]?.string == "HSP-I012")
    #expect(problem?["line"]?.integer == 2 && problem?["column"]?.integer == 3)
    #expect(problem?["message"]?["en"]?.string?.contains("did you mean 'HSL-4O'?") == true)
    #expect(problem?["message"]?["fr"]?.string?.contains("HSL-4O") == true)
  }
}
