import Exchange
import PlacementDomain

/// A session with something to change of every kind, and the reading of a what-if with it.
enum WhatIfFiles {
  static let session = SessionFiles([
    "session.yaml": """
    session: {id: A26, start: 2026-08-31, end: 2026-12-18}
    rules: [mine]
    goals: [placed, rank-sum]

    """,
    "rules/mine.yaml": """
    book: mine
    version: "1"
    title: Mine
    parameters:
      cpr-validity: {value: 12 months, source: Ours}
      levels: {value: [BLS, SIR], source: Ours}
    requirements:
      cpr:
        title: CPR for less than {cpr-validity}
        source: Ours
        severity: warn
        condition: {certification: {names: $levels, valid: $cpr-validity}}

    """,
    "agencies.csv": "agency,name\nCEGEP,Cégep\nCHU,Centre\n",
    "students.csv": "student,school,priority\n0012,CEGEP,0\n0034,CEGEP,1\n0056,CEGEP,0\n",
    "courses.csv": "course,rotation,disciplines,blocks\nC1,R1,médecine,\nC2,R2,,\n",
    "enrolments.csv": "student,course\n0012,C1\n0034,C1\n0034,C2\n0056,C2\n",
    "blocks.csv": "block,start,end,days\nB1,2026-08-31,2026-10-23,Mo Tu We\nB2,2026-10-26,2026-12-11,Th Fr\n",
    "destinations.csv":
      "destination,site,service,discipline,agency\nHSL-4O,HSL,Médecine,médecine,CHU\nHSL-5E,HSL,Chirurgie,chirurgie,CHU\n",
    "places.csv": """
    place,destination,block,shift,seats,min_seats,status
    P1,HSL-4O,B1,D8,2,,accepted
    P2,HSL-5E,B1,E8,1,,sent
    P3,HSL-5E,B2,D8,4,2,accepted

    """,
    "preferences.csv": "student,rank,target\n0012,1,HSL-4O\n0034,1,HSL-4O\n0034,2,HSL-5E\n0056,1,HSL-5E\n",
    "history.csv": "student,session,service\n0012,A25,Chirurgie\n0056,A25,Médecine\n",
    "pins.csv": "student,rotation,target,mode\n0034,R1,HSL-5E,forbid\n0056,R2,P2,forbid\n",
    "evidence.csv":
      "student,kind,detail,on\n0012,certification,BLS,2026-01-12\n0034,certification,SIR,2026-02-12\n",
    "waivers.csv": "student,requirement,from,to,reason,by\n0056,cpr,2026-08-01,2026-12-31,Renewal,AB\n",
  ])

  /// Reads a session with the what-if of this text. The file is called `what-if.yaml` in problems, as in `places`.
  static func read(_ text: String, in session: SessionFiles = session) throws -> SessionReading {
    try session.with("what-if/a.yaml", text).read(whatIf: "what-if/a.yaml")
  }

  /// The same with one change.
  static func read(change: String) throws -> SessionReading { try read("name: T\nchanges:\n  - \(change)\n") }
}
