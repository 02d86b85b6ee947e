import Exchange
import PlacementDomain
import Testing

/// One thing wrong in an otherwise good session, and the only problem it makes.
struct BadInput: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String?
  let problem: String
  let kind: ProblemKind?

  init(_ file: String, _ text: String?, _ problem: String, _ kind: ProblemKind? = nil) {
    self.file = file
    self.text = text
    self.problem = problem
    self.kind = kind
  }

  var testDescription: String { "\(file) → \(problem)" }
}

private let places = "place,destination,block,shift,seats,min_seats,status\n"
private let blocks = "block,start,end,days,except\n"
private let wishes = "student,rank,target\n"

private let badTables = [
  BadInput("students.csv", nil, "students.csv:-:- HSP-I004 error", .fileMissing(otherName: "etudiants.csv")),
  BadInput("blocks.csv", nil, "blocks.csv:-:- HSP-I004 error"),
  BadInput("places.csv", nil, "places.csv:-:- HSP-I004 error"),
  BadInput("destinations.csv", nil, "destinations.csv:-:- HSP-I004 error", .fileMissing(otherName: nil)),
  BadInput("session.yaml", nil, "session.yaml:-:- HSP-I004 error", .fileMissing(otherName: "reglages.yaml")),
  BadInput(
    "etudiants.csv", "student\nS1\n", "students.csv:-:- HSP-I007 error", .fileTwice(other: "etudiants.csv")),
  BadInput("preference.csv", wishes, "preference.csv:-:- HSP-I008 warning"),
  BadInput("preferences.csv", "", "preferences.csv:-:- HSP-I015 error", .headerMissing),
  BadInput("preferences.csv", "student,rank\nS1,1\n", "preferences.csv:1:- HSP-I017 error"),
  BadInput(
    "preferences.csv", "student,rank,target,colour\nS1,1,HSL-4O,red\n", "preferences.csv:1:4 HSP-I018 notice"),
  BadInput(
    "students.csv", "student,priorty\nS1,2\nS2,\nS3,\n", "students.csv:1:2 HSP-I018 warning",
    .columnUnknown(suggestions: ["priority"])),
  BadInput(
    "preferences.csv", "student,rank,target,rang\nS1,1,HSL-4O,1\n", "preferences.csv:1:4 HSP-I020 error"),
  BadInput("preferences.csv", wishes + "S1,1,HSL-4O,x\n", "preferences.csv:2:4 HSP-I016 error"),
  BadInput(
    "preferences.csv", wishes + "S1,1,HSL-4W\n", "preferences.csv:2:3 HSP-I012 error",
    .unknownID(.target, suggestions: ["HSL-4O"])),
  BadInput(
    "preferences.csv", wishes + "S1,1,destination:HSL-4p\n", "preferences.csv:2:3 HSP-I012 error",
    .unknownID(.destination, suggestions: ["HSL-4O"])),
  BadInput("preferences.csv", wishes + "S1,1,P1\nS9,1,P1\n", "preferences.csv:3:1 HSP-I012 error"),
  BadInput("preferences.csv", wishes + "S1,0,P1\n", "preferences.csv:2:2 HSP-I025 error"),
  BadInput("preferences.csv", wishes + "S1,1000,P1\n", "preferences.csv:2:2 HSP-I025 error"),
  BadInput("preferences.csv", wishes + "S1,first,P1\n", "preferences.csv:2:2 HSP-I025 error"),
  BadInput("preferences.csv", wishes + "S1,,P1\n", "preferences.csv:2:2 HSP-I021 error", .valueMissing),
  BadInput(
    "preferences.csv", wishes + "S1,1,P1\n\nS1,2,place:P1\n", "preferences.csv:4:3 HSP-I039 error",
    .wishTwice(firstLine: 2, firstRank: 1, rank: 2)),
  BadInput(
    "preferences.csv", "student,rank,target,wish\nS1,1,P1,\nS1,,P1,avoid\n",
    "preferences.csv:3:3 HSP-I040 error"),
  BadInput(
    "preferences.csv", "student,choice 1,choice 2\nS1,P1,P1\n", "preferences.csv:2:3 HSP-I039 error",
    .wishTwice(firstLine: 2, firstRank: 1, rank: 2)),
  BadInput(
    "preferences.csv", "student,rank,target,wish\nS1,1,P1,maybe\n", "preferences.csv:2:4 HSP-I026 error"),
  BadInput("preferences.csv", wishes + "S1,1,\"P1\n", "preferences.csv:2:- HSP-I013 error", .quoteNotClosed),
  BadInput(
    "students.csv", "student\nS1\nS2\nS1\nS3\n", "students.csv:4:1 HSP-I023 error",
    .duplicateID(.student, firstLine: 2)),
  BadInput(
    "blocks.csv", blocks + "B1,2026-10-23,2026-08-31,,\n", "blocks.csv:2:3 HSP-I034 error",
    .endsBeforeStart(start: "2026-10-23")),
  BadInput(
    "blocks.csv", blocks + "B1,2026-02-30,2026-08-31,,\n", "blocks.csv:2:2 HSP-I027 error", .dateWrong),
  BadInput(
    "blocks.csv", blocks + "B1,03/04/2026,2026-08-31,,\n", "blocks.csv:2:2 HSP-I028 error",
    .dateAmbiguous(dayFirst: "2026-04-03", monthFirst: "2026-03-04")),
  BadInput(
    "blocks.csv", blocks + "B1,31/03/2026,2026-08-31,M,\n", "blocks.csv:2:4 HSP-I032 error",
    .tuesdayOrWednesday),
  BadInput(
    "blocks.csv", blocks + "B1,2026-03-31,2026-08-31,daily,\n", "blocks.csv:2:4 HSP-I031 error",
    .weekdaysWrong),
  BadInput("blocks.csv", blocks + "B1,2026-03-31,2036-08-31,,\n", "blocks.csv:2:3 HSP-I036 error"),
  BadInput(
    "blocks.csv", blocks + "B1,2026-09-01,2026-10-23,,\nB2,2026-09-01,2027-01-12,,\n",
    "blocks.csv:3:3 HSP-I044 notice", .outsideSession(start: "2026-08-31", end: "2026-12-18")),
  BadInput(
    "closures.csv", "target,from,to\nHSL,2025-09-01,2025-09-02\nHSL-5E,2026-12-01,2027-02-01\n",
    "closures.csv:2:2 HSP-I044 notice"),
  BadInput("blocks.csv", blocks + "B1,2026-03-31,2026-08-31,,soon\n", "blocks.csv:2:5 HSP-I027 error"),
  BadInput(
    "places.csv", places + "P1,HSL-4O,B1,D8,-1,,accepted\n", "places.csv:2:5 HSP-I025 error",
    .numberWrong(least: 0, most: 30_000)),
  BadInput(
    "places.csv", places + "P1,HSL-4O,B1,D8,4,5,accepted\n", "places.csv:2:6 HSP-I037 error",
    .minimumAboveSeats(seats: 4)),
  BadInput(
    "places.csv", places + "P1,HSL-40,B1,D8,4,,accepted\n", "places.csv:2:2 HSP-I012 error",
    .unknownID(.destination, suggestions: ["HSL-4O"])),
  BadInput(
    "places.csv", places + "P1,HSL-4O,B2,D8,4,,accepted\n", "places.csv:2:3 HSP-I012 error",
    .unknownID(.block, suggestions: [])),
  BadInput(
    "places.csv", places + "P1,HSL-4O,B1,D9,4,,accepted\n", "places.csv:2:4 HSP-I012 error",
    .unknownID(.shift, suggestions: [])),
  BadInput("places.csv", places + "P1,HSL-4O,B1,D8,4,,acepted\n", "places.csv:2:7 HSP-I026 error"),
  BadInput(
    "places.csv", places + "P1,,B1,D8,4,,accepted\n", "places.csv:2:2 HSP-I022 error",
    .oneOfMissing(columns: ["destination", "site+service"])),
  BadInput(
    "places.csv", "destination,block,seats\nHSL-4O,B1,4\n", "places.csv:1:- HSP-I022 error",
    .oneOfMissing(columns: ["shift", "start+end"])),
  BadInput(
    "places.csv", "destination,block,start,end,seats\nHSL-4O,B1,7:60,8:00,4\n",
    "places.csv:2:3 HSP-I030 error"),
  BadInput(
    "places.csv", "destination,block,start,end,seats\nHSL-4O,B1,8:00,8:00,4\n",
    "places.csv:2:4 HSP-I035 error"),
  BadInput(
    "places.csv", "destination,block,shift,start,end,seats\nHSL-4O,B1,D8,8:00,9:00,4\n",
    "places.csv:2:4 HSP-I038 error"),
  BadInput(
    "shift-codes.csv", "code,start,end,periods\nX,8:00,9:00,Z\n", "shift-codes.csv:2:4 HSP-I033 error"),
  BadInput(
    "courses.csv", "course,rotation,days\nC1,R1,L\n", "courses.csv:2:3 HSP-I019 notice", .columnNotUsed),
  BadInput("courses.csv", "course,rotation\nC1,R1\nC1,R1\n", "courses.csv:3:2 HSP-I023 error"),
  BadInput("enrolments.csv", "student,course\nS1,C1\n", "courses.csv:-:- HSP-I004 error"),
  BadInput("closures.csv", "target,from,to\nHSL,2026-09-02,2026-09-01\n", "closures.csv:2:3 HSP-I034 error"),
  BadInput("history.csv", "student,session,service\nZ9,A25,Med\n", "history.csv:-:- HSP-I043 notice"),
]

