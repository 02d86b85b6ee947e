import Foundation
import Testing

@testable import Typesetting

/// Pages: what stands on them, where they break, and that they are always the same.
@Suite struct PrintedDocumentTests {
  private static func document(_ sections: [[PrintedBlock]], paper: PrintedDocument.Paper = .letter)
    -> PrintedDocument
  {
    PrintedDocument(
      title: "Demande nº\u{A0}12", language: "fr-CA", made: "2026-01-05", paper: paper,
      footer: "hspplan, essai",
      pageNumbering: "Page {page} de {pages}", sections: sections)
  }

  private static let words =
    "Répondre avant le\u{A0}1er\u{A0}février; «\u{A0}œuvre\u{A0}», efficace, coefficient, l’été"

  @Test func `the same document gives the same bytes, on any thread`() async throws {
    let document = Self.document([[.heading("Titre", level: 1), .paragraph(Self.words)]])
    let first = try document.pdf()
    let others = await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 { group.addTask { try? document.pdf() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first } && first.starts(with: "%PDF-".utf8))
    var other = document
    other.made = "2026-01-06"
    #expect(try other.pdf() != first)
  }

  @Test(arguments: [(PrintedDocument.Paper.letter, "612 x 792"), (.a4, "595.276 x 841.89")])
  func `sheets have their size and the file its day and title`(_ paper: PrintedDocument.Paper, _ size: String)
    throws
  {
    let bytes = try Self.document([[.paragraph("a")], [.paragraph("b")]], paper: paper).pdf()
    guard let info = try PrintedText.output("pdfinfo", ["-isodates"], bytes) else { return }
    #expect(
      info.contains(size) && info.contains("Pages:           2") && info.contains("2026-01-05T00:00:00"))
    #expect(info.contains("Demande nº\u{A0}12") && info.contains("hspplan"))
  }

  @Test func `every font is in the file, as a subset`() throws {
    let bytes = try Self.document([[.heading("Titre", level: 1), .paragraph(Self.words)]]).pdf()
    guard let fonts = try PrintedText.output("pdffonts", [], bytes) else { return }
    let rows = fonts.split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 2)
    for row in rows { #expect(row.contains("+DejaVuSans") && row.contains("yes yes yes"), "\(row)") }
  }

  /// pdftotext writes a no-break space as a space.
  @Test func `the text comes out as it was, in order`() throws {
    let bytes = try Self.document([
      [
        .heading("École – Hiver 2026", level: 3), .heading("Demande", level: 1), .alert("Urgent!"),
        .lines([.init("Site", "Hôpital"), .init("Quart", "J8")]), .heading("Détails", level: 2),
        .paragraph(Self.words),
        .table(
          PrintedTable(
            columns: [.init("Date", weight: 2), .init("Heures", weight: 1, isNumber: true)],
            rows: [["lundi", "8 h"], ["mardi", "7 h 30"]])),
      ]
    ]).pdf()
    guard let sheets = try PrintedText.sheets(bytes, ["-raw"]) else { return }
    #expect(
      sheets == [
        """
        École – Hiver 2026
        Demande
        Urgent!
        Site Hôpital
        Quart J8
        Détails
        Répondre avant le 1er février; « œuvre », efficace, coefficient, l’été
        Date Heures
        lundi 8 h
        mardi 7 h 30
        hspplan, essai Page 1 de 1

        """
      ])
  }

  @Test func `a long table has its header on each sheet and loses nothing`() throws {
    let rows = (1...200).map { ["rangée \($0)", String(repeating: "mot ", count: $0 % 40)] }
    let table = PrintedTable(columns: [.init("Nom", weight: 1), .init("Texte", weight: 2)], rows: rows)
    guard let sheets = try PrintedText.sheets(try Self.document([[.table(table)]]).pdf()) else { return }
    #expect(sheets.count > 5)
    #expect(sheets.allSatisfy { $0.contains("Nom") && $0.contains("Texte") })
    for number in 1...200 {
      #expect(sheets.count { $0.contains(try! Regex("rangée \(number)\\b")) } == 1, "\(number)")
    }
    let words = rows.reduce(0) { $0 + $1[1].split(separator: " ").count }
    #expect(sheets.reduce(0) { $0 + $1.split { !$0.isLetter }.count { $0 == "mot" } } == words)
    #expect(sheets.last?.contains("Page \(sheets.count) de \(sheets.count)") == true)
  }

  @Test func `what is higher than a sheet goes on on the next`() throws {
    let lines = (1...300).map { "ligne \($0)." }.joined(separator: "\n")
    let tall = PrintedTable(
      columns: [.init("Nom", weight: 1), .init("Texte", weight: 2)], rows: [["x", lines]])
    for block in [
      PrintedBlock.paragraph(lines), .alert(lines), .table(tall), .lines([.init("Notes", lines)]),
    ] {
      guard let sheets = try PrintedText.sheets(try Self.document([[block]]).pdf()) else { return }
      #expect((5...8).contains(sheets.count))
      let text = sheets.joined()
      for number in 1...300 { #expect(text.contains("ligne \(number).")) }
    }
  }

  @Test func `a heading never stands alone at the foot and a month is never parted`() throws {
    let month = MonthGrid(
      title: "mars 2026",
      weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
      offset: 6, cells: (1...31).map { MonthGrid.Cell(day: $0, lines: ["J8", "07:30–15:30"]) })
    for gaps in stride(from: 0, to: 60, by: 3) {
      let filler = Array(repeating: PrintedBlock.gap, count: gaps) + [.paragraph("avant")]
      let blocks: [PrintedBlock] = filler + [.heading("Titre", level: 2), .month(month)]
      guard let sheets = try PrintedText.sheets(try Self.document([blocks]).pdf()) else { return }
      let withMonth = try #require(sheets.first { $0.contains("mars 2026") })
      #expect(withMonth.components(separatedBy: "07:30–15:30").count == 32, "\(gaps)")
    }
    for gaps in 50...70 {
      let blocks: [PrintedBlock] =
        Array(repeating: .gap, count: gaps) + [.heading("Titre", level: 2), .paragraph("dessous")]
      guard let sheets = try PrintedText.sheets(try Self.document([[.paragraph("a")] + blocks]).pdf()) else {
        return
      }
      #expect(sheets.count { $0.contains("Titre") && $0.contains("dessous") } == 1, "\(gaps)")
    }
  }

  @Test func `a month too full for a sheet gets smaller, then says that there is more`() throws {
    func month(_ lines: Int) -> PrintedDocument {
      let cells = (1...31).map { MonthGrid.Cell(day: $0, lines: (0..<lines).map { "u\($0)" }) }
      return Self.document([
        [.month(MonthGrid(title: "mai", weekdays: Array(repeating: "x", count: 7), offset: 0, cells: cells))]
      ])
    }
    guard let fits = try PrintedText.sheets(try month(14).pdf()),
      let full = try PrintedText.sheets(try month(60).pdf())
    else { return }
    #expect(fits.count == 1 && fits[0].contains("u13") && !fits[0].contains("…"))
    #expect(full.count == 1 && full[0].contains("…") && full[0].contains("31"))
  }

  @Test func `signs that cannot be printed do no harm`() throws {
    let text = "a\u{0}b\u{1B}c\td\u{7F}e\r\nf"
    let bytes = try Self.document([[.paragraph(text), .heading(text, level: 1), .alert("")]]).pdf()
    guard let sheets = try PrintedText.sheets(bytes, ["-raw"]) else { return }
    #expect(sheets[0].contains("a b c d") && sheets[0].contains("f"))
  }

  @Test func `a document of nothing is one empty sheet`() throws {
    guard let sheets = try PrintedText.sheets(try Self.document([]).pdf(), ["-raw"]) else { return }
    #expect(sheets == ["hspplan, essai Page 1 de 1\n"])
  }
}
