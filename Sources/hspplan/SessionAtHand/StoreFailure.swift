import PlacementDomain
import Reports
import Requests
import Store

/// Something the store could not do, to be said.
struct StoreFailure: Error {
  let error: StoreError
  /// The store's file.
  let path: String

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    if case .conflict(let conflicts) = error {
      for conflict in conflicts { tell(conflict, in: surroundings) }
      return .storeBusy
    }
    let (phrase, code, more) = saying
    var arguments = more
    arguments["path"] = .text(path)
    if case .newer(let names) = error { arguments["list"] = .text(language.list(names)) }
    if case .damaged(let words) = error { arguments["list"] = .text(language.list(Array(words.prefix(3)))) }
    surroundings.complain(phrase.text(language, with: arguments))
    return code
  }

  private var saying: (StoreFailurePhrase, ExitCode, [String: Argument]) {
    switch error {
    case .busy(let seconds): (.busy, .storeBusy, ["n": .number(seconds)])
    case .conflict: (.conflict, .storeBusy, [:])
    case .notAStore: (.notAStore, .inputRejected, [:])
    case .newer: (.newer, .inputRejected, [:])
    case .otherSession(let session): (.otherSession, .inputRejected, ["session": .text(session)])
    case .damaged: (.damaged, .inputRejected, [:])
    case .full: (.full, .inputOutput, [:])
    case .inputOutput(let code): (.inputOutput, .inputOutput, ["code": .text(String(code))])
    case .cannotCreate: (.cannotCreate, .cannotCreate, [:])
    case .notPermitted: (.notPermitted, .notPermitted, [:])
    case .missing: (.missing, .inputMissing, [:])
    }
  }

  private func tell(_ conflict: StoreError.Conflict, in surroundings: Surroundings) {
    let language = surroundings.language.chosen
    surroundings.complain(
      StoreFailurePhrase.conflict.text(
        language,
        [
          "number": .text(String(conflict.request.rawValue)), "name": .text(conflict.by),
          "date": .text(conflict.at.description),
        ]))
    var report = Report()
    for change in conflict.changes {
      report.say(
        StoreFailurePhrase.conflictField.text(
          language,
          [
            "field": .text(change.field), "before": .text(change.before.line),
            "after": .text(change.after.line),
          ]), .warning, indent: 1)
    }
    surroundings.tell(report)
  }
}
