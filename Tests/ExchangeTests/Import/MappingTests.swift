import Exchange
import Foundation
import Testing

@Suite struct MappingTests {
  /// Problems of importing one small file with a mapping in the session's folder.
  private func problems(_ mapping: String) throws -> ImportProposal {
    let folder = try ImportFolder(["mappings/m.yaml": mapping])
    let file = try folder.source(
      "x.csv", "No,Nom complet,An,Statut,Du\n1,Roy,2,actif,2026-01-12\n2,Côté,3,parti,\n")
    return folder.proposal(file, mapping: "m")
  }

  @Test(arguments: [
    ("tables: [{table: studnts, columns: {student: No}}]", "mappings/m.yaml:1:18 HSP-I026"),
    ("tables: [{table: students, colums: {student: No}}]", "mappings/m.yaml:1:28 HSP-I053"),
    (
      "tables:\n  - table: students\n    columns: {student: No, lastnmae: Nom}",
      "mappings/m.yaml:3:28 HSP-I053"
    ),
    ("tables: [{table: students, columns: [student]}]", "mappings/m.yaml:1:37 HSP-I056"),
    ("tables: {table: students}", "mappings/m.yaml:1:9 HSP-I056"),
    ("tables: [{table: students, columns: {last_name: Nom}}]", "mappings/m.yaml:1:10 HSP-I055"),
    ("tables: [{table: students, columns: {student: {text: \"{No\"}}}]", "mappings/m.yaml:1:54 HSP-I056"),
    ("tables: [{table: students, header: x, columns: {student: No}}]", "mappings/m.yaml:1:36 HSP-I056"),
    (
      "tables: [{table: students, optional: peut-être, columns: {student: No}}]",
      "mappings/m.yaml:1:38 HSP-I026"
    ),
    ("titre: {fr: a}\ntables: []", "mappings/m.yaml:1:8 HSP-I055"),
    ("tables: [", "mappings/m.yaml:2:1 HSP-I050"),
  ])
  func `a wrong mapping is refused with its line and character`(_ mapping: String, _ place: String) throws {
    let proposal = try problems(mapping + "\n")
    #expect(proposal.places.contains(place))
    #expect(proposal.failure == .settingsWrong)
    #expect(proposal.files.isEmpty)
  }

  @Test func `a misspelt key or column says what may have been meant`() throws {
    let proposal = try problems("tables: [{table: students, columns: {student: No, lastnmae: Nom}}]\n")
    #expect(proposal.problems.map(\.kind) == [.keyUnknown(suggestions: ["last_name"])])
  }

  @Test func `a column the file lacks is named`() throws {
    let proposal = try problems("tables: [{table: students, columns: {student: Matricule}}]\n")
    #expect(proposal.places == ["x.csv:0:0 HSP-I017"])
  }

  @Test func `values are translated, cells joined, rows filtered, letters stand for columns`() throws {
    let folder = try ImportFolder([
      "mappings/ecole.yaml": """
      noms: ecole
      tableaux:
        - tableau: etudiants
          si: {Statut: actif}
          colonnes:
            no_etudiant: {texte: "A-{No}"}
            nom: B
            cohorte: {de: An, valeurs: {1: "2026", 2: "2025"}}
        - tableau: paires
      """.replacing(
        "  - tableau: paires",
        with: "  - {tableau: inscriptions, colonnes: {no_etudiant: {texte: \"A-{No}\"}, cours: {texte: STG}}}"
      ) + "\n"
    ])
    let file = try folder.source("x.csv", "No,Nom complet,An,Statut\n1,Roy,2,actif\n2,Côté,3,parti\n")
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.sources.map { [$0.read, $0.used, $0.setAside] } == [[2, 1, 1], [2, 2, 0]])
    #expect(folder.text("etudiants.csv") == "\u{FEFF}no_etudiant;nom;cohorte\r\nA-1;Roy;2025\r\n")
    #expect(folder.text("inscriptions.csv") == "\u{FEFF}no_etudiant;cours\r\nA-1;STG\r\nA-2;STG\r\n")
  }

  @Test func `a value the mapping does not translate rejects its row`() throws {
    let proposal = try problems(
      "tables: [{table: students, columns: {student: No, cohort: {from: An, values: {2: \"2025\"}}}}]\n")
    #expect(proposal.places == ["x.csv:3:3 HSP-I026"])
  }

  @Test func `a table said to be complete loses the rows the file does not have`() throws {
    let folder = try ImportFolder([
      "students.csv": "student\n1\n7\n",
      "mappings/m.yaml": "tables: [{table: students, complete: yes, columns: {student: No}}]\n",
    ])
    let file = try folder.source("x.csv", "No\n1\n2\n")
    #expect(try folder.take(file).counts(.students) == [1, 0, 1, 0, 1])
    #expect(folder.text("students.csv") == "student\n1\n2\n")
  }

  @Test func `the mappings of the documentation are read`() throws {
    let package = URL(fileURLWithPath: #filePath + "/../../../..").standardized.path
    for language in ["fr", "en"] {
      let page = try String(
        contentsOfFile: "\(package)/Documentation/Mappings.\(language).md", encoding: .utf8)
      let yaml = try #require(
        page.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
      let folder = try ImportFolder(["mappings/m.yaml": yaml])
      let file = try folder.source("x.csv", "a\n1\n")
      #expect(folder.proposal(file, mapping: "m.yaml").problems.allSatisfy { !$0.isAboutSettings })
    }
  }
}
