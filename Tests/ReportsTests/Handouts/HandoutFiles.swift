import Exchange
import Foundation
import PlacementDomain
import Requests
import TestBooks
import Testing
import Typesetting

@testable import Reports

/// Files as other programs read them; nil, said loudly, where the program is not there.
enum HandoutFiles {
  /// The text of printed pages, sheet by sheet.
  static func sheets(_ document: PrintedDocument, _ options: [String] = ["-layout"]) throws -> [String]? {
    try text(of: document.pdf(), "pdf", "/usr/bin/pdftotext") { options + [$0, "-"] }?
      .split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// What a program says of a file with these bytes.
  static func text(
    of bytes: [UInt8], _ type: String, _ program: String, _ arguments: (String) -> [String]
  ) throws -> String? {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("SKIPPED: \(program) is not here")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + "." + type)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments(file.path)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }

  /// What a Python program says of a file; needs `module`.
  static func python(_ module: String, _ program: String, _ bytes: [UInt8], _ type: String) throws -> String?
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
      .path
    let python = root + "/.venv-test/bin/python"
    guard FileManager.default.isExecutableFile(atPath: python) else {
      print("SKIPPED: \(module) is not here (make test installs it)")
      return nil
    }
    return try text(of: bytes, type, python) { ["-X", "utf8", "-c", program, $0] }
  }

  /// Every text of every cell of a workbook, as openpyxl reads it.
  static func cells(_ workbook: OutputWorkbook) throws -> String? {
    let program = """
      import sys, openpyxl
      for sheet in openpyxl.load_workbook(sys.argv[1]):
          print("#", sheet.title)
          for row in sheet.iter_rows(values_only=True):
              print("|".join("" if cell is None else str(cell) for cell in row))
      """
    return try python("openpyxl", program, workbook.xlsx(), "xlsx")
  }

  /// Everything that is made from a handout, as text, by what it is: encodings and compression undone.
  static func everything(_ handout: Handout, store: String) throws -> [(String, String)] {
    let language = Language.fr
    let placements = PlacementList(handout)
    let requests = RequestList(handout)
    let trainees = TraineeList(handout)
    let pages = RequestDocument(handout)
    let worklist = HSPnetWorklist(handout, last: [:])
    let calendar = PlacementCalendar(handout, store: store, last: [])
    func html(_ report: Report) -> String { HTMLRenderer(language: language).page(of: report) }
    var texts = [
      ("placements csv", placements.table(language).csv(.french)),
      ("requests csv", requests.table(language).csv(.french)),
      ("trainees csv", trainees.table(language).csv(.english)),
      ("placements html", html(placements.report(language))),
      ("requests html", html(requests.report(language))), ("trainees html", html(trainees.report(language))),
      ("placements json", placements.document.text), ("requests json", requests.document.text),
      ("trainees json", trainees.document.text),
      (
        "calendar",
        String(decoding: calendar.file(language).bytes, as: UTF8.self).replacing("\r\n ", with: "")
      ),
      ("states", calendar.states.map { "\($0)" }.joined()), ("marks", "\(worklist.marks)"),
      ("file name", pages.fileName(language)), ("message", pages.message(language, pdf: []).text),
      ("subject", pages.message(language, pdf: []).subject),
    ]
    for (name, document) in [
      ("placements pdf", placements.printed(language, paper: .letter)),
      ("trainees pdf", trainees.printed(language, paper: .a4)),
      ("requests pdf", pages.printed(language, paper: .letter)),
    ] {
      let sheets = try sheets(document, ["-raw"])
      if let sheets { texts.append((name, sheets.joined(separator: "\n"))) }
    }
    for (name, workbook) in [
      ("placements xlsx", placements.workbook(language)), ("trainees xlsx", trainees.workbook(language)),
      ("hspnet xlsx", worklist.workbook(language)), ("requests xlsx", requests.workbook(language)),
    ] {
      texts.append((name, try cells(workbook) ?? "\(workbook)"))
    }
    return texts
  }
}
