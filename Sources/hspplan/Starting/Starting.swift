import Exchange
import PlacementDomain
import Reports

/// Writes a new session where nothing is yet.
struct Starting {
  /// The folder or workbook to make.
  let path: String
  /// True for one workbook.
  let isWorkbook: Bool
  /// True to print a document instead of sentences.
  let isJSON: Bool

  /// What a command line asks for.
  init(_ command: NewCommand, _ language: Language) throws(UsageError) {
    guard let path = command.path ?? (command.isWorkbook ? "session.xlsx" : nil) else {
      throw .missingArgument("new-session", command: language == .fr ? "nouveau" : "new")
    }
    if command.isWorkbook, !ResultFile.isWorkbook(path) {
      throw .badValue(.badWorkbookName, option: "--excel", value: path)
    }
    self.path = command.shared.path(of: path)
    isWorkbook = command.isWorkbook
    isJSON = command.shared.isJSON
  }

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    let names: [String]
    do throws(OutputFailure) {
      names = try isWorkbook ? writeWorkbook(language) : writeFolder(language)
    } catch {
      return error.complain(in: surroundings)
    }
    let report = NewSessionReport(path: path, isWorkbook: isWorkbook, files: names)
    if isJSON {
      surroundings.output.write(report.document.text)
    } else {
      surroundings.print(report.report(language))
    }
    return .done
  }

  private func writeWorkbook(_ language: Language) throws(OutputFailure) -> [String] {
    try ResultFile(path: path).create(NewSession.workbook(named: path, language))
    return []
  }

  private func writeFolder(_ language: Language) throws(OutputFailure) -> [String] {
    let files = NewSession.files(inFolder: path, language)
    do throws(WholeFile.Failure) {
      try WholeFolder(path: path).create(files.map { ($0.name, Array($0.text.utf8)) })
    } catch {
      throw OutputFailure(path: path, failure: error)
    }
    return files.map(\.name)
  }
}
