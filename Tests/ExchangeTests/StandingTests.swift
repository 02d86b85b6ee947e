import PlacementDomain
import Requests
import Testing

@testable import Exchange

/// What requests that are being followed make of a session.
@Suite struct StandingTests {
  private static let header = "place,destination,block,shift,seats,min_seats,status,parent,split,linked\n"

  /// A request for P1 of the small session, as it stands there.
  private static func request(
    _ place: String = "P1", _ status: RequestStatus = .accepted, seats: Int = 2,
    _ change: (inout StandingRequest) -> Void = { _ in }
  ) -> StandingRequest {
    var request = StandingRequest(
      place: .init(place), site: "HSL", service: "Med", destination: "HSL-4O", block: "B1", shift: "D8",
      seats: seats, status: status)
    change(&request)
    return request
  }

  private static func reading(
    _ standing: [StandingRequest], _ files: SessionFiles = .small
  ) throws -> SessionReading {
    try files.with("preferences.csv", nil).read(standing: standing)
  }

  /// The requests of every place of a session, as they are prepared.
  private static func prepared(_ scenario: Scenario) -> [StandingRequest] {
    scenario.places.ordinals.map(scenario.request(for:))
  }

  private static func grave(_ reading: SessionReading) -> [InputProblem] {
    reading.problems.filter { $0.severity != .notice }
  }

  // MARK: Over the files

  @Test func `a place takes status, seats and terms of its request, the others those of the files`() throws {
    let request = Self.request("P1", .postponed, seats: 5) {
      $0.destination = "HSL-5E"
      $0.shift = "E8"
      $0.weekdays = Weekdays([.monday])
      $0.minimumSeats = 3
      $0.kind = .group
      $0.preceptor = "V9"
      $0.school = "CEGEP"
    }
    let reading = try Self.reading([request])
    #expect(Self.grave(reading) == [])
    let scenario = try #require(reading.scenario)
    let place = scenario.places[.init(0)]
    #expect(place.id == "P1")
    #expect(scenario.destinations[place.destination].id == "HSL-5E")
    #expect(scenario.shiftCodes[place.shift].id == "E8")
    #expect(place.weekdays == Weekdays([.monday]))
    #expect([place.seats, place.minimumSeats] == [5, 3])
    #expect(place.kind == .group)
    #expect(place.preceptor.map { scenario.preceptors[$0].id } == "V9")
    #expect(place.school.map { scenario.agencies[$0].id } == "CEGEP")
    #expect(scenario.places.map(\.status) == [.postponed, .sent])
    #expect(scenario.places[.init(1)].seats == 1)
  }

  @Test func `a request of a place that no file knows is a place of its own`() throws {
    let scenario = try #require(try Self.reading([Self.request("D-0007", .confirmed, seats: 4)]).scenario)
    #expect(scenario.places.map(\.id) == ["D-0007", "P1", "P2"])
    #expect(scenario.places.map(\.seats) == [4, 2, 1])
    #expect(scenario.places.map(\.status) == [.confirmed, .accepted, .sent])
  }

  @Test func `a place is found whatever the capitals and accents of its name`() throws {
    let scenario = try #require(try Self.reading([Self.request("p1", .accepted, seats: 3)]).scenario)
    #expect(scenario.places.map(\.seats) == [3, 1])
  }

  @Test func `a place without a name of its own is found by the one its content makes`() throws {
    let files = SessionFiles.small.with(
      "places.csv", "destination,block,shift,seats,status\nHSL-4O,B1,D8,2,accepted\nHSL-5E,B1,E8,1,sent\n")
    let reading = try Self.reading([Self.request("HSL-4O/B1/D8", .accepted, seats: 6)], files)
    #expect(reading.scenario?.places.map(\.seats) == [6, 1])
  }

