import Exchange
import PlacementDomain
import Testing

/// What the tables of who goes when, with whom and how far give.
@Suite struct SharingTests {
  private static let parts = "place,destination,block,shift,seats,min_seats,status,parent,split,linked\n"

  private static func scenario(_ files: SessionFiles) throws -> Scenario {
    let reading = try files.with("preferences.csv", nil).read()
    #expect(reading.problems.filter { $0.severity != .notice } == [])
    return try #require(reading.scenario)
  }

  @Test func `a mandatory part takes its seats from the main place and opens with it`() throws {
    let made = try Self.scenario(
      .small.with(
        "places.csv",
        Self.parts + "P2,HSL-5E,B1,D8,2,,accepted,P1,obligatoire,\nP1,HSL-4O,B1,D8,6,,accepted,,,\n"))
    #expect(made.places.map(\.seats) == [4, 2])
    #expect(made.openingLinks == [.together([.init(0), .init(1)])])
  }

  @Test func `an optional part adds seats and opens only with the main place`() throws {
    let made = try Self.scenario(
      .small.with(
        "places.csv",
        Self.parts + "P1,HSL-4O,B1,D8,6,,accepted,,,\nP2,HSL-5E,B1,D8,2,,accepted,P1,facultative,\n"))
    #expect(made.places.map(\.seats) == [6, 2])
    #expect(made.openingLinks == [.onlyWith(.init(1), parent: .init(0))])
  }

