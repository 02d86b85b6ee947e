import Exchange
import Testing

/// The tables of who goes when and with whom, brought in from elsewhere.
@Suite struct SharedTableImportTests {
  private static let tables: [(TableName, String, String)] = [
    (.schedule, "horaire.csv", "stage;date;quart\nP1;2026-09-07;J8\nP1;2026-09-08;J8\n"),
    (.capacity, "capacite.csv", "cible;bloc;periode;etudiants\nsite:HSL;;J;3\nsite:HSL;;S;2\n"),
    (.instructors, "enseignants.csv", "enseignant;groupes\nT1;1\nT2;2\n"),
    (
      .preceptorShifts, "quarts-des-preceptrices.csv",
      "preceptrice;date;quart\nV1;2026-09-07;J12\nV1;2026-09-09;J12\n"
    ),
    (
      .supervision, "encadrement.csv",
      "stage;preceptrice;du;au\nP1;V1;2026-09-01;2026-09-14\nP1;V1;2026-09-15;2026-09-30\n"
    ),
    (
      .availability, "disponibilites.csv",
      "no_etudiant;du;au;jours\nS1;2026-09-01;2026-09-30;L\nS1;2026-09-01;2026-09-30;V\n"
    ),
    (.pairs, "paires.csv", "no_etudiant;autre;relation\nS1;S2;ensemble\nS1;S3;ensemble\n"),
    (.travel, "trajets.csv", "no_etudiant;site;minutes\nS1;HSL;20\nS2;HSL;30\n"),
  ]

  @Test func `each new table is brought in once, and rows told apart by what makes them`() throws {
    for (table, name, text) in Self.tables {
      let folder = try ImportFolder()
      let file = try folder.source(name, text)
      let first = try folder.take(file)
      #expect(first.problems == [] && first.counts(table) == [2, 0, 0, 0, 0], "\(name)")
      #expect(folder.proposal(file).counts(table) == [0, 0, 2, 0, 0], "\(name)")
    }
  }

  @Test func `a mapping may fill a new table`() throws {
    let folder = try ImportFolder()
    let mapping = try folder.source(
      "absences.yaml",
      "names: [absences]\ntables:\n  - table: disponibilites\n    columns: {student: DA, from: Début, to: Fin}\n"
    )
    let file = try folder.source("conges.csv", "DA;Début;Fin\nS1;2026-09-01;2026-09-05\n")
    let proposal = try folder.take(file, mapping: mapping)
    #expect(proposal.problems == [])
    #expect(proposal.counts(.availability) == [1, 0, 0, 0, 0])
  }
}
