import Exchange
import PlacementDomain
import Testing

private let schedule = "place,date,shift\n"
private let availability = "student,from,to,days,periods\n"
private let pairs = "student,other,relation,same\n"
private let capacity = "target,block,period,students,groups,school,at_least\n"
private let supervision = "place,preceptor,from,to,hours\n"
private let parts = "place,destination,block,shift,seats,min_seats,status,parent,split,linked\n"
private let travel = "student,postal_code,destination,site,minutes\n"

private let bad = [
  // schedule
  BadInput("schedule.csv", schedule + "P1,2026-09-07,D9\n", "schedule.csv:2:3 HSP-I012 error"),
  BadInput(
    "schedule.csv", schedule + "P9,2026-09-07,D8\n", "schedule.csv:2:1 HSP-I012 error",
    .unknownID(.place, suggestions: [])),
  BadInput("schedule.csv", schedule + "P1,07/09/2026,D8\n", "schedule.csv:2:2 HSP-I028 error"),
  BadInput("schedule.csv", schedule + "P1,2026-09-31,D8\n", "schedule.csv:2:2 HSP-I027 error", .dateWrong),
  BadInput("schedule.csv", schedule + "P1,,D8\n", "schedule.csv:2:2 HSP-I021 error"),
  BadInput(
    "schedule.csv", schedule + "P1,2026-09-07,\n", "schedule.csv:2:3 HSP-I022 error",
    .oneOfMissing(columns: ["shift", "start+end"])),
  BadInput(
    "horaire.csv", "stage,date,debut,fin\nP1,2026-09-07,8 h,8 h\n", "horaire.csv:2:4 HSP-I035 error"),
  BadInput(
    "schedule.csv", schedule + "P1,2026-09-07,D8\nP1,2026-09-07,J8\n", "schedule.csv:3:2 HSP-I150 error",
    .rowTwice(firstLine: 2)),
  BadInput(
    "schedule.csv", schedule + "P1,2026-11-02,D8\n", "schedule.csv:2:2 HSP-I153 warning",
    .outsideBlock(start: "2026-08-31", end: "2026-10-23")),
  // availability
  BadInput(
    "availability.csv", availability + "S1,2026-09-08,2026-09-07,,\n", "availability.csv:2:3 HSP-I034 error",
    .endsBeforeStart(start: "2026-09-08")),
  BadInput(
    "availability.csv", availability + "S9,2026-09-07,2026-09-08,,\n", "availability.csv:2:1 HSP-I012 error"),
  BadInput("availability.csv", availability + "S1,,2026-09-08,,\n", "availability.csv:2:2 HSP-I021 error"),
  BadInput(
    "availability.csv", availability + "S1,2026-09-07,2026-09-08,M,\n", "availability.csv:2:4 HSP-I032 error"),
  BadInput(
    "availability.csv", availability + "S1,2026-09-07,2026-09-08,,X\n", "availability.csv:2:5 HSP-I033 error"),
  BadInput(
    "availability.csv", availability + "S1,2026-09-07,2026-09-08,,S\nS1,2026-09-07,2026-09-08,,E\n",
    "availability.csv:3:2 HSP-I150 error"),
  BadInput(
    "availability.csv", availability + "S1,2027-09-07,2027-09-08,,\n", "availability.csv:2:2 HSP-I044 notice"),
  // pairs
  BadInput("pairs.csv", pairs + "S1,S1,apart,\n", "pairs.csv:2:2 HSP-I151 error", .pairWithItself),
  BadInput("pairs.csv", pairs + "S1,S9,apart,\n", "pairs.csv:2:2 HSP-I012 error"),
  BadInput("pairs.csv", pairs + "S1,S2,,\n", "pairs.csv:2:3 HSP-I021 error"),
  BadInput("pairs.csv", pairs + "S1,S2,near,\n", "pairs.csv:2:3 HSP-I026 error"),
  BadInput("pairs.csv", pairs + "S1,S2,apart,ward\n", "pairs.csv:2:4 HSP-I026 error"),
  BadInput(
    "pairs.csv", pairs + "S1,S2,apart,\nS2,S1,séparés,stage\n", "pairs.csv:3:3 HSP-I150 error",
    .rowTwice(firstLine: 2)),
  BadInput(
    "pairs.csv", pairs + "S1,S2,apart,\nS2,S1,together,\n", "pairs.csv:3:3 HSP-I093 error",
    .rowContradicted(firstLine: 2)),
  // capacity
  BadInput("capacity.csv", capacity + "HSL,,,,,,\n", "capacity.csv:2:4 HSP-I022 error"),
  BadInput("capacity.csv", capacity + "place:P1,,,3,,,\n", "capacity.csv:2:1 HSP-I012 error"),
  BadInput(
    "capacity.csv", capacity + "HSI,,,3,,,\n", "capacity.csv:2:1 HSP-I012 error",
    .unknownID(.target, suggestions: ["HSL"])),
  BadInput("capacity.csv", capacity + "HSL,B9,,3,,,\n", "capacity.csv:2:2 HSP-I012 error"),
  BadInput("capacity.csv", capacity + "HSL,,Q,3,,,\n", "capacity.csv:2:3 HSP-I033 error"),
  BadInput("capacity.csv", capacity + "HSL,,,-3,,,\n", "capacity.csv:2:4 HSP-I025 error"),
  BadInput(
    "capacity.csv", capacity + "HSL,,D,3,,,\nsite:HSL,,J,4,,,\n", "capacity.csv:3:1 HSP-I093 error",
    .rowContradicted(firstLine: 2)),
  BadInput(
    "capacity.csv", capacity + "HSL,,D,3,,,\nsite:HSL,,J,3,,,\n", "capacity.csv:3:1 HSP-I150 error",
    .rowTwice(firstLine: 2)),
  // instructors
  BadInput(
    "instructors.csv", "instructor,groups\nT1,0\n", "instructors.csv:2:2 HSP-I025 error",
    .numberWrong(least: 1, most: 1000)),
  BadInput("instructors.csv", "instructor\nT1\nT1\n", "instructors.csv:3:1 HSP-I023 error"),
  BadInput("instructors.csv", "instructor,days\nT1,LMX\n", "instructors.csv:2:2 HSP-I031 error"),
  BadInput(
    "instructors.csv", "instructor,disciplines\nT1,medicine\n", "instructors.csv:2:2 HSP-I012 warning"),
  BadInput(
    "places.csv", "place,destination,block,shift,seats,instructor,status\nP1,HSL-4O,B1,D8,2,T1,accepted\n",
    "places.csv:2:6 HSP-I162 notice", .instructorsMissing),
  // preceptors' own shifts, and several on one place
  BadInput(
    "preceptor-shifts.csv", "preceptor,date,shift\nV1,2026-09-07,D8\n",
    "preceptor-shifts.csv:2:1 HSP-I012 error"),
  BadInput(
    "preceptors.csv", "preceptor,students,shifts\nV1,1,own\n", "preceptors.csv:2:- HSP-I156 warning",
    .ownShiftsMissing),
  BadInput("preceptors.csv", "preceptor,students,shifts\nV1,1,other\n", "preceptors.csv:2:3 HSP-I026 error"),
  BadInput("supervision.csv", supervision + "P9,V1,,,\n", "supervision.csv:2:1 HSP-I012 error"),
  BadInput(
    "supervision.csv", supervision + "P1,V1,2026-09-08,2026-09-07,\n", "supervision.csv:2:4 HSP-I034 error"),
  BadInput("supervision.csv", supervision + "P1,V1,,,lots\n", "supervision.csv:2:5 HSP-I025 error"),
  BadInput(
    "supervision.csv", supervision + "P1,V1,,,8\nP1,V1,,,9\n", "supervision.csv:3:2 HSP-I093 error",
    .rowContradicted(firstLine: 2)),
  BadInput(
    "supervision.csv", supervision + "P1,V1,2026-11-02,2026-11-06,\n", "supervision.csv:2:3 HSP-I154 warning",
    .noShiftThen),
  // parts and links
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,P1,optional,\n", "places.csv:2:8 HSP-I157 error",
    .ownParent),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,PX,optional,\n", "places.csv:2:8 HSP-I012 error",
    .unknownID(.place, suggestions: ["P1"])),
  BadInput("places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,,optional,\n", "places.csv:2:8 HSP-I021 error"),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,,,\nP2,HSL-5E,B1,D8,2,,accepted,P1,,\n",
    "places.csv:3:9 HSP-I021 error"),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,,,\nP2,HSL-5E,B1,D8,6,,accepted,P1,mandatory,\n",
    "places.csv:3:5 HSP-I159 error", .splitTooLarge(parts: 6, seats: 4)),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,6,5,accepted,,,\nP2,HSL-5E,B1,D8,2,,accepted,P1,mandatory,\n",
    "places.csv:2:6 HSP-I037 error", .minimumAboveSeats(seats: 4)),
  BadInput(
    "places.csv",
    parts + "P1,HSL-4O,B1,D8,9,,accepted,,,\nP2,HSL-5E,B1,D8,4,,accepted,P1,mandatory,\n"
      + "P3,HSL-5E,B1,D8,2,,accepted,P2,optional,\n",
    "places.csv:4:8 HSP-I158 error", .parentIsPart),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,,,L1\n", "places.csv:2:10 HSP-I160 error",
    .linkedAlone),
  BadInput(
    "places.csv", parts + "P1,HSL-4O,B1,D8,4,,accepted,,,L1\nP2,HSL-5E,B1,D8,4,,sent,,,L1\n",
    "places.csv:3:7 HSP-I161 warning", .linkedNotCounted),
  // travel
  BadInput("travel.csv", travel + "S1,,HSL-4O,,-1\n", "travel.csv:2:5 HSP-I025 error"),
  BadInput("travel.csv", travel + "S1,,HSL-4O,,\n", "travel.csv:2:5 HSP-I021 error"),
  BadInput("travel.csv", travel + ",,HSL-4O,,5\n", "travel.csv:2:1 HSP-I022 error"),
  BadInput("travel.csv", travel + "S1,H2X1Y4,HSL-4O,,5\n", "travel.csv:2:1 HSP-I139 error"),
  BadInput("travel.csv", travel + "S1,,,,5\n", "travel.csv:2:3 HSP-I022 error"),
  BadInput("travel.csv", travel + "S1,,HSL-4O,HSL,5\n", "travel.csv:2:3 HSP-I139 error"),
  BadInput("travel.csv", travel + "S1,,,HSI,5\n", "travel.csv:2:4 HSP-I012 error"),
  BadInput(
    "travel.csv", travel + "S1,,,HSL,5\nS1,,,HSL,6\n", "travel.csv:3:5 HSP-I093 error",
    .rowContradicted(firstLine: 2)),
  BadInput("travel.csv", travel + ",H2X 1Y4,,HSL,5\n", "travel.csv:-:- HSP-I043 notice"),
  // columns of the tables there were
  BadInput("students.csv", "student,lat,lon\nS1,45.5,\nS2,,\nS3,,\n", "students.csv:2:3 HSP-I021 error"),
  BadInput("students.csv", "student,lat,lon\nS1,95.5,1\nS2,,\nS3,,\n", "students.csv:2:2 HSP-I025 error"),
  BadInput(
    "destinations.csv", "destination,site,lat,lon\nHSL-4O,HSL,x,1\nHSL-5E,HSL,,\n",
    "destinations.csv:2:3 HSP-I025 error"),
  BadInput("students.csv", "student,state\nS1,ghost\nS2,\nS3,\n", "students.csv:2:2 HSP-I026 error"),
  BadInput("courses.csv", "course,rotation,order\nC1,R1,first\n", "courses.csv:2:3 HSP-I025 error"),
  BadInput("courses.csv", "course,rotation,hours\nC1,R1,many\n", "courses.csv:2:3 HSP-I025 error"),
  BadInput(
    "history.csv", "student,session,service,credit\nS1,A25,Med,1001\n", "history.csv:2:4 HSP-I025 error"),
]

