import Exchange
import PlacementDomain
import Testing

/// Names as people type them: case, accents, spaces, quotation marks and dashes never matter.
@Suite struct SpellingTests {
  private let files = SessionFiles.small
    .with("agencies.csv", "agency,name\nCIUSSS,CIUSSS de l\u{2019}Est\n")
    .with(
      "destinations.csv",
      "destination,site,service,agency\nL\u{2019}Étoile 4e,Hôpital Cœur,Médecine,CIUSSS\n5E,hopital coeur,MEDECINE,ciusss\n"
    )

  private func places(_ destination: String, _ block: String = "B1") -> SessionFiles {
    files.with("preferences.csv", nil).with(
      "places.csv", "place;destination;block;shift;seats\nP1;\(destination);\(block);d8;2\n")
  }

  @Test(arguments: [
    "L\u{2019}Étoile 4e", "l'etoile  4E", "L'E\u{301}TOILE\u{A0}4e",
    "CIUSSS de l'est – Hôpital cœur – l'étoile 4e",
    "hopital coeur - L’Étoile 4e",
  ])
  func `a destination is found however it is spelled, and by what it is part of`(text: String) throws {
    let reading = try places(text, "b1").read()
    #expect(reading.places == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.destinations[scenario.places[.init(0)].destination].id.text == "L\u{2019}Étoile 4e")
  }

  @Test func `a destination said by what it is part of must be one`() throws {
    let reading = try places("CIUSSS – Hôpital Cœur – Médecine").read()
    #expect(reading.places == ["places.csv:2:2 HSP-I024 error"])
    #expect(
      reading.problems.first?.kind == .ambiguous(.destination, candidates: ["5E", "L\u{2019}Étoile 4e"]))
    #expect(try places("CIUSSS – Autre").read().places == ["places.csv:2:2 HSP-I012 error"])
  }

  @Test func `signs other than space, quotes and dashes count`() throws {
    #expect(try places("LÉtoile 4e").read().places == ["places.csv:2:2 HSP-I012 error"])
    #expect(try places("5-E").read().places == ["places.csv:2:2 HSP-I012 error"])
  }

  @Test func `one name in several spellings is one thing, under the best, whatever the order of rows`() throws
  {
    let rows = [
      "L\u{2019}Étoile 4e,Hôpital Cœur,Médecine", "5E,hopital coeur,MEDECINE", "6E,Hopital Coeur,médecine",
    ]
    let digests = try [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map { order in
      let text = "destination,site,service\n" + order.map { rows[$0] }.joined(separator: "\n")
      let scenario = try #require(
        try places("5E").with("agencies.csv", nil).with("destinations.csv", text).read().scenario)
      #expect((0..<scenario.sites.count).map { scenario.sites[.init($0)].id.text } == ["Hôpital Cœur"])
      #expect((0..<scenario.services.count).map { scenario.services[.init($0)].id.text } == ["Médecine"])
      return scenario.digest()
    }
    #expect(Set(digests).count == 1)
  }

  @Test func `the same id in another spelling is given twice`() throws {
    let reading = try SessionFiles.small.with("students.csv", "student\nS1\ns1\nS2\n").read()
    #expect(reading.places == ["students.csv:3:1 HSP-I023 error"])
  }

  @Test func `what is written exactly so wins over what only sounds so`() throws {
    let reading = try SessionFiles.small.with(
      "destinations.csv",
      "destination,site,service,discipline\nHSL-4O,HSL,Médecine,médecine\nHSL-5E,HSL,Chirurgie,médecine\n"
    ).with("preferences.csv", "student,rank,target\nS1,1,Médecine\nS2,1,médecine\nS3,1,MEDECINE\n").read()
    #expect(reading.places == ["preferences.csv:4:3 HSP-I024 error"])
    #expect(
      reading.problems.first?.kind
        == .ambiguous(.target, candidates: ["service:Médecine", "discipline:médecine"]))
  }

  @Test func `students, rotations and blocks of other tables are found however they are spelled`() throws {
    let reading = try SessionFiles.small.with("courses.csv", "course,rotation,blocks\nC1,Méd 1,b1\n")
      .with("enrolments.csv", "student,course\ns1,c1\n").with(
        "pins.csv", "student,rotation,target\ns1,MED  1,hsl-4o\n"
      ).read()
    #expect(reading.places == [])
    #expect(reading.scenario?.pins.count == 1)
  }
}
