import Exchange
import PlacementDomain
import Testing

/// Workbooks written as XLSX.
@Suite struct WorkbookBytesTests {
  private static func workbook(_ sheets: [OutputSheet], date: Day? = nil) -> OutputWorkbook {
    OutputWorkbook(title: "Titre & suite", pageNumber: "Page &P de &N", date: date, sheets: sheets)
  }

  private static let table = OutputTable(
    [
      OutputColumn("Nom", isRequired: true, note: "Une note", filling: .text),
      OutputColumn("Nombre", choices: .words(["un", "deux"]), filling: .number),
      OutputColumn("Autre", choices: .column(0, ofSheet: "L’autre"), filling: .date),
    ],
    rows: [
      [.text("=1+1"), .integer(3), .date(Day(iso: "2026-01-12"))],
      [.text("\u{1}_x0041_"), .share(1, of: 3), .empty],
    ], shaded: 1..<2, room: 10, offers: [.init(row: 0, column: 1, choices: .words(["a"]))])

  private static let sheets: [OutputSheet] = [
    OutputSheet(
      "Sommaire",
      [
        .title("T"), .paragraph("P", .good), .gap, .table(table),
        .bars(OutputBars(title: "B", labels: 0, values: 1)),
        .heading("H"),
      ]), OutputSheet("L’autre", table, fixedColumns: 1),
    OutputSheet("Vide", OutputTable([OutputColumn("A")])),
    OutputSheet("Texte", [.paragraph("Rien", .plain)]),
  ]

  @Test func `the same workbook gives the same bytes`() throws {
    let first = try Self.workbook(Self.sheets).xlsx()
    #expect(first.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(try Self.workbook(Self.sheets).xlsx() == first)
    let dated = try Self.workbook(Self.sheets, date: Day(iso: "2026-01-12")).xlsx()
    #expect(dated != first)
    #expect(try Self.workbook(Self.sheets, date: Day(iso: "2026-01-12")).xlsx() == dated)
  }

  @Test(arguments: ["", "a/b", "a:b", "[a]", "'a", "a'", String(repeating: "x", count: 32), "SOMMAIRE"])
  func `a name that Excel does not allow is refused`(name: String) {
    #expect(throws: WorkbookWritingError.sheetName(name)) {
      try Self.workbook(Self.sheets + [OutputSheet(name, [.gap])]).xlsx()
    }
  }

  @Test func `a sheet larger than Excel's is refused`() {
    let wide = OutputTable((0...16_384).map { OutputColumn("\($0)") })
    let tall = OutputTable([OutputColumn("A")], rows: Array(repeating: [.empty], count: 1_048_576))
    for table in [wide, tall] {
      #expect(throws: WorkbookWritingError.sheetTooLarge("Grande")) {
        try Self.workbook([OutputSheet("Grande", table)]).xlsx()
      }
    }
  }
}