/// What is wrong in the tables that say who goes when, with whom, and with what.
@Suite struct BadSharingTests {
  @Test(arguments: bad)
  func `a wrong table says where and what`(bad: BadInput) throws {
    let reading = try SessionFiles.small.with("preferences.csv", nil).with(bad.file, bad.text).read()
    #expect(reading.places == [bad.problem])
    if let kind = bad.kind { #expect(reading.problems.first?.kind == kind) }
    #expect((reading.scenario == nil) == bad.problem.hasSuffix("error"))
    #expect(reading.rowsAddUp)
  }

  @Test func `personal cells of the new tables are never in a problem`() throws {
    let reading = try SessionFiles.small
      .with("students.csv", "student,lat,lon\nS1,SECRET,SECRET\nS2,,\nS3,,\n")
      .with("availability.csv", "student,from,to,reason\nS1,2026-09-08,2026-09-01,SECRET\n")
      .with("pairs.csv", "student,other,relation\nS1,Zoé SECRET,apart\n")
      .with("travel.csv", "postal_code,student,site,minutes\nSECRET,S1,HSL,5\n").read()
    #expect(reading.problems.count >= 5)
    #expect(reading.problems.allSatisfy { !($0.value ?? "").contains("SECRET") })
  }

  @Test func `goal travel without any distance is a warning, and without some a remark`() throws {
    let files = SessionFiles.small.with("session.yaml", "session: {id: A26}\ngoals: [distance]\n")
    #expect(try files.read().places == ["students.csv:-:- HSP-I164 warning"])
    let some = try files.with("travel.csv", travel + "S1,,HSL-4O,,5\nS2,,,HSL,7\n").read()
    #expect(some.places == ["destinations.csv:-:- HSP-I166 notice", "students.csv:-:- HSP-I165 notice"])
    #expect(some.problems.map(\.kind) == [.unitsUnknown(count: 1), .homesUnknown(count: 1)])
  }
}