private let session = "session: {id: A26}\n"

private let badSettings = [
  BadInput("session.yaml", "session:\n\tid: A26\n", "session.yaml:2:1 HSP-I051 error", .yamlTab),
  BadInput("session.yaml", session + "goals: [placed\n", "session.yaml:3:1 HSP-I050 error", .yamlWrong),
  BadInput(
    "session.yaml", session + "goal: [placed]\n", "session.yaml:2:1 HSP-I053 error",
    .keyUnknown(suggestions: ["goals"])),
  BadInput(
    "session.yaml", session + "constraints:\n  repos: 11h\n  rest: 12h\n", "session.yaml:4:3 HSP-I054 error"),
  BadInput("session.yaml", session + "seats: all\nseats: all\n", "session.yaml:2:1 HSP-I054 error"),
  BadInput("session.yaml", "language: fr\n", "session.yaml:1:- HSP-I055 error", .keyMissing),
  BadInput("session.yaml", "session: {name: X}\n", "session.yaml:1:10 HSP-I055 error", .keyMissing),
  BadInput("session.yaml", "session: A26\n", "session.yaml:1:10 HSP-I056 error", .settingWrong(.mapping)),
  BadInput(
    "session.yaml", "session: {id: [A26]}\n", "session.yaml:1:15 HSP-I056 error", .settingWrong(.text)),
  BadInput(
    "session.yaml", session + "constraints: {rest: soon}\n", "session.yaml:2:21 HSP-I056 error",
    .settingWrong(.hours)),
  BadInput(
    "session.yaml", session + "constraints: {nights: many}\n", "session.yaml:2:23 HSP-I056 error",
    .settingWrong(.integerWithin(1...366))),
  BadInput("session.yaml", session + "constraints: {nights: 0}\n", "session.yaml:2:23 HSP-I056 error"),
  BadInput("session.yaml", session + "constraints: {spacing: -1}\n", "session.yaml:2:24 HSP-I056 error"),
  BadInput(
    "session.yaml", session + "constraints: {most-nights: 1.5}\n", "session.yaml:2:28 HSP-I056 error"),
  BadInput(
    "session.yaml", session + "constraints: {fins-de-semaine: 400}\n", "session.yaml:2:32 HSP-I056 error"),
  BadInput("session.yaml", session + "constraints: {hours: paid}\n", "session.yaml:2:22 HSP-I026 error"),
  BadInput(
    "session.yaml", session + "constraints: {hours-required: yes}\n", "session.yaml:2:31 HSP-I055 error",
    .keyMissing),
  BadInput(
    "session.yaml", session + "constraints: {at-least-one: [medicine]}\n",
    "session.yaml:2:30 HSP-I012 error", .unknownID(.discipline, suggestions: [])),
  BadInput(
    "session.yaml", session + "stability: {told: -3}\n", "session.yaml:2:19 HSP-I056 error",
    .settingWrong(.integerWithin(0...1000))),
  BadInput(
    "session.yaml", session + "stability: {tol: 3}\n", "session.yaml:2:13 HSP-I053 error",
    .keyUnknown(suggestions: ["told"])),
  BadInput("session.yaml", session + "rules: [quebec]\n", "session.yaml:2:9 HSP-I120 error"),
  BadInput(
    "session.yaml", session + "goals: [equty]\n", "session.yaml:2:9 HSP-I026 error",
    .wordUnknown(choices: Goal.names.choices, suggestions: ["equity"])),
  BadInput("session.yaml", session + "goals: [gredy]\n", "session.yaml:2:9 HSP-I026 error"),
  BadInput(
    "session.yaml", session + "goals: [{greedy: {tolerance: -1}}]\n", "session.yaml:2:30 HSP-I056 error",
    .settingWrong(.integer(least: 0))),
  BadInput("session.yaml", session + "goals: []\n", "session.yaml:2:8 HSP-I056 error", .settingWrong(.list)),
  BadInput("session.yaml", session + "seats: every\n", "session.yaml:2:8 HSP-I026 error"),
  BadInput("session.yaml", session + "limits: {work: many}\n", "session.yaml:2:16 HSP-I056 error"),
  BadInput(
    "session.yaml", "session: {id: A26, start: 2026-09-01, end: 2026-08-01}\n",
    "session.yaml:1:44 HSP-I034 error"),
  BadInput(
    "session.yaml", "session: {id: A26, start: 01/09/2026, end: 2026-10-01}\n",
    "session.yaml:1:27 HSP-I056 error"),
]

