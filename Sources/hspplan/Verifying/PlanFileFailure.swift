import PlacementDomain
import Reports

/// A plan's file that cannot be read as a document.
enum PlanFileFailure: Error {
  case unreadable(FileBytes.ReadError, path: String)
  case notJSON(JSONError, path: String)
  case notAPlan(path: String)

  /// No plan is larger (bytes).
  private static let largestPlan = 1 << 30

  /// The document in a file, or on standard input for `-`.
  static func read(_ path: String) throws(PlanFileFailure) -> JSONValue {
    let bytes: [UInt8]
    do throws(FileBytes.ReadError) {
      bytes = try FileBytes.read(path, limit: largestPlan)
    } catch {
      throw .unreadable(error, path: path)
    }
    do throws(JSONError) {
      return try JSONValue(parsing: bytes)
    } catch {
      throw .notJSON(error, path: path)
    }
  }

  /// Say so; the exit code that goes with it.
  func complain(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    switch self {
    case .unreadable(let error, let path):
      let name = Argument.text(path == "-" ? FailurePhrase.standardInput.text(language) : path)
      switch error {
      case .missing: surroundings.complain(FailurePhrase.missing.text(language, ["path": name]))
      case .isDirectory: surroundings.complain(FailurePhrase.isDirectory.text(language, ["path": name]))
      case .notPermitted:
        surroundings.complain(FailurePhrase.notPermitted.text(language, ["path": name]))
        return .notPermitted
      case .tooLarge:
        let limit = Argument.number(PlanFileFailure.largestPlan >> 20)
        surroundings.complain(FailurePhrase.tooLarge.text(language, ["path": name, "n": limit]))
        return .inputRejected
      case .other(let code):
        let cause = CausePhrase.text(code, language)
        surroundings.complain(FailurePhrase.cannotRead.text(language, ["path": name, "cause": .text(cause)]))
      }
      return .inputMissing
    case .notAPlan(let path):
      surroundings.complain(FailurePhrase.notAPlan.text(language, ["path": .text(path)]))
      return .inputRejected
    case .notJSON(let error, let path):
      if path.lowercased().hasSuffix(".xlsx") {
        surroundings.complain(FailurePhrase.workbookIsNoPlan.text(language, ["path": .text(path)]))
        return .inputRejected
      }
      let name = path == "-" ? FailurePhrase.standardInput.text(language) : path
      surroundings.complain(
        FailurePhrase.notJSON.text(
          language, ["path": .text(name), "n": .number(PlanFileFailure.offset(of: error))]))
      return .inputRejected
    }
  }

  private static func offset(of error: JSONError) -> Int {
    switch error {
    case .unexpected(let offset), .notAnInteger(let offset), .tooDeep(let offset),
      .duplicateKey(_, let offset):
      offset
    case .truncated: 0
    }
  }
}