  @Test func `the shifts one by one and who supervises stay those of the files`() throws {
    let files = SessionFiles.small.with("schedule.csv", "place,date,shift\nP1,2026-09-07,N8\n")
      .with("supervision.csv", "place,preceptor,hours\nP1,V1,40\n")
    let scenario = try #require(try Self.reading([Self.request(seats: 3)], files).scenario)
    let place = scenario.places[.init(0)]
    #expect(place.seats == 3)
    #expect(place.schedule.map(\.day.description) == ["2026-09-07"])
    #expect(place.supervision.map(\.minutes) == [2400])
  }

  // MARK: The same session

  @Test(arguments: [
    SessionFiles.small,
    .small.with(
      "places.csv",
      header + "P2,HSL-5E,B1,D8,2,,accepted,P1,obligatoire,\nP1,HSL-4O,B1,D8,6,3,accepted,,,\n"),
    .small.with(
      "places.csv",
      header + "P1,HSL-4O,B1,D8,6,,accepted,,,\nP2,HSL-5E,B1,D8,2,,accepted,P1,facultative,\n"),
    .small.with(
      "places.csv",
      header
        + "P1,HSL-4O,B1,D8,6,,accepted,,,L1\nP2,HSL-5E,B1,D8,2,,sent,,,L1;P3\nP3,HSL-5E,B1,D8,2,,sent,,,\n"),
    SessionFiles.small.with("destinations.csv", nil).with(
      "places.csv",
      "site,service,block,start,end,seats,status\nHSL,Med,B1,7:00,15:00,2,accepted\nHSL,Med,B1,7 h,15 h,1,sent\n"
    ),
  ])
  func `requests prepared from places change nothing`(files: SessionFiles) throws {
    let before = try #require(try Self.reading([], files).scenario)
    let requests = Self.prepared(before)
    let after = try Self.reading(requests, files)
    #expect(after.scenario?.digest() == before.digest())
    #expect(after.scenario?.openingLinks == before.openingLinks)
    // In any order, and also when only some have been prepared.
    #expect(try Self.reading(requests.reversed(), files).scenario?.digest() == before.digest())
    for left in requests.indices {
      var some = requests
      some.remove(at: left)
      #expect(try Self.reading(some, files).scenario?.digest() == before.digest(), "\(left)")
    }
  }

  @Test func `without requests a session reads as ever`() throws {
    let reading = try Self.reading([])
    #expect(reading.statusDifferences == [])
    #expect(reading.problems == [])
  }

  // MARK: What opens with what

