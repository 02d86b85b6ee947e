import PlacementDomain
import Reports
import Simulator
import Testing

/// Several seasons in a row, in words.
@Suite struct SeasonsReportTests {
  @Test func `seasons one by one, then all together`() throws {
    let seasons = try WardReports.seasons(.stay, replications: 12)
    let report = { (language: Language) in seasons.report(language) }
    #expect(
      WardReports.text(report, .fr) == """
        2 sessions de suite comme H26
        Les mêmes étudiants reviennent : ce qu’ils ont eu entre à leur historique, et leurs rangs s’additionnent (12
        répétitions).

        Ce qui est comparé
          A : réparer à la main, dans l’ordre de la liste
          B : reprendre les stages de la session d’avant, puis remplir dans l’ordre, sans les souhaits

        Placés à la fin, par session
          Session     A    B  B moins A (IC 95 %)
          1         1,6  1,6            0 (0 à 0)
          2         2,3  1,9      -0,3 (-0,6 à 0)
          Ensemble  3,8  3,5      -0,3 (-0,6 à 0)

        Sur l’ensemble
          Mesure                               A     B   B moins A (IC 95 %)
          Placés le premier jour             4,4   4,1       -0,3 (-0,6 à 0)
          Placés à la fin                    3,8   3,5       -0,3 (-0,6 à 0)
          Sans stage à la fin                2,2   2,5         0,3 (0 à 0,6)
          Premiers souhaits                  2,3   1,8       -0,4 (-1 à 0,2)
          Sans souhait                       1,6   1,7      0,1 (-0,4 à 0,6)
          Rang moyen                        1,99  2,11       0,13 (0 à 0,25)
          Inégalité (écart-type des rangs)  0,32  0,26  -0,05 (-0,14 à 0,04)
          Déplacés après l’annonce           0,2   0,2     -0,1 (-0,4 à 0,2)
          Gestes de coordination             8,2   7,7     -0,5 (-1,2 à 0,2)
          Heures de stage perdues           36,7  36,7             0 (0 à 0)
          Places acceptées perdues           1,3   1,6         0,3 (0 à 0,6)
          Demandes refusées par les sites    0,5   0,5             0 (0 à 0)
          Demandes rendues par l’école       0,6   0,9         0,3 (0 à 0,6)
          Sur l’ensemble, B place en moyenne 0,3 de moins que A (IC 95 % : 0 à 0,6).

        """)
    #expect(
      WardReports.text(report, .en) == """
        2 sessions in a row like H26
        The same students come back: what they had enters their history, and their ranks add up (12 replications).

        What is compared
          A: repair by hand, in list order
          B: take last session’s places again, then fill in order, wishes aside

        Placed at the end, by session
          Session no.    A    B  B less A (95% CI)
          1            1.6  1.6         0 (0 to 0)
          2            2.3  1.9   -0.3 (-0.6 to 0)
          Together     3.8  3.5   -0.3 (-0.6 to 0)

        All sessions together
          Measure                             A     B      B less A (95% CI)
          Placed on day one                 4.4   4.1       -0.3 (-0.6 to 0)
          Placed at the end                 3.8   3.5       -0.3 (-0.6 to 0)
          Without a place at the end        2.2   2.5         0.3 (0 to 0.6)
          First wishes                      2.3   1.8       -0.4 (-1 to 0.2)
          Not wished for                    1.6   1.7      0.1 (-0.4 to 0.6)
          Mean rank                        1.99  2.11       0.13 (0 to 0.25)
          Unevenness (deviation of ranks)  0.32  0.26  -0.05 (-0.14 to 0.04)
          Moved after being told            0.2   0.2     -0.1 (-0.4 to 0.2)
          Coordinator actions               8.2   7.7     -0.5 (-1.2 to 0.2)
          Hours lost                       36.7  36.7             0 (0 to 0)
          Accepted seats wasted             1.3   1.6         0.3 (0 to 0.6)
          Requests refused by sites         0.5   0.5             0 (0 to 0)
          Requests given back               0.6   0.9         0.3 (0 to 0.6)
          All together, B places 0.3 fewer than A on average (95% CI: 0 to 0.6).

        """)
    let document = seasons.document
    #expect(document["schema"]?.string == "hspplan.seasons/1" && document["people"]?.string == "stay")
    let measures = try #require(document["measures"]?.array)
    #expect(measures.count == SessionMeasures.Measure.allCases.count)
    let placed = try #require(measures.first { $0["measure"]?.string == "placed-end" })
    #expect(placed["total"]?["means"] == .array([.string("3.833333333333333"), .string("3.5")]))
    #expect(placed["by-season"]?.array?.count == 2)
    #expect(seasons.rows.count == 1 + 12 * 2 * 3 && Set(seasons.rows.map(\.count)) == [16])
    #expect(seasons.rows[1].prefix(3) == ["1", "0", "A"] && seasons.rows[6].prefix(3) == ["1", "2", "B"])
  }

  @Test func `one replication compares nothing, and new students are told`() throws {
    let seasons = try WardReports.seasons(.new, replications: 1)
    let french = WardReports.text({ seasons.report($0) }, .fr)
    #expect(
      french.contains(
        "De nouveaux étudiants viennent à chaque session, avec les mêmes souhaits (1 répétition)."))
    #expect(!french.contains("IC 95 %"))
    #expect(
      WardReports.text({ seasons.report($0, bySeason: .moved) }, .en).contains(
        "Moved after being told, by session"))
  }
}
