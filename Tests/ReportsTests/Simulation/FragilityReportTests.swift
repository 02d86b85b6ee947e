import PlacementDomain
import Reports
import Simulator
import TestSessions
import Testing

/// Fragile requests and hedges, in words.
@Suite struct FragilityReportTests {
  @Test func `each request says what its refusal costs and what else to ask for`() throws {
    let fragile = try WardReports.fragile()
    let report = fragile.report
    #expect(
      WardReports.text(report, .fr) == """
        Demandes fragiles, session H26
        A compte sur 2 demandes; chacune est refusée à son tour le lendemain du plan (10 répétitions).

        Les plus fragiles
          Demande  Étudiants  Chance de refus  Places perdues  Heures perdues  Changements annoncés  Perte probable
          P1 (4W)          2           12,5 %               2               0                     0            0,25
          P2 (5E)          1           12,5 %               1               0                     0            0,13

          Si P1 (4W) refuse (1 chance sur 8), 2 étudiants perdent leur place.
            Demander 2 places de plus à P2 (5E) en sauve 1,8 (accord : 75,0 %).
            Demander aussi P3 (6N) en sauve 1 (accord : 75,0 %).

          Si P2 (5E) refuse (1 chance sur 8), 1 étudiant perd sa place.
            Demander aussi P3 (6N) en sauve 1 (accord : 75,0 %).
            Demander 1 place de plus à P1 (4W) en sauve 0,8 (accord : 75,0 %).

        """)
    #expect(
      WardReports.text(report, .en) == """
        Fragile requests, session H26
        A relies on 2 requests; each in turn is refused the day after the plan (10 replications).

        The most fragile ones
          Request  Students  Chance of refusal  Places lost  Hours lost  Changes told  Expected loss
          P1 (4W)         2              12.5%            2           0             0           0.25
          P2 (5E)         1              12.5%            1           0             0           0.13

          If P1 (4W) refuses (1 chance in 8), 2 students lose their places.
            Ask P2 (5E) for 2 more seats: it saves 1.8 (granted: 75.0%).
            Ask for P3 (6N) as well: it saves 1 (granted: 75.0%).

          If P2 (5E) refuses (1 chance in 8), 1 student loses a place.
            Ask for P3 (6N) as well: it saves 1 (granted: 75.0%).
            Ask P1 (4W) for 1 more seat: it saves 0.8 (granted: 75.0%).

        """)
    #expect(
      fragile.document.text == """
        {
          "schema": "hspplan.fragility/1",
          "session": "H26",
          "candidate": {
            "name": "A",
            "plan": null,
            "policy": "by-hand",
            "amount": null
          },
          "replications": 10,
          "learned-from": null,
          "standing": 2,
          "requests": [
            {"place": "P1", "heads": 2, "chance": "0.125", "loss": {"placed": "2", "hours": "0", "moved": "0"}, "expected-loss": "0.25", "hedges-tried": 2, "hedges": [{"ask": "P2", "more-seats": 2, "chance": "0.75", "recovered": {"placed": "1.7999999999999998", "hours": "0", "moved": "-2"}}, {"ask": "P3", "more-seats": null, "chance": "0.75", "recovered": {"placed": "1", "hours": "0", "moved": "-1"}}]},
            {"place": "P2", "heads": 1, "chance": "0.125", "loss": {"placed": "1", "hours": "0", "moved": "0"}, "expected-loss": "0.125", "hedges-tried": 2, "hedges": [{"ask": "P3", "more-seats": null, "chance": "0.75", "recovered": {"placed": "1", "hours": "0", "moved": "-1"}}, {"ask": "P1", "more-seats": 1, "chance": "0.75", "recovered": {"placed": "0.8", "hours": "0", "moved": "-1"}}]}
          ]
        }

        """)
  }

  @Test func `a place that can be done without, or has no other, is told in other words`() throws {
    let roomy = WardSession.make().changing { parts in
      parts.places[2] = parts.places[2].with(seats: 3, status: .some(.accepted))
      parts.destinations[2] = Destination(id: parts.destinations[2].id, site: .init(0))
    }
    var risks = WardReports.often(0.8)
    risks.answers[.init()] = RiskModel.calm.others
    let report = try WardReports.fragile(roomy, risks: risks).report
    let french = WardReports.text(report, .fr)
    #expect(
      french.contains(
        "Si P1 (4W) refuse (80,0 % de chances), personne ne perd sa place, mais il faut annoncer 2 changements."
      ))
    #expect(
      WardReports.text(report, .en).contains("(a chance of 80.0%), nobody loses a place, but there are 2"))
    let alone = WardSession.make().changing { parts in
      parts.places = [parts.places[0]]
      parts.wishes = parts.students.map { _ in [] }
    }
    let other = try WardReports.fragile(alone, risks: .calm).report
    #expect(
      WardReports.text(other, .fr).contains("Si P1 (4W) refuse (aucune chance connue), 2 étudiants perdent"))
    #expect(WardReports.text(other, .fr).contains("Aucune parade connue : aucun autre stage ne convient."))
    #expect(WardReports.text(other, .en).contains("No hedge known: no other place will do."))
  }
}
