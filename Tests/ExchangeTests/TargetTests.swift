import Exchange
import PlacementDomain
import Testing

@Suite struct TargetTests {
  private let files = SessionFiles.small
    .with(
      "destinations.csv",
      "destination,site,service,agency,discipline\n4O,HSL,Médecine,CIUSSS,med\n5E,HSL,Chirurgie,CIUSSS,chir\n"
        + "P3,Glen,Médecine,CUSM,med\nGlen,Glen,Urgence,CUSM,crit\n"
    )
    .with("agencies.csv", "agency,name\nCIUSSS,CIUSSS de l'Est\nCUSM,\n")
    .with(
      "places.csv",
      "place,destination,block,shift,seats\nP1,4O,B1,D8,2\nP2,5E,B1,E8,1\nP3,P3,B1,D8,1\nP4,Glen,B1,N8,1\n")

  private func wish(_ target: String) throws -> (SessionReading, Target?) {
    let reading = try files.with("preferences.csv", "student;rank;target\nS1;1;\(target)\n").read()
    return (reading, reading.scenario?.wishes.values.first?.target)
  }

  @Test(arguments: [
    ("4O", "destination 0"), ("P1", "place 0"), ("place:P1", "place 0"), ("stage : P1", "place 0"),
    ("Médecine", "service 1"), ("service:Médecine", "service 1"), ("HSL", "site 1"), ("med", "discipline 2"),
    ("D8", "shift 2"), ("J8", "shift 2"), ("quart:S8", "shift 3"), ("P3", "destination 3"),
    ("place:P3", "place 2"),
    ("site:Glen", "site 0"), ("destination:Glen", "destination 2"),
    ("CIUSSS – HSL – Médecine – 4O", "destination 0"), ("hsl - medecine", "destination 0"),
    ("CIUSSS de l’Est — HSL", "site 1"), ("CUSM – Glen – P3", "destination 3"),
  ])
  func `a target is an id, a kind and an id, or text that names one thing`(text: String, expected: String)
    throws
  {
    let (reading, target) = try wish(text)
    #expect(reading.places == [])
    let found: (String, Int32)? =
      switch target {
      case .place(let it): ("place", it.raw)
      case .destination(let it): ("destination", it.raw)
      case .service(let it): ("service", it.raw)
      case .site(let it): ("site", it.raw)
      case .discipline(let it): ("discipline", it.raw)
      case .shift(let it): ("shift", it.raw)
      case .block(let it): ("block", it.raw)
      case .agency(let it): ("agency", it.raw)
      case .preceptor(let it): ("preceptor", it.raw)
      case nil: nil
      }
    #expect(found.map { "\($0.0) \($0.1)" } == expected)
  }

  @Test func `what names several things lists them`() throws {
    let (reading, _) = try wish("Glen")
    #expect(
      reading.problems.first?.kind == .ambiguous(.target, candidates: ["destination:Glen", "site:Glen"]))
    let (path, _) = try wish("CUSM – Médecine – Glen")
    #expect(path.problems.first?.kind == .unknownID(.target, suggestions: []))
    let sites = files.with("destinations.csv", "destination,site,agency\n4O,A,X\n5E,A,X\nP3,B,X\nGlen,B,X\n")
      .with("agencies.csv", nil)
    let two = try sites.with(
      "preferences.csv", "student,rank,target\nS1,1,X – A – 4O\nS1,2,X – B\nS1,3,X – Q\n"
    ).read()
    #expect(two.places == ["preferences.csv:4:3 HSP-I012 error"])
  }

  @Test func `a service at a site with two units is ambiguous`() throws {
    let reading = try files.with(
      "destinations.csv", "destination,site,service\n4O,HSL,Med\n5E,HSL,Med\nP3,G,Med\nGlen,G,Med\n"
    ).with("preferences.csv", "student,rank,target\nS1,1,HSL – Med\n").read()
    #expect(
      reading.problems.first?.kind == .ambiguous(.target, candidates: ["destination:4O", "destination:5E"]))
    #expect(reading.places == ["preferences.csv:2:3 HSP-I024 error"])
  }

  @Test func `a wide table gives a rank to each column, a blank cell nothing`() throws {
    let reading = try files.with(
      "preferences.csv",
      "Student,Choice 3,choix_1,CHOICE-2\nS1,P1,4O,\nS2,,5E,5E\n".replacing("5E,5E", with: "5E,")
    ).read()
    #expect(reading.places == [])
    #expect(reading.scenario?.wishes.values.map(\.rank) == [1, 3, 1])
  }

  @Test func `a wish to avoid needs no rank and the same wish twice is one`() throws {
    let reading = try files.with(
      "preferences.csv", "student,target,wish,rank\nS1,4O,avoid,\nS1,5E,,1\nS1,destination:5E,want,1\n"
    ).read()
    #expect(reading.places == [])
    #expect(reading.scenario?.wishes.values.map(\.rank) == [nil, 1])
  }
}
