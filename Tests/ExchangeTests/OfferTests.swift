import Exchange
import PlacementDomain
import Testing

@Suite struct OfferTests {
  @Test func `without a status column all places count and are counted`() throws {
    let reading = try SessionFiles.small.with(
      "places.csv", "place,destination,block,shift,seats\nP1,HSL-4O,B1,D8,2\nP2,HSL-5E,B1,E8,1\n"
    ).read()
    #expect(reading.placesWithoutStatus == 2)
    #expect(reading.scenario?.places.map(\.status) == [nil, nil])
    #expect(try SessionFiles.small.read().placesWithoutStatus == nil)
  }

  @Test func `a blank status is a draft`() throws {
    let reading = try SessionFiles.small.with(
      "places.csv",
      "place,destination,block,shift,seats,statut\nP1,HSL-4O,B1,D8,2,\nP2,HSL-5E,B1,E8,1,Env-P\n"
    ).read()
    #expect(reading.scenario?.places.map(\.status) == [.draft, .sentPDF])
  }

  @Test func `names made up for places come from their content, not from the order of rows`() throws {
    let rows = [
      "HSL-4O,B1,D8,2,", "HSL-4O,B1,D8,1,", "HSL-4O,B1,D8,2,", "HSL-4O,B1,D8,2,L Ma", "HSL-5E,B1,S8,3,",
    ]
    let header = "destination,block,shift,seats,days\n"
    let one = try SessionFiles.small.with("places.csv", header + rows.joined(separator: "\n")).read()
    let two = try SessionFiles.small.with("places.csv", header + rows.reversed().joined(separator: "\n"))
      .read()
    let places = try #require(one.scenario?.places)
    #expect(
      places.map(\.id.text) == [
        "HSL-4O/B1/D8", "HSL-4O/B1/D8 (2)", "HSL-4O/B1/D8 (3)", "HSL-4O/B1/D8/MoTu", "HSL-5E/B1/E8",
      ])
    #expect(places.map(\.seats) == [1, 2, 2, 2, 3])
    #expect(one.scenario?.digest() == two.scenario?.digest())
  }

  @Test func `a site and a service stand for one undecided unit`() throws {
    let reading = try SessionFiles.small.with("destinations.csv", nil).with(
      "places.csv",
      "site,service,block,start,end,seats\nHSL,Med,B1,7:00,15:00,2\nHSL,Med,B1,7 h,15 h,1\nHSL,Chir,B1,22:00,6:00,1\n"
    ).with("preferences.csv", "student,rank,target\nS1,1,HSL / Med\nS1,2,service:Chir\n").read()
    #expect(reading.places == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.destinations.map(\.id.text) == ["HSL / Chir", "HSL / Med"])
    #expect(scenario.destinations.map(\.unitIsUndecided) == [true, true])
    #expect(scenario.shiftCodes.map(\.id.text).filter { $0.contains(":") } == ["07:00-15:00", "22:00-06:00"])
    let code = try #require(scenario.shiftCodes.first { $0.id.text == "07:00-15:00" })
    #expect(code.hours.paidMinutes == 480)
  }

  @Test func `a code of the session replaces a built-in one`() throws {
    let scenario = try #require(
      try SessionFiles.small.with(
        "shift-codes.csv", "code,start,end,hours,periods\nD8,7:00,15:30,7.5,J\nS8,16:00,0:00,,\n"
      )
      .with(
        "places.csv",
        "place,destination,block,shift,seats\nP1,HSL-4O,B1,D8,2\nP2,HSL-5E,B1,S8,1\nP3,HSL-5E,B1,J8,1\n"
      ).read().scenario)
    let codes = scenario.places.map { scenario.shiftCodes[$0.shift] }
    #expect(codes.map(\.id.text) == ["D8", "S8", "D8"])
    #expect(codes[0].hours.paidMinutes == 450)
    #expect(codes[1].hours.crossesMidnight == false)
    #expect(scenario.shiftCodes.map(\.id.text) == ["D12", "D7", "D8", "E8", "N12", "N8", "S8"])
  }

  @Test func `personal values are never in a problem`() throws {
    let reading = try SessionFiles.small.with(
      "students.csv",
      "student,nom,prenom,nom,courriel\nS1,SECRET,SECRET,SECRET,SECRET\nS1,SECRET,x,y,SECRET\n"
    ).read()
    #expect(!reading.problems.isEmpty)
    #expect(reading.problems.allSatisfy { !($0.value ?? "").contains("SECRET") })
  }
}