@Suite struct BadInputTests {
  @Test(arguments: badTables)
  func `a wrong table says where and what`(bad: BadInput) throws {
    let reading = try SessionFiles.small.with(bad.file, bad.text).read()
    #expect(reading.places == [bad.problem])
    if let kind = bad.kind { #expect(reading.problems.first?.kind == kind) }
    #expect((reading.scenario == nil) == bad.problem.hasSuffix("error"))
    #expect(reading.rowsAddUp)
    if bad.problem.hasSuffix("error") {
      #expect(reading.failure == (bad.problem.contains("HSP-I004") ? .inputMissing : .inputRejected))
    }
  }

  @Test(arguments: badSettings)
  func `wrong settings say where and what`(bad: BadInput) throws {
    let reading = try SessionFiles.small.with(bad.file, bad.text).read()
    #expect(reading.places == [bad.problem])
    if let kind = bad.kind { #expect(reading.problems.first?.kind == kind) }
    #expect(reading.scenario == nil)
    #expect(reading.failure == .settingsWrong)
  }

  @Test func `everything wrong is collected at once`() throws {
    let reading = try SessionFiles.small
      .with("blocks.csv", blocks + "B1,2026-10-23,2026-08-31,M,\n")
      .with("places.csv", places + "P1,HSL-4O,B1,D8,-1,,acepted\nP2,HSL-4O,B7,D8,1,,\n").read()
    #expect(
      reading.places == [
        "blocks.csv:2:3 HSP-I034 error", "blocks.csv:2:4 HSP-I032 error", "places.csv:2:5 HSP-I025 error",
        "places.csv:2:7 HSP-I026 error", "places.csv:3:3 HSP-I012 error",
      ])
    let summary = try #require(reading.tables.first { $0.file == "places.csv" })
    #expect((summary.rows, summary.used, summary.rejected) == (2, 0, 2))
  }

  @Test func `a place none of whose days is in its block is a warning`() throws {
    let reading = try SessionFiles.small
      .with("blocks.csv", "block,start,end\nB1,2026-09-07,2026-09-11\n")
      .with(
        "places.csv",
        "place,destination,block,shift,days,seats\nP1,HSL-4O,B1,D8,Sa,4\nP2,HSL-5E,B1,D8,,1\n"
      ).read()
    #expect(reading.places == ["places.csv:2:5 HSP-I046 warning"])
    #expect(reading.problems.first?.kind == .neverRuns && reading.scenario != nil)
  }

  @Test func `places of a block outside of the session are counted once`() throws {
    let reading = try SessionFiles.small
      .with("blocks.csv", "block,start,end\nB1,2025-08-31,2025-10-23\n").read()
    #expect(reading.places == ["blocks.csv:2:2 HSP-I044 notice", "places.csv:-:- HSP-I045 notice"])
    #expect(
      reading.problems.last?.kind
        == .placesOutsideSession(count: 2, start: "2026-08-31", end: "2026-12-18"))
    #expect(reading.scenario != nil)
  }

  @Test func `a table that cannot be read does not make its names unknown elsewhere`() throws {
    let reading = try SessionFiles.small.with("destinations.csv", "destination\nHSL-4O\n").read()
    #expect(reading.places == ["destinations.csv:1:- HSP-I017 error"])
  }

  @Test func `of each kind of problem a thousand are kept and all are counted`() throws {
    let rows = (1...1500).map { "X\($0),1,HSL-4O\n" }.joined()
    let reading = try SessionFiles.small.with("preferences.csv", wishes + rows).read()
    #expect(reading.problems.count == 1000)
    #expect(reading.problemCounts == ["HSP-I012": 1500])
    #expect(reading.severityCounts == [.error: 1500])
    #expect(reading.tables.first { $0.file == "preferences.csv" }?.rejected == 1500)
  }
}
