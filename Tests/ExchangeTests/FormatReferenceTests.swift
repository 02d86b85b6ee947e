import Exchange
import Foundation
import PlacementDomain
import Reports
import Testing

@Suite struct FormatReferenceTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `HSPPLAN_WRITE_FORMAT=1 swift test --filter FormatReferenceTests` writes the pages anew.
  @Test(arguments: Language.allCases)
  func `the format reference is what the format makes`(language: Language) throws {
    let file = Self.package.appendingPathComponent("Documentation/Format.\(language.rawValue).md")
    let page = FormatReference.page(language)
    if ProcessInfo.processInfo.environment["HSPPLAN_WRITE_FORMAT"] != nil {
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  /// `HSPPLAN_WRITE_FORMAT=1` writes these too.
  @Test(arguments: Language.allCases)
  func `the reference of rule books is what their form makes`(language: Language) throws {
    let file = Self.package.appendingPathComponent("Documentation/RuleBooks.\(language.rawValue).md")
    let page = RuleBookReference.page(language)
    if ProcessInfo.processInfo.environment["HSPPLAN_WRITE_FORMAT"] != nil {
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
    for kind in RequirementKind.allCases {
      let name = RuleBookFormat.name(of: kind)
      #expect(page.contains("| `\(language == .fr ? name.french : name.english)` |"))
    }
  }

  @Test(arguments: Language.allCases)
  func `the books of the reference are read without a problem`(language: Language) throws {
    let books = RuleBookReference.page(language).components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(books.count == 2)
    for book in books {
      let name = book.prefix { $0 != "\n" }.drop { $0 != " " }.dropFirst()
      let reading = try SessionFiles.small.with("rules/a.yaml", book)
        .with("session.yaml", "session: {id: A26}\nrules: [\(name)]\n").read()
      #expect(reading.problems == [], "\(book)")
      #expect(reading.scenario?.prerequisites.books.count == 1)
    }
  }

  /// `HSPPLAN_WRITE_FORMAT=1` writes these too.
  @Test(arguments: Language.allCases)
  func `the reference of what-ifs is what their form makes`(language: Language) throws {
    let file = Self.package.appendingPathComponent("Documentation/WhatIf.\(language.rawValue).md")
    let page = WhatIfReference.page(language)
    if ProcessInfo.processInfo.environment["HSPPLAN_WRITE_FORMAT"] != nil {
      try Data(page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
    for key in WhatIfKey.allCases {
      #expect(page.contains("| `\(language == .fr ? key.french : key.rawValue)` |"), "\(key)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the example of the reference of what-ifs is read without a problem`(language: Language) throws {
    let example = WhatIfReference.page(language).components(separatedBy: "```yaml\n")[1]
      .components(separatedBy: "```")[0]
    let session = SessionFiles([
      "session.yaml": "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\nrules: [quebec-nursing]\n",
      "agencies.csv": "agency\nCEGEP-LI\n", "students.csv": "student\n2412345\n2412346\n",
      "courses.csv": "course,rotation\n180-B1,R1\n180-C1,R2\n",
      "blocks.csv": "block,start,end\nB1,2026-08-31,2026-10-23\n",
      "destinations.csv": "destination,site,service\nHSL-4O,HSL,Médecine\nHSL-5E,HSL,Chirurgie\n",
      "places.csv": """
      place,destination,block,shift,seats,status
      P1,HSL-4O,B1,D8,2,accepted
      P2,HSL-5E,B1,E8,1,sent
      P3,HSL-4O,B1,E8,2,accepted

      """,
      "preferences.csv": "student,rank,target\n2412345,1,HSL-4O\n",
    ])
    let reading = try session.with("a.yml", nil).with("what-if/a.yaml", example).read(
      whatIf: "what-if/a.yaml")
    #expect(reading.problems == [], "\(reading.problems)")
    #expect(Set(reading.whatIf?.changes.map(\.kind) ?? []) == Set(ScenarioChange.Kind.allCases))
  }

  @Test func `every column and key has a meaning in the reference, once`() {
    for language in Language.allCases {
      let rows = FormatReference.page(language).split(separator: "\n").filter { $0.hasPrefix("| `") }
      let columns = SessionFormat.tables.reduce(0) { $0 + $1.columns.count }
      #expect(rows.count == columns + SessionFormat.settings.filter { !$0.isSection }.count)
      for row in rows {
        let cells = row.split(separator: "|", omittingEmptySubsequences: false)
        #expect(cells[3].contains { $0 != " " }, "\(row)")
      }
    }
  }

  /// Rows that the examples speak of.
  private static func supporting(_ french: Bool) -> [TableName: [[ColumnName: String]]] {
    let unit = french ? "HSL-4O" : "HSL-4W"
    let service = french ? "Médecine" : "Medicine"
    let discipline = french ? "médecine" : "medicine"
    return [
      .students: ["2412345", "2412346"].map { [.student: $0, .postalCode: "H2X 1Y4"] },
      .blocks: ["B1", "B2"].map { [.block: $0, .start: "2026-01-12", .end: "2026-03-06"] },
      .destinations: [
        [.destination: unit, .site: "HSL", .service: service, .discipline: discipline],
        [.destination: "X", .site: "X", .discipline: french ? "chirurgie" : "surgery"],
      ],
      .places: ["P1", "P10", "P13"].map {
        [.place: $0, .destination: unit, .block: "B1", .shift: "D8", .seats: "8"]
      },
      .instructors: [[.instructor: "T1"]],
      .preceptorShifts: [[.preceptor: "V3", .date: "2026-02-02", .shift: "D8"]],
      .courses: [[.course: "180-B1", .rotation: "R1"]],
      .preceptors: [[.preceptor: "V3", .students: "1"]],
    ]
  }

  /// A row of a table that holds the example of one column, and what that column needs beside it.
  private static func row(_ column: ColumnFormat, _ table: TableFormat, _ french: Bool) -> [ColumnName:
    String]
  {
    func example(_ name: ColumnName) -> String {
      table[name].map { french ? $0.example.french : $0.example.english } ?? ""
    }
    var names = table.columns.filter(\.isRequired).map(\.name) + [column.name]
    switch (table.name, column.name) {
    case (.places, .site), (.places, .service): names += [.site, .service, .shift]
    case (.places, .start), (.places, .end): names += [.destination, .start, .end]
    case (.places, .parent), (.places, .split): names += [.destination, .shift, .parent, .split]
    case (.places, .instructor): names += [.destination, .shift]
    case (.schedule, .start), (.schedule, .end), (.preceptorShifts, .start), (.preceptorShifts, .end):
      names += [.start, .end]
    case (.schedule, _), (.preceptorShifts, _): names += [.shift]
    case (.capacity, _): names += [.students]
    case (.students, .lat), (.students, .lon), (.destinations, .lat), (.destinations, .lon):
      names += [.lat, .lon]
    case (.travel, .postalCode): names += [.destination]
    case (.travel, .site): names += [.student]
    case (.travel, _): names += [.student, .destination]
    case (.places, _): names += [.destination, .shift]
    case (.history, _): names += [.service]
    case (.agencies, .school): names += [.agreementUntil]
    case (.events, _): names += [.target, .value]
    case (.waivers, .destination): break
    case (.waivers, _): names += [.student]
    default: break
    }
    return Dictionary(names.map { ($0, example($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func file(_ rows: [[ColumnName: String]], _ table: TableFormat, _ french: Bool) -> String {
    let columns = table.columns.filter { column in rows.contains { $0[column.name] != nil } }
    let header = columns.map { french ? $0.headers[1] : $0.headers[0] }.joined(separator: ",")
    let body = rows.map { row in columns.map { "\"\(row[$0.name] ?? "")\"" }.joined(separator: ",") }
    return ([header] + body).joined(separator: "\n")
  }

  @Test(arguments: [false, true])
  func `every example of a column is accepted, in both languages`(french: Bool) throws {
    let supporting = Self.supporting(french)
    for table in SessionFormat.tables {
      for column in table.columns {
        var files = SessionFiles(["session.yaml": "session: {id: A26}\nrules: [quebec-nursing]\n"])
        for other in SessionFormat.tables {
          guard var rows = supporting[other.name], other.name != table.name else { continue }
          let naming: [TableName] = [.places, .supervision, .preceptorShifts]
          if other.name == .preceptors, !naming.contains(table.name) { rows = [] }
          if other.name == .preceptorShifts, table.name != .preceptors { rows = [] }
          if !rows.isEmpty {
            files = files.with("\(other.name.rawValue).csv", Self.file(rows, other, french))
          }
        }
        let row = Self.row(column, table, french)
        let key = table.columns[0].name
        var rest = (supporting[table.name] ?? []).filter { $0[key] != row[key] || table.name == .places }
        if table.name == .agencies, column.name == .school { rest = [[.agency: "CEGEP-LI"]] }
        files = files.with(
          "\(french ? table.name.french : table.name.rawValue).csv", Self.file([row] + rest, table, french))
        let reading = try files.read()
        let grave = reading.problems.filter { $0.severity != .notice }
        #expect(grave == [], "\(table.name.rawValue).\(column.name.rawValue)")
        #expect(reading.problems.count == (column.use == .later ? 1 : 0), "\(table.name).\(column.name)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `every example and default of a key is accepted, in both languages`(french: Bool) throws {
    for key in SessionFormat.settings where !key.isSection {
      for choice in [key.example, key.standard].compactMap({ $0 }) + key.choices
      where key.name != .goals || choice == key.example {
        let path = (french ? key.french : key.name.rawValue).split(separator: ".").map(String.init)
        let value = french ? choice.french : choice.english
        var text = path.count == 1 ? "\(path[0]): \(value)\n" : "\(path[0]):\n  \(path[1]): \(value)\n"
        if key.name == .hoursRequired { text += "  hours: net\n" }
        if path[0] != "session" { text += "session: {code: A26}\n" }
        if path[0] == "session", key.name != .sessionID { text += "  id: A26\n" }
        if key.name == .sessionStart { text += "  end: 2027-01-01\n" }
        if key.name == .sessionEnd { text += "  start: 2026-01-01\n" }
        let reading = try SessionFiles.small.with("session.yaml", text).with(
          "destinations.csv",
          """
          destination,site,service,discipline,agency
          HSL-4O,HSL,Med,mental health,CISSS-A
          HSL-5E,HSL,Chir,santé mentale,CISSS-A
          HSL-6N,HSL,Chir,\(french ? "chirurgie" : "surgery"),CISSS-A

          """
        ).read()
        #expect(reading.places == [], "\(text)")
      }
    }
  }
}
