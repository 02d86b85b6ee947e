import Exchange
import Foundation
import PlacementDomain
import Testing

/// A what-if gives the session that the same edit of the files gives: the same inputs, so the same plans.
@Suite struct HandEditTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let change: String
    let file: String
    let from: String
    let to: String
    var testDescription: String { change }
  }

  static let edits = [
    Edit(
      change: "close: {target: HSL-5E, from: 2026-09-14, to: 2026-09-27}", file: "closures.csv", from: "",
      to: "target,from,to\nHSL-5E,2026-09-14,2026-09-27\n"),
    Edit(
      change: "close: \"service:Médecine\"", file: "closures.csv", from: "",
      to: "target,from,to\nservice:Médecine,2026-08-31,2026-12-11\n"),
    Edit(change: "seats: {place: P1, add: 2}", file: "places.csv", from: "B1,D8,2", to: "B1,D8,4"),
    Edit(change: "seats: {place: P3, remove: 2}", file: "places.csv", from: "B2,D8,4", to: "B2,D8,2"),
    Edit(change: "refuse: P1", file: "places.csv", from: "2,,accepted", to: "2,,refused"),
    Edit(
      change: "withdraw: \"0034\"", file: "students.csv",
      from: "student,school,priority\n0012,CEGEP,0\n0034,CEGEP,1\n0056,CEGEP,0\n",
      to: "student,school,priority,state\n0012,CEGEP,0,\n0034,CEGEP,1,withdrawn\n0056,CEGEP,0,\n"),
    Edit(
      change: "goals: [greedy, generous:1]", file: "session.yaml", from: "[placed, rank-sum]",
      to: "[greedy, generous:1]"),
    Edit(
      change: "settings: {seats: all, preferences: {unranked: forbid}}", file: "session.yaml", from: "goals:",
      to: "seats: all\npreferences: {unranked: forbid}\ngoals:"),
    Edit(
      change: "settings: {constraints: {rest: none, week: 20h, no-repeat: none}}", file: "session.yaml",
      from: "goals:", to: "constraints: {rest: none, week: 20h, no-repeat: none}\ngoals:"),
    Edit(
      change: """
        settings: {constraints: {nights: 2, most-nights: 6, most-weekends: 1, spacing: 7, at-least-one: [chirurgie], \
        hours: net, hours-required: yes}, stability: {planned: 2, told: 5}}
        """, file: "session.yaml", from: "goals:",
      to: """
        constraints: {nights: 2, most-nights: 6, most-weekends: 1, spacing: 7, at-least-one: [chirurgie], hours: net, \
        hours-required: yes}
        stability: {planned: 2, told: 5}
        goals:
        """),
    Edit(
      change: "limit: {target: \"site:HSL\", period: E, students: 2}", file: "capacity.csv", from: "",
      to: "target,period,students\nsite:HSL,E,2\n"),
  ]

  @Test(arguments: [
    ("students: 5", "site:HSL,B1,5,1,2"), ("groups: none, at-least: 4", "site:HSL,B1,3,,4"),
    ("students: none, groups: none, at-least: none", ""), ("block: B2, students: 1", nil),
  ])
  func `a limit that is there gets the figures named and keeps the others`(_ figures: String, _ row: String?)
    throws
  {
    let head = "target,block,students,groups,at_least\n"
    let table = head + "site:HSL,B1,3,1,2\nsite:HSL,,9,,\n"
    let session = WhatIfFiles.session.with("capacity.csv", table)
    let scope = figures.hasPrefix("block") ? "" : "block: B1, "
    let trial = try WhatIfFiles.read(
      "name: T\nchanges:\n  - limit: {target: \"site:HSL\", \(scope)\(figures)}\n", in: session)
    let edited =
      row.map { table.replacing("site:HSL,B1,3,1,2\n", with: $0.isEmpty ? "" : $0 + "\n") }
      ?? table + "site:HSL,B2,1,,\n"
    let byHand = try #require(try session.with("capacity.csv", edited).read().scenario)
    #expect(trial.problems == [] && trial.scenario?.digest() == byHand.digest())
  }

  @Test(arguments: edits) func `a change is the same as editing the files`(_ edit: Edit) throws {
    let trial = try #require(try WhatIfFiles.read(change: edit.change).scenario)
    let text = String(decoding: WhatIfFiles.session.files[edit.file] ?? .init(), as: UTF8.self)
    let edited = edit.from.isEmpty ? edit.to : text.replacing(edit.from, with: edit.to)
    #expect(edited != text)
    let byHand = try #require(try WhatIfFiles.session.with(edit.file, edited).read().scenario)
    #expect(trial.digest() == byHand.digest())
    #expect(trial.digest() != (try WhatIfFiles.session.read().scenario?.digest()))
  }

  @Test(arguments: ["0001", "0040", "0099"])
  func `adding a student is the same as adding the rows, wherever the number sorts`(_ id: String) throws {
    let trial = try WhatIfFiles.read(
      change: """
        add-student: {student: "\(id)", school: CEGEP, priority: 1, courses: [C1, C2], wishes: [HSL-5E, \
        {target: "place:P1", rank: 3}, {target: "shift:E8", wish: avoid}]}
        """)
    func adding(_ rows: String, to file: String, of files: SessionFiles) -> SessionFiles {
      files.with(file, String(decoding: files.files[file] ?? .init(), as: UTF8.self) + rows)
    }
    var files = WhatIfFiles.session
    files = adding("\(id),CEGEP,1\n", to: "students.csv", of: files)
    files = adding("\(id),C1\n\(id),C2\n", to: "enrolments.csv", of: files)
    files = files.with(
      "preferences.csv",
      """
      student,rank,target,wish
      0012,1,HSL-4O,
      0034,1,HSL-4O,
      0034,2,HSL-5E,
      0056,1,HSL-5E,
      \(id),1,HSL-5E,
      \(id),3,place:P1,
      \(id),,shift:E8,avoid

      """)
    let byHand = try files.read()
    #expect(byHand.problems == [] && trial.problems == [])
    #expect(trial.scenario?.digest() == byHand.scenario?.digest())
  }

  @Test func `a figure is the same as editing its book, but for the digest of the book`() throws {
    let trial = try #require(
      try WhatIfFiles.read(change: "parameter: {book: mine, name: cpr-validity, value: 3 weeks}").scenario)
    let text = String(decoding: WhatIfFiles.session.files["rules/mine.yaml"]!, as: UTF8.self)
    let edited = text.replacing("12 months", with: "3 weeks")
    let byHand = try #require(try WhatIfFiles.session.with("rules/mine.yaml", edited).read().scenario)
    #expect(trial.prerequisites.books[0].requirements == byHand.prerequisites.books[0].requirements)
  }
}
