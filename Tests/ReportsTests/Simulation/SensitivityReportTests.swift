import PlacementDomain
import Reports
import Simulator
import Testing

/// What the answer depends on, in words.
@Suite struct SensitivityReportTests {
  @Test func `the widest bar comes first, and what is only noise says so`() throws {
    let sensitivity = try WardReports.sensitivity(
      [.refused, .takenBack, .attrition, .closure], [WardReports.hand], [WardReports.entry])
    let report = sensitivity.report
    #expect(
      WardReports.text(report, .fr) == """
        Ce dont dépend la réponse, session H26
        Placés à la fin, A : 2,4 en moyenne (60 répétitions).
        Chaque chance change seule, les autres restant à leur moyenne, avec les mêmes hasards : apprise, elle va du 5e
        au 95e centile de ce qu’on en sait; donnée, de la moitié au double.

        Une à la fois
          Ce qui change                De … à           Au plus bas (IC 95 %)  Au plus haut (IC 95 %)  Étendue
          Unités qui ferment           0,9 % – 18,0 %         0,3 (0,1 à 0,5)      -0,2 (-0,4 à -0,1)      0,5
          Stages acceptés puis repris  6,3 % – 25,0 %           0,1 (0 à 0,2)         -0,1 (-0,2 à 0)      0,2  non concluant
          Demandes refusées            12,5 % – 50,0 %            0 (0 à 0,1)            0 (-0,1 à 0)      0,1  non concluant
          Non concluant : l’écart ne se distingue pas du hasard des répétitions.
          Sans effet : étudiants qui se retirent.

        """)
    #expect(
      WardReports.text(report, .en) == """
        What the answer depends on, session H26
        Placed at the end, A: 2.4 on average (60 replications).
        Each chance changes alone, the others staying at their means, with the same luck: a learned one goes from the
        5th to the 95th percentile of what is known of it, a given one from half to twice.

        One at a time
          What changes                From … to      At its lowest (95% CI)  At its highest (95% CI)  Range
          Units that close            0.9% – 18.0%         0.3 (0.1 to 0.5)      -0.2 (-0.4 to -0.1)    0.5
          Accepted places taken back  6.3% – 25.0%           0.1 (0 to 0.2)         -0.1 (-0.2 to 0)    0.2  inconclusive
          Requests refused            12.5% – 50.0%            0 (0 to 0.1)            0 (-0.1 to 0)    0.1  inconclusive
          Inconclusive: the difference cannot be told from the luck of replications.
          Without effect: students who withdraw.

        """)
    let document = sensitivity.document
    #expect(document["schema"]?.string == "hspplan.sensitivity/1")
    let bars = try #require(document["bars"]?.array)
    #expect(bars.map { $0["figure"]?.string } == ["closure", "taken-back", "refused", "attrition"])
    #expect(bars.map { $0["is-conclusive"]?.bool } == [true, false, false, false])
    #expect(bars[1]["low"]?["value"]?.string == "0.0625" && bars[1]["of"]?.string == "everybody")
    #expect(bars[3]["width"]?.string == "0" && bars[3]["p-value"]?.string == "1")
  }

  @Test func `of two candidates it is about the difference, and respondents may be told apart`() throws {
    let sensitivity = try WardReports.sensitivity(
      [.refused, .pace], [WardReports.hand, WardReports.early], [WardReports.entry, WardReports.before],
      apart: true, of: .moved)
    let report = sensitivity.report
    #expect(
      WardReports.text(report, .fr) == """
        Ce dont dépend la réponse, session H26
        Déplacés après l’annonce, B moins A : 0 en moyenne (60 répétitions).
        Chaque chance change seule, les autres restant à leur moyenne, avec les mêmes hasards : apprise, elle va du 5e
        au 95e centile de ce qu’on en sait; donnée, de la moitié au double.

        Une à la fois
          Ce qui change                              De … à           Au plus bas (IC 95 %)  Au plus haut (IC 95 %)  Étendue
          Réponses par jour d’attente (CIUSSS, med)  0,5 – 2                  0,1 (0 à 0,1)               0 (0 à 0)      0,1  non concluant
          Demandes refusées (CIUSSS, med)            12,5 % – 50,0 %              0 (0 à 0)             0 (0 à 0,1)        0  non concluant
          Non concluant : l’écart ne se distingue pas du hasard des répétitions.
          Sans effet : demandes refusées (autres) et réponses par jour d’attente (autres).

        """)
    #expect(
      WardReports.text(report, .en) == """
        What the answer depends on, session H26
        Moved after being told, B less A: 0 on average (60 replications).
        Each chance changes alone, the others staying at their means, with the same luck: a learned one goes from the
        5th to the 95th percentile of what is known of it, a given one from half to twice.

        One at a time
          What changes                              From … to      At its lowest (95% CI)  At its highest (95% CI)  Range
          Answers per day of waiting (CIUSSS, med)  0.5 – 2                0.1 (0 to 0.1)               0 (0 to 0)    0.1  inconclusive
          Requests refused (CIUSSS, med)            12.5% – 50.0%              0 (0 to 0)             0 (0 to 0.1)      0  inconclusive
          Inconclusive: the difference cannot be told from the luck of replications.
          Without effect: requests refused (others) and answers per day of waiting (others).

        """)
    let bars = try #require(sensitivity.document["bars"]?.array)
    #expect(bars[0]["of"]?["agency"]?.string == "CIUSSS" && bars[2]["of"]?.string == "others")
  }
}
