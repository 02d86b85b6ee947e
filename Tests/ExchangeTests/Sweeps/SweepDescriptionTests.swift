import Exchange
import Foundation
import Reports
import Testing

/// The description of a sweep, read from its text.
@Suite struct SweepDescriptionTests {
  private func read(_ text: String) throws -> SweepDescription.Reading {
    let path = FileManager.default.temporaryDirectory.appending(path: "sweep-\(UUID().uuidString).yaml")
      .path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return SweepDescription.read(path, file: "balayage.yaml")
  }

  @Test func `both languages say the same`() throws {
    let french = try read(
      """
      scénarios:
        - {nom: fermeture, session: A25/, passé: A24, et-si: et-si/ferme.yaml}
        - A26
      passe: [H24, H25]
      plans: [aucun, {nom: retenu, fichier: plans/a.json}, b.json]
      politiques: [replanifier, "reserve:2"]
      répétitions: 400
      bloc: 25
      germe: 7
      """)
    let english = try read(
      """
      scenarios:
        - {name: fermeture, session: A25, past: [A24], what-if: et-si/ferme.yaml}
        - {session: A26}
      past: [H24, H25]
      plans: [none, {name: retenu, file: plans/a.json}, {file: b.json}]
      policies: [replanifier, "reserve:2"]
      replications: 400
      block: 25
      seed: 7
      """)
    #expect(french.problems.isEmpty && english.problems.isEmpty, "\(french.problems)")
    let found = try #require(french.description)
    #expect(found == english.description)
    #expect(found.scenarios.map(\.name) == ["fermeture", "A26"])
    #expect(found.scenarios.map(\.session) == ["A25", "A26"])
    #expect(found.scenarios.map(\.past) == [["A24"], ["H24", "H25"]])
    #expect(found.scenarios.map(\.whatIf) == ["et-si/ferme.yaml", nil])
    #expect(found.plans.map(\.name) == ["none", "retenu", "b.json"])
    #expect(found.plans.map(\.file) == [nil, "plans/a.json", "b.json"])
    #expect(found.policies.map(\.text) == ["replanifier", "reserve:2"])
    #expect((found.replications, found.blockSize, found.seed) == (400, 25, 7))
  }

  @Test func `little has to be said`() throws {
    let found = try #require(try read("scenarios: A26\nreplications: 6\n").description)
    #expect(found.scenarios.map(\.session) == ["A26"] && found.scenarios[0].past == [])
    #expect(found.plans.map(\.name) == ["none"] && found.plans[0].file == nil && found.policies.isEmpty)
    #expect((found.replications, found.blockSize, found.seed) == (6, 20, 1))
  }

  @Test(arguments: [
    ("", "1:1 HSP-I055", "«\u{A0}scenarios\u{A0}»"),
    ("scenarios: A26\n", "1:1 HSP-I055", "«\u{A0}repetitions\u{A0}»"),
    ("scenarios: []\nreplications: 9\n", "1:12 HSP-I056", "liste"),
    ("scenarios: A26\nreplications: 5\n", "2:15 HSP-I056", "6"),
    ("scenarios: A26\nreplications: beaucoup\n", "2:15 HSP-I056", "6"),
    ("scenarios: A26\nreplications: 9\nbloc: 0\n", "3:7 HSP-I056", "1"),
    ("scenarios: A26\nreplications: 9\ngerme: -1\n", "3:8 HSP-I056", "0"),
    ("scenarios: [{nom: x}]\nreplications: 9\n", "1:13 HSP-I055", "session"),
    ("scenarios: [{session: A26, past: A24, quand: x}]\nreplications: 9\n", "1:39 HSP-I053", "quand"),
    ("scenarios: A26\nreplications: 9\nplan: x.json\n", "3:1 HSP-I053", "«\u{A0}plans\u{A0}»"),
    ("scenarios: A26\nreplications: 9\nplans: [{nom: x}]\n", "3:9 HSP-I055", "fichier"),
    ("scenarios: A26\nreplications: 9\nbloc: 3\nblock: 4\n", "4:1 HSP-I054", "deux fois"),
    ("scenarios: A26\n\treplications: 9\n", "2:1 HSP-I051", "tabulation"),
  ])
  func `what is wrong is said where it stands`(text: String, problem: String, words: String) throws {
    let reading = try read(text)
    #expect(reading.description == nil && reading.failure == .settingsWrong)
    let found = reading.problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.code)" }
    #expect(found.contains(problem), "\(found)")
    let sentences = reading.problems.map { ProblemPhrase.line(for: $0, .fr) }.joined(separator: "\n")
    #expect(sentences.contains(words), "\(sentences)")
  }

  @Test func `the inputs of a session are what it is read from`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "sweep-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let read = ["reglages.yaml", "etudiants.csv", "Stages.CSV", "events.csv", "rules/a.yaml", "rules/b.yml"]
    let others = [
      "notes.txt", "balayage.yaml", "hspplan.sqlite", "rules/lisez-moi.md", "rules/.cache.yaml", ".x.csv",
    ]
    try FileManager.default.createDirectory(
      at: root.appending(path: "rules"), withIntermediateDirectories: true)
    for name in read + others { try Data("x".utf8).write(to: root.appending(path: name)) }
    let folder = root.path(percentEncoded: false)
    #expect(SessionFolder.inputs(of: folder) == read.map { folder + "/" + $0 }.sorted())
    #expect(SessionFolder.inputs(of: folder + "/absent") == [])
  }
}
