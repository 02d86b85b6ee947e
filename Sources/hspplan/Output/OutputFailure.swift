import Exchange
import Reports

/// A file that could not be handed out.
struct OutputFailure: Error {
  /// Why it was not.
  enum Cause: Equatable {
    case file(WholeFile.Failure)
    case workbook(WorkbookWritingError)
  }

  /// Where it was to go.
  let path: String
  /// Why it did not.
  let cause: Cause

  /// The file could not be written.
  init(path: String, failure: WholeFile.Failure) {
    self.path = path
    cause = .file(failure)
  }

  /// The workbook could not be made.
  init(path: String, _ error: WorkbookWritingError) {
    self.path = path
    cause = .workbook(error)
  }

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let path = Argument.text(path)
    switch cause {
    case .workbook(let error): return complain(about: error, in: surroundings)
    case .file(let failure): return complain(about: failure, path, in: surroundings)
    }
  }

  private func complain(about error: WorkbookWritingError, in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    let path = Argument.text(path)
    switch error {
    case .sheetName(let name), .sheetTooLarge(let name):
      surroundings.complain(
        FailurePhrase.sheetImpossible.text(language, ["path": path, "sheet": .text(name)]))
    case .system(let code):
      let cause = CausePhrase.text(code, language)
      surroundings.complain(FailurePhrase.cannotWrite.text(language, ["path": path, "cause": .text(cause)]))
    }
    return .inputOutput
  }

  private func complain(
    about failure: WholeFile.Failure, _ path: Argument, in surroundings: Surroundings
  ) -> ExitCode {
    let language = surroundings.language.chosen
    switch failure {
    case .folderMissing(let folder):
      surroundings.complain(
        FailurePhrase.folderMissing.text(language, ["path": path, "folder": .text(folder)]))
      return .cannotCreate
    case .exists:
      surroundings.complain(FailurePhrase.exists.text(language, ["path": path]))
      return .cannotCreate
    case .isDirectory:
      surroundings.complain(FailurePhrase.isDirectory.text(language, ["path": path]))
      return .cannotCreate
    case .notPermitted:
      surroundings.complain(FailurePhrase.notPermitted.text(language, ["path": path]))
      return .notPermitted
    case .cannotCreate(let code):
      let cause = CausePhrase.text(code, language)
      surroundings.complain(FailurePhrase.cannotCreate.text(language, ["path": path, "cause": .text(cause)]))
      return .cannotCreate
    case .cannotWrite(let code):
      let cause = CausePhrase.text(code, language)
      surroundings.complain(FailurePhrase.cannotWrite.text(language, ["path": path, "cause": .text(cause)]))
      return .inputOutput
    }
  }
}
