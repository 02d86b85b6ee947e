import Exchange
import PlacementDomain
import Reports

/// A plan kept in a file: a document for programs, or a workbook for people.
struct ResultFile {
  /// Where it goes; its extension says which.
  let path: String

  /// True when a file of this name is a workbook.
  static func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// Write it.
  func write(_ result: ResultWorkbook, _ language: Language) throws(OutputFailure) {
    guard ResultFile.isWorkbook(path) else {
      return try write(Array(result.summary.plan.document.text.utf8))
    }
    try write(result.workbook(language))
  }

  /// Write a workbook.
  func write(_ workbook: OutputWorkbook) throws(OutputFailure) { try write(bytes(of: workbook)) }

  /// Refuses a name that is none of a workbook, or the workbook of the session itself.
  func checkWorkbookName(option: String, session: String) throws(UsageError) {
    guard ResultFile.isWorkbook(path) else {
      throw .badValue(.badWorkbookName, option: option, value: path)
    }
    try checkInput(option: option, session: session)
  }

  /// Refuses the workbook of the session itself.
  func checkInput(option: String, session: String) throws(UsageError) {
    guard !SessionFolder.isInput(path, of: session) else {
      throw .badValue(.outputIsInput, option: option, value: path)
    }
  }

  /// Write a workbook where nothing has its name.
  func create(_ workbook: OutputWorkbook) throws(OutputFailure) {
    let bytes = try bytes(of: workbook)
    do throws(WholeFile.Failure) {
      try WholeFile(path: path).create(bytes)
    } catch {
      throw OutputFailure(path: path, failure: error)
    }
  }

  private func bytes(of workbook: OutputWorkbook) throws(OutputFailure) -> [UInt8] {
    do throws(WorkbookWritingError) {
      return try workbook.xlsx()
    } catch {
      throw OutputFailure(path: path, error)
    }
  }

  private func write(_ bytes: [UInt8]) throws(OutputFailure) {
    do throws(WholeFile.Failure) {
      try WholeFile(path: path).write(bytes)
    } catch {
      throw OutputFailure(path: path, failure: error)
    }
  }
}
