import Allocator
import Exchange
import Foundation
import PlacementDomain
import Reports
import Rules
import Testing

/// The result workbook of the demonstration session, as a value.
struct ResultWorkbookTests {
  private static let session = Repository.root + "/scenarios/preceptorat-h26"

  private static func plan(_ more: [String] = []) throws -> Plan {
    let run = try ProgramRun(["plan", "-C", session, "--json"] + more)
    return try Plan(document: JSONValue(parsing: run.output.utf8))
  }

  private static func workbook(_ language: Language, other: Plan? = nil) throws -> OutputWorkbook {
    let reading = SessionFolder.read(session)
    let scenario = try #require(reading.scenario)
    let summary = PlanSummary(
      plan: try plan(), scenario: scenario, eligibility: Eligibility(evaluating: scenario), ending: .complete,
      reading: reading)
    return ResultWorkbook(summary: summary, other: other).workbook(language)
  }

  private static func table(_ name: String, _ workbook: OutputWorkbook) throws -> OutputTable {
    try #require(workbook.sheets.first { $0.name == name }?.onlyTable)
  }

  private static func column(_ title: String, _ table: OutputTable) throws -> [OutputCell.Value] {
    let position = try #require(table.columns.firstIndex { $0.title == title }, "\(title)")
    return table.rows.map { $0[position].value }
  }

  @Test func `each language has its sheets, and every table can be filtered`() throws {
    let french = try Self.workbook(.fr)
    #expect(
      french.sheets.map(\.name) == [
        "Sommaire", "Affectations", "Non placés", "À corriger", "Places restantes", "Occupation",
        "Calendrier",
      ])
    let english = try Self.workbook(.en)
    #expect(
      english.sheets.map(\.name) == [
        "Summary", "Assignments", "Not placed", "To fix", "Seats left", "Occupancy", "Calendar",
      ])
    for sheet in french.sheets + english.sheets {
      let titles = (sheet.onlyTable?.columns ?? []).map { $0.title.lowercased() }
      #expect(
        Set(titles).count == titles.count && titles.allSatisfy { !$0.isEmpty && !$0.contains("\n") },
        "\(sheet.name)")
      for row in sheet.onlyTable?.rows ?? [] { #expect(row.count == titles.count) }
    }
    #expect(try french.xlsx() == Self.workbook(.fr).xlsx())
    #expect(try french.xlsx() != english.xlsx())
  }

  @Test func `assignments are the plan's, with names, dates and hours`() throws {
    let plan = try Self.plan()
    let table = try Self.table("Affectations", Self.workbook(.fr))
    #expect(table.rows.count == plan.assignments.count)
    #expect(try Self.column("Étudiant(e)", table) == plan.assignments.map { .text($0.student.text) })
    let ranks = try Self.column("Rang", table)
    for (rank, assignment) in zip(ranks, plan.assignments) {
      #expect(rank == assignment.rank.map { .integer($0) } ?? .text("–"))
    }
    #expect(try Self.column("Nom", table).allSatisfy { $0 != .empty })
    for title in ["Premier jour", "Dernier jour"] {
      for value in try Self.column(title, table) {
        if case .date = value {} else { Issue.record("\(value)") }
      }
    }
  }

  @Test func `seats left are seats less those taken, and the free ones are those of the summary`() throws {
    let plan = try Self.plan()
    let scenario = try #require(SessionFolder.read(Self.session).scenario)
    let table = try Self.table("Places restantes", Self.workbook(.fr))
    func total(_ title: String) throws -> Int {
      try Self.column(title, table).reduce(0) { sum, value in
        if case .integer(let n) = value { sum + n } else { sum }
      }
    }
    let use = SeatUse(plan: plan, scenario: scenario, eligibility: Eligibility(evaluating: scenario))
    #expect(try total("Libres") == use.free)
    #expect(try total("Libres") + total("Inutilisables") == use.counted - plan.assignments.count)
    let reasons = try zip(Self.column("Inutilisables", table), Self.column("Pourquoi", table))
    for (blocked, why) in reasons { #expect((blocked == .empty) == (why == .empty)) }
  }

  @Test func `the occupancy of a unit is the heads on its busiest day of the week, recounted`() throws {
    let plan = try Self.plan()
    let scenario = try #require(SessionFolder.read(Self.session).scenario)
    let table = try Self.table("Occupation", Self.workbook(.fr))
    let weeks = table.columns.indices.filter { table.columns[$0].title.hasPrefix("Sem.\u{A0}") }
    let dated =
      plan.assignments.compactMap { assignment in
        scenario.places.ordinal(of: assignment.place).flatMap { scenario.dates(of: $0).first?.week }
      }
    let firstWeek = try #require(dated.min())
    for row in table.rows {
      guard row[3].value == .text("unité"), case .text(let unit) = row[2].value,
        case .text(let period) = row[4].value
      else { continue }
      let wanted: Periods = period == "Jour" ? .day : period == "Soir" ? .evening : .night
      var heads: [Day: Int] = [:]
      for assignment in plan.assignments where assignment.destination.text == unit {
        let place = try #require(scenario.places.ordinal(of: assignment.place))
        guard scenario.shiftCodes[scenario.places[place].shift].periods.contains(wanted) else { continue }
        for day in scenario.dates(of: place) { heads[day, default: 0] += 1 }
      }
      for (position, column) in weeks.enumerated() {
        let most = heads.filter { $0.key.week == firstWeek + position }.values.max()
        #expect(row[column].value == (most.map { .integer($0) } ?? .empty), "\(unit) \(period)")
      }
    }
  }

  @Test func `the calendar has a row for everybody and names everyone without a place`() throws {
    let plan = try Self.plan()
    let table = try Self.table("Calendrier", Self.workbook(.fr))
    let students = Set(plan.assignments.map(\.student)).union(plan.unplaced.map(\.student))
    #expect(table.rows.count == students.count)
    #expect(
      try Self.column("Sans stage", table).count { $0 != .empty } == Set(plan.unplaced.map(\.student)).count)
  }

  @Test func `who is not placed comes with reasons and what would do`() throws {
    let plan = try Self.plan()
    let table = try Self.table("Non placés", Self.workbook(.fr))
    #expect(table.rows.count == plan.unplaced.count)
    for title in ["Raison", "Ce qui bloque, stage par stage", "Ce qui suffirait ou aiderait"] {
      for value in try Self.column(title, table) { #expect(value != .empty) }
    }
    #expect(
      try Self.column("Ce qui suffirait ou aiderait", table).contains { value in
        if case .text(let text) = value { text.contains("demandes en attente") } else { false }
      })
  }

  @Test func `another plan is set beside this one, move by move`() throws {
    let plan = try Self.plan()
    let other = try Self.plan(["--goal", "greedy"])
    let sheet = try #require(try Self.workbook(.fr, other: other).sheets.last)
    #expect(sheet.name == "Comparaison")
    let tables = sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let (mine, theirs) = (Set(plan.assignments.map(Self.seat)), Set(other.assignments.map(Self.seat)))
    let changed = Set(mine.symmetricDifference(theirs).map { $0.prefix(2) })
    #expect(tables[1].rows.count == changed.count)
    let same = try #require(try Self.workbook(.fr, other: plan).sheets.last)
    #expect(same.blocks.last == .paragraph("Les affectations sont les mêmes.", .plain))
  }

  private static func seat(_ assignment: Assignment) -> [String] {
    [assignment.student.text, assignment.rotation.text, assignment.place.text]
  }
}