  @Test func `links are merged, whether they share a name or give a place's`() throws {
    let rows =
      "P1,HSL-4O,B1,D8,6,,accepted,,,L1\nP2,HSL-5E,B1,D8,2,,accepted,,,L1;P3\nP3,HSL-5E,B1,D8,2,,accepted,,,\n"
      + "P4,HSL-5E,B1,D8,2,,accepted,,,P5\nP5,HSL-5E,B1,D8,2,,accepted,,,P5\nP6,HSL-5E,B1,D8,2,,accepted,P3,mandatory,\n"
    let made = try Self.scenario(
      .small.with("places.csv", Self.parts + rows.replacing("P3,HSL-5E,B1,D8,2", with: "P3,HSL-5E,B1,D8,5")))
    #expect(
      made.openingLinks == [
        .together([.init(0), .init(1), .init(2), .init(5)]), .together([.init(3), .init(4)]),
      ])
    #expect(made.places.map(\.seats) == [6, 2, 3, 2, 2, 2])
  }

  @Test func `a place has the shifts of its schedule, else of its preceptors' lines`() throws {
    let made = try Self.scenario(
      SessionFiles.small.with(
        "places.csv",
        "place,destination,block,shift,seats,preceptor\nP1,HSL-4O,B1,D8,2,\nP2,HSL-5E,B1,D8,1,V1\n"
      )
      .with("schedule.csv", "place,date,shift,start,end\nP1,2026-09-09,N8,,\nP1,2026-09-07,,7 h,15 h\n")
      .with("quarts-des-preceptrices.csv", "preceptrice;date;code\nV1;2026-09-05;J12\nV1;2026-09-03;N12\n"))
    #expect(made.shifts(of: .init(0)).map(\.day.description) == ["2026-09-07", "2026-09-09"])
    #expect(made.shifts(of: .init(0)).map(\.paidMinutes) == [480, 480])
    #expect(made.shifts(of: .init(1)).map(\.day.description) == ["2026-09-03", "2026-09-05"])
    #expect(made.shifts(of: .init(1)).map(\.isNight) == [true, false])
  }

  @Test func `several preceptors supervise one place, each with dates and hours`() throws {
    let made = try Self.scenario(
      .small.with(
        "encadrement.csv",
        "stage,preceptrice,du,au,heures\nP1,V2,2026-09-21,,\"37,5\"\nP1,V1,2026-08-31,2026-09-20,40\n"
      )
      .with("preceptors.csv", "preceptor,students\nV1,1\nV2,2\n"))
    let rows = made.places[0].supervisors
    #expect(rows.map { made.preceptors[$0.preceptor].id.text } == ["V1", "V2"])
    #expect(rows.map(\.minutes) == [2400, 2250])
    #expect(rows[1].span?.first == Day(iso: "2026-09-21"))
  }

  @Test func `limits, teachers, absences and pairs are what their rows say`() throws {
    let made = try Self.scenario(
      .small
        .with("capacite.csv", "cible;periode;etudiants;groupes;au_moins\nHSL;S+N;3;;\nservice:Med;;;1;2\n")
        .with("enseignants.csv", "enseignant;jours;groupes\nT2;L Ma;2\nT1;;\n")
        .with("disponibilites.csv", "DA;du;au;jours;periodes;motif\nS2;2026-09-01;2026-09-30;Ma;S;x\n")
        .with("paires.csv", "DA;autre;relation;meme\nS3;S1;ensemble;site\n"))
    let site = try #require(made.capacities.first { $0.target == .site(.init(0)) })
    #expect(site.periods == [.evening, .night] && site.students == 3 && site.groups == nil)
    let service = try #require(made.capacities.first { $0.target != site.target })
    #expect(service.groups == 1 && service.atLeast == 2 && service.periods == nil)
    #expect(made.instructors.map(\.id.text) == ["T1", "T2"] && made.instructors.map(\.groups) == [1, 2])
    #expect(made.instructors[1].weekdays == Weekdays([.monday, .tuesday]))
    #expect(made.unavailability.starts == [0, 0, 1, 1])
    #expect(made.unavailability.values[0].periods == .evening)
    #expect(made.pairs == [Pair(.init(0), .init(2), .together, same: .site)])
  }

  @Test func `rules of a student's time come from the settings`() throws {
    let text =
      "session: {code: A26}\ncontraintes: {nuits: 3, nuits-au-total: 8, fins-de-semaine: 0, ecart: 7, au-moins-un: "
      + "[Médecine], heures: nettes, heures-exigees: oui}\nstabilite: {planifiee: 2, annoncee: 5}\n"
    let made = try Self.scenario(
      .small.with("session.yaml", text)
        .with(
          "destinations.csv",
          "destination,site,service,discipline\nHSL-4O,HSL,Med,médecine\nHSL-5E,HSL,Chir,\n"))
    let rules = made.rules
    #expect([rules.nightsInRow, rules.mostNights, rules.mostWeekends, rules.spacingDays] == [3, 8, 0, 7])
    #expect(rules.atLeastOne == [.init(0)] && rules.hours == .net && rules.requiresHours)
    #expect(rules.stabilityWeights.planned == 2 && rules.stabilityWeights.told == 5)
  }

  @Test func `rotations have an order and hours, history a credit, and placeholders count`() throws {
    let reading = try SessionFiles.small
      .with("courses.csv", "course,rotation,order,hours\nC1,R1,2,\"37,5\"\nC1,R2,1,\n")
      .with("history.csv", "student,session,credit\nS1,A25,3\n")
      .with("students.csv", "student,state\nS1,\nS2,fictif\nS3,retiré\n").read()
    let made = try #require(reading.scenario)
    #expect(made.rotations.map(\.order) == [2, 1] && made.rotations.map(\.minutes) == [2250, nil])
    #expect(made.credit(of: .init(0)) == 3)
    #expect(reading.placeholders == 1 && made.needed == 4)
  }

  @Test func `distances are great circles in units of 100 m, only where a goal asks`() throws {
    // Montréal city hall, Québec city hall: 231.7 km; two points 0.01 degree of latitude apart: 1.112 km.
    let files = SessionFiles.small
      .with("students.csv", "student,lat,lon\nS1,\"45,5087\",\"-73,5540\"\nS2,45.0,-70.0\nS3,,\n")
      .with(
        "destinations.csv", "destination,site,lat,lon\nHSL-4O,HSL,46.8139,-71.2080\nHSL-5E,HSL,45.01,-70.0\n")
    let plain = try Self.scenario(files)
    #expect(plain.travel == nil)
    let made = try Self.scenario(
      files.with("session.yaml", "session: {id: A26}\ngoals: [placed, travel]\n"))
    let travel = try #require(made.travel)
    #expect(travel.unit == .hundredMetres)
    #expect(travel.distance(.init(0), .init(0)) == 2317)
    #expect(travel.distance(.init(1), .init(1)) == 11)
    #expect(travel.distance(.init(2), .init(0)) == 0 && travel.distance(.init(2), .init(1)) == 0)
  }

  @Test func `minutes of a table come before great circles, and the nearest description before others`()
    throws
  {
    let made = try Self.scenario(
      SessionFiles.small
        .with("session.yaml", "session: {id: A26}\ngoals: [placed, travel]\n")
        .with("students.csv", "student,postal_code\nS1,h2x 1y4\nS2,H2X 9Z9\nS3,J4K 1A1\n")
        .with(
          "trajets.csv",
          "code_postal;DA;destination;site;minutes\nH2X;;;HSL;40\nH2X1Y4;;;HSL;30\n;S1;HSL-5E;;20\n;S3;HSL-4O;;55\n"
        ))
    let travel = try #require(made.travel)
    #expect(travel.unit == .minutes)
    let found = (0..<3).map { student in (0..<2).map { travel.distance(.init(student), .init($0)) } }
    #expect(found == [[30, 20], [40, 40], [55, 55]])
  }

  @Test func `rows in any order make the same inputs`() throws {
    let tables = [
      "capacity.csv": ["target,students", "HSL,3", "HSL-4O,1", "service:Med,2"],
      "pairs.csv": ["student,other,relation", "S1,S2,apart", "S2,S3,apart"],
      "schedule.csv": ["place,date,shift", "P1,2026-09-07,D8", "P1,2026-09-08,E8", "P2,2026-09-08,E8"],
      "supervision.csv": ["place,preceptor,from,to", "P1,V1,2026-09-01,2026-09-09", "P1,V2,2026-09-07,"],
      "availability.csv": ["student,from,to", "S1,2026-09-01,2026-09-09", "S1,2026-10-01,2026-10-02"],
      "instructors.csv": ["instructor,groups", "T1,2", "T2,1"],
    ]
    func files(_ order: ([String]) -> [String]) -> SessionFiles {
      tables.reduce(.small) { files, table in
        files.with(
          table.key, ([table.value[0]] + order(Array(table.value.dropFirst()))).joined(separator: "\n"))
      }
    }
    let one = try Self.scenario(files { $0 })
    let other = try Self.scenario(files { $0.reversed() })
    #expect(one.digest() == other.digest())
    #expect(one.digest() != (try Self.scenario(.small)).digest())
  }
}
