import Glibc
import Optimization
import PlacementDomain
import Reports
import Sweeps

/// Why a sweep could not be planned, computed or merged.
enum SweepFailure: Error {
  /// It was said already.
  case refused(ExitCode)
  /// A file that cannot be read.
  case file(PlanFileFailure)
  case output(OutputFailure)
  case manifest(SweepManifestError, path: String)
  case store(SweepStoreError)
  case shard(SweepShardError)
  case solver(SolverError)
  case planOfOtherSession(plan: String, session: String, scenario: String, other: String)
  case nothingToLearn(scenario: String)
  /// A result that was not written by this program.
  case otherFigures(path: String)
  /// Somebody asked for the end.
  case stopped

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    func say(
      _ phrase: SweepFailurePhrase, _ code: ExitCode, _ arguments: [String: Argument] = [:]
    ) -> ExitCode {
      surroundings.complain(phrase.text(language, with: arguments))
      return code
    }
    switch self {
    case .refused(let code): return code
    case .file(let failure): return failure.complain(in: surroundings)
    case .output(let failure): return failure.complain(in: surroundings)
    case .solver(let error): return PlanningFailure.solver(error).complain(in: surroundings)
    case .manifest(let error, let path):
      let (phrase, code, arguments) = SweepFailure.words(for: error, path, language)
      return say(phrase, code, arguments)
    case .store(let error): return SweepFailure.complain(about: error, in: surroundings)
    case .shard(let error):
      let (phrase, arguments) = SweepFailure.words(for: error, language)
      return say(phrase, .usage, arguments)
    case .planOfOtherSession(let plan, let session, let scenario, let other):
      return say(
        .planOfOtherSession, .verificationFailed,
        [
          "name": .text(plan), "session": .text(session), "scenario": .text(scenario), "other": .text(other),
        ])
    case .nothingToLearn(let scenario):
      return say(.nothingToLearn, .inputMissing, ["scenario": .text(scenario)])
    case .otherFigures(let path): return say(.otherFigures, .inputRejected, ["path": .text(path)])
    case .stopped: return .stoppedWithPlan
    }
  }

  private static func words(
    for error: SweepManifestError, _ path: String, _ language: Language
  ) -> (SweepFailurePhrase, ExitCode, [String: Argument]) {
    var arguments: [String: Argument] = ["path": .text(path)]
    switch error {
    case .inputsChanged(let changed):
      arguments["list"] = .text(names(changed, language))
      return (.inputsChanged, .verificationFailed, arguments)
    case .engineChanged(let recorded, let found):
      arguments["before"] = .text(recorded)
      arguments["after"] = .text(found)
      return (.engineChanged, .verificationFailed, arguments)
    case .sameName(_, let name):
      arguments["name"] = .text(name)
      return (.sameName, .settingsWrong, arguments)
    case .badName: return (.badName, .settingsWrong, arguments)
    case .tooManyCells(let limit):
      arguments["n"] = .number(limit)
      return (.tooManyCells, .settingsWrong, arguments)
    case .notJSON where [".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }:
      return (.manifestIsInput, .inputRejected, arguments)
    case .schema(let found):
      arguments["place"] = .text(found ?? "schema")
      return (found == nil ? .notAManifest : .otherSchema, .inputRejected, arguments)
    default:
      arguments["place"] = .text(place(of: error))
      return (.notAManifest, .inputRejected, arguments)
    }
  }

  /// The first files that changed, and how many more.
  private static func names(_ changed: [SweepManifestError.ChangedInput], _ language: Language) -> String {
    let shown = 5
    let list = language.list(changed.prefix(shown).map(\.name))
    guard changed.count > shown else { return list }
    return SweepFailurePhrase.inputsMore.text(
      language,
      [
        "list": .text(changed.prefix(shown).map(\.name).joined(separator: ", ")),
        "n": .number(changed.count - shown),
      ])
  }

  /// Where in the document.
  private static func place(of error: SweepManifestError) -> String {
    switch error {
    case .missing(let path), .malformed(let path, _), .unknownKey(let path), .notInOrder(let path),
      .otherCell(let path):
      path
    case .emptyAxis(let axis): "/axes/" + axis.rawValue
    case .noBlocks, .impossibleBlock, .overlappingBlocks: "/axes/blocks"
    case .unknownInput(let name, _, _), .unusedInput(let name): "/inputs/" + name
    case .cellCount: "/cells"
    default: "/"
    }
  }

  private static func complain(about error: SweepStoreError, in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    switch error {
    case .cannotCreate(let path, let code):
      return OutputFailure(path: path, failure: failure(code) ?? .cannotCreate(code)).complain(
        in: surroundings)
    case .cannotWrite(let path, let code):
      return OutputFailure(path: path, failure: failure(code) ?? .cannotWrite(code)).complain(
        in: surroundings)
    case .cannotRead(let path, let code):
      let error: FileBytes.ReadError =
        code == ENOENT ? .missing : code == EACCES || code == EPERM ? .notPermitted : .other(code)
      return PlanFileFailure.unreadable(error, path: path).complain(in: surroundings)
    case .notReproducible(let path):
      surroundings.complain(SweepFailurePhrase.notReproducible.text(language, ["path": .text(path)]))
      return .verificationFailed
    case .incomplete(let missing, let damaged, let total):
      surroundings.complain(
        SweepFailurePhrase.incomplete.text(
          language,
          [
            "n": .number(missing.count + damaged.count), "bad": .number(damaged.count),
            "total": .number(total),
          ]))
      return .inputMissing
    }
  }

  private static func failure(_ code: Int32) -> WholeFile.Failure? {
    [EACCES, EPERM, EROFS].contains(code) ? .notPermitted : nil
  }

  private static func words(
    for error: SweepShardError, _ language: Language
  ) -> (SweepFailurePhrase, [String: Argument]) {
    func source(_ source: SweepShardSource) -> Argument { .text(SweepSourcePhrase(source).text(language)) }
    return switch error {
    case .malformed(let text): (.shardMalformed, ["value": .text(text)])
    case .outside(let number, let count, let by):
      (.shardOutside, ["value": .text("\(number)/\(count)"), "source": source(by)])
    case .notANumber(let variable, let value):
      (.variableWrong, ["name": .text(variable), "value": .text(value)])
    case .variableMissing(let variable): (.variableMissing, ["name": .text(variable)])
    case .countMissing(let by): (.countMissing, ["source": source(by)])
    case .numberMissing(let count): (.numberMissing, ["n": .number(count)])
    case .irregularArray: (.irregularArray, [:])
    case .countsDisagree(let given, let found, let by):
      (.countsDisagree, ["n": .number(given), "other": .number(found), "source": source(by)])
    case .disagree(let first, let second):
      (
        .shardsDisagree,
        [
          "value": .text(first.shard.description), "source": source(first.source),
          "other": .text(second.shard.description), "second": source(second.source),
        ]
      )
    }
  }
}
