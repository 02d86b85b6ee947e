import Reports

/// A file that could not be handed out.
struct OutputFailure: Error {
  /// Where it was to go.
  let path: String
  /// Why it did not.
  let failure: WholeFile.Failure

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    let path = Argument.text(path)
    switch failure {
    case .folderMissing(let folder):
      surroundings.complain(
        FailurePhrase.folderMissing.text(language, ["path": path, "folder": .text(folder)]))
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