  @Test func `links of requests count, and those of the files between places without`() throws {
    let files = SessionFiles.small.with(
      "places.csv",
      Self.header + "P1,HSL-4O,B1,D8,6,,accepted,,,L1\nP2,HSL-5E,B1,D8,2,,accepted,,,L1\n"
        + "P3,HSL-5E,B1,D8,2,,accepted,,,L2\nP4,HSL-5E,B1,D8,2,,accepted,,,L2\n")
    let loose = try #require(
      try Self.reading([Self.request("P1"), Self.request("P2")], files).scenario)
    #expect(loose.openingLinks == [.together([.init(2), .init(3)])])
    let tied = try #require(
      try Self.reading(
        [Self.request("P1") { $0.linked = ["P3"] }, Self.request("P3") { $0.linked = ["P1"] }], files
      ).scenario)
    #expect(tied.openingLinks == [.together([.init(0), .init(1), .init(2), .init(3)])])
  }

  @Test func `parts of a request open with it, always or only with it`() throws {
    let parts = [
      Self.request("P1", seats: 4),
      Self.request("D-0002", seats: 2) {
        $0.parent = "P1"
        $0.isMandatoryPart = true
      },
      Self.request("D-0003", seats: 1) { $0.parent = "P1" },
    ]
    let scenario = try #require(try Self.reading(parts).scenario)
    #expect(scenario.places.map(\.id) == ["D-0002", "D-0003", "P1", "P2"])
    #expect(scenario.places.map(\.seats) == [2, 1, 4, 1])
    #expect(
      Set(scenario.openingLinks) == [
        .together([.init(0), .init(2)]), .onlyWith(.init(1), parent: .init(2)),
      ])
  }

  @Test func `what counts is the request's status, also for remarks on linked places`() throws {
    let files = SessionFiles.small.with(
      "places.csv", Self.header + "P1,HSL-4O,B1,D8,6,,accepted,,,L1\nP2,HSL-5E,B1,D8,2,,sent,,,L1\n")
    #expect(try Self.reading([], files).problems.map(\.kind) == [.linkedNotCounted])
    let accepted = Self.request("P2") {
      $0.destination = "HSL-5E"
      $0.linked = ["P1"]
    }
    #expect(try Self.reading([accepted], files).problems.map(\.kind) == [])
  }

  // MARK: What the files no longer have

  @Test(arguments: [ThingKind.destination, .block, .shift, .preceptor, .instructor])
  func `a request that counts and names what the files do not have makes a plan impossible`(
    kind: ThingKind
  ) throws {
    let files = SessionFiles.small.with("preceptors.csv", "preceptor,students\nV1,1\n")
      .with("instructors.csv", "instructor,groups\nT1,1\n")
    func change(_ request: inout StandingRequest) {
      switch kind {
      case .destination: request.destination = "HSL-9Z"
      case .block: request.block = "B9"
      case .shift: request.shift = "Z9"
      case .preceptor: request.preceptor = "V9"
      default: request.instructor = "T9"
      }
    }
    for place in ["P1", "D-0001"] {
      let reading = try Self.reading([Self.request(place, .confirmed, change)], files)
      #expect(reading.scenario == nil)
      #expect(Self.grave(reading).map(\.kind) == [.requestImpossible(kind, place: place)])
      #expect(Self.grave(reading).map(\.severity) == [.error])
    }
  }

  @Test func `one that does not count is only remarked on: its place keeps its terms and does not count`()
    throws
  {
    let gone = Self.request("P1", .cancelled) { $0.block = "B9" }
    let reading = try Self.reading([gone, Self.request("D-0001", .refused) { $0.shift = "Z9" }])
    #expect(Self.grave(reading).map(\.severity) == [.warning, .warning])
    #expect(reading.scenario?.places.map(\.id) == ["P1", "P2"])
    #expect(reading.scenario?.places.map(\.status) == [.cancelled, .sent])
  }

  @Test func `a rejected row stays rejected`() throws {
    let reading = try Self.reading(
      [Self.request()],
      .small.with("places.csv", "place,destination,block,shift,seats,status\nP1,HSL-4O,B1,D8,many,sent\n"))
    #expect(reading.scenario == nil)
    #expect(Self.grave(reading).map(\.code) == ["HSP-I025"])
  }

  // MARK: Statuses of the files

  @Test func `the statuses that files give places with requests are told`() throws {
    let reading = try Self.reading([
      Self.request("P1", .confirmed), Self.request("P2", .sent), Self.request("D-0001"),
    ])
    #expect(
      reading.statusDifferences == [
        StatusDifference(place: "P1", status: .accepted), StatusDifference(place: "P2", status: .sent),
      ])
  }

  @Test func `places without a status of any kind are counted`() throws {
    let files = SessionFiles.small.with(
      "places.csv", "place,destination,block,shift,seats\nP1,HSL-4O,B1,D8,2\nP2,HSL-5E,B1,E8,1\n")
    #expect(try Self.reading([Self.request()], files).placesWithoutStatus == 1)
    #expect(try Self.reading([Self.request(), Self.request("P2")], files).placesWithoutStatus == nil)
    let reading = try Self.reading([Self.request("P1", .draft)], files)
    #expect(reading.scenario?.places.map(\.status) == [.draft, nil])
    #expect(reading.statusDifferences.map(\.status) == [nil])
  }
}
