import Exchange
import PlacementDomain
import Testing

@Suite struct CurriculumTests {
  private let files = SessionFiles.small
    .with("courses.csv", "course,rotation,blocks\nC1,R1,B1\nC1,R2,\nC2,R1,\n")
    .with("enrolments.csv", "student,course,state\nS1,C1,\nS2,C2,enrolled\nS2,C1,waived\nS3,C1,retiré\n")

  @Test func `names of rotations that clash carry their course`() throws {
    let scenario = try #require(try files.read().scenario)
    #expect(scenario.rotations.map(\.id.text) == ["C1/R1", "C2/R1", "R2"])
    #expect(scenario.needs.values.map(\.raw) == [0, 2, 1])
    #expect(scenario.needs.starts == [0, 2, 3, 3])
  }

  @Test func `without enrolments everyone is in every course, but for who withdrew`() throws {
    let reading = try files.with("enrolments.csv", nil).with(
      "students.csv", "student,state\nS1,\nS2,withdrawn\nS3,actif\n"
    )
    .read()
    #expect(reading.scenario?.needs.starts == [0, 3, 3, 6])
  }

  @Test func `without courses there is one rotation without a name`() throws {
    let scenario = try #require(try SessionFiles.small.read().scenario)
    #expect(scenario.rotations.map(\.id.text) == [""])
    #expect(scenario.needed == 3)
  }

  @Test func `a bare name means the rotation the student is in`() throws {
    let reading = try files.with(
      "preferences.csv",
      "student,rank,target,rotation\nS1,1,P1,R1\nS2,1,P1,R1\nS1,2,P2,C2/R1\nS3,1,P1,R1\nS3,2,P2,R7\n"
    ).read()
    #expect(reading.places == ["preferences.csv:5:4 HSP-I024 error", "preferences.csv:6:4 HSP-I012 error"])
    #expect(reading.problems[0].kind == .ambiguous(.rotation, candidates: ["C1/R1", "C2/R1"]))
  }

  @Test func `a fixed pin must say which of several rotations`() throws {
    let reading = try files.with(
      "pins.csv",
      "student,rotation,target,mode\nS1,,P1,\nS2,,P1,fix\nS1,,site:HSL,forbid\nS3,,P1,fixer\nS2,R2,P1,\n"
    ).read()
    #expect(
      reading.places == [
        "pins.csv:2:2 HSP-I041 error", "pins.csv:5:1 HSP-I042 warning", "pins.csv:6:2 HSP-I042 warning",
      ])
    #expect(reading.problems[0].kind == .rotationNeeded(rotations: ["C1/R1", "R2"]))
    let pins = try #require(
      try files.with("pins.csv", "student,target,mode\nS2,P1,\nS1,block:B1,forbid\n").read().scenario?.pins)
    #expect(pins.map(\.mode) == [.forbid, .fix])
    #expect(pins.map(\.rotation?.raw) == [nil, 1])
  }

  @Test func `preceptors have an entry a row, and leave is nobody`() throws {
    let places = "place,destination,block,shift,seats,preceptor\nP1,HSL-4O,B1,D8,1,V1\nP2,HSL-5E,B1,D8,1,V2\n"
    let open = try #require(try SessionFiles.small.with("places.csv", places).read().scenario)
    #expect(open.preceptors.map(\.availability) == [nil, nil])
    let known = SessionFiles.small.with("places.csv", places)
    let table = "preceptor,students,from,to\nV1,2,,\nV1,congé,2026-09-01,2026-09-05\n"
    #expect(try known.with("preceptors.csv", table).read().places == ["places.csv:3:6 HSP-I012 error"])
    let both = try #require(try known.with("preceptors.csv", table + "V2,1,2026-09-01,\n").read().scenario)
    #expect(both.preceptors[0].students(on: Day(iso: "2026-09-03")!) == 0)
    #expect(both.preceptors[0].students(on: Day(iso: "2026-09-06")!) == 2)
    #expect(both.preceptors[1].students(on: Day(iso: "2026-10-06")!) == 1)
    #expect(both.preceptors[1].students(on: Day(iso: "2026-08-31")!) == 0)
  }
}
