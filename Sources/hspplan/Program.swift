import ArgumentParser
import Glibc
import Reports

/// The whole program for one command line.
enum Program {
  /// What `--version` says and every plan carries.
  static let version = "0.1.0"

  /// Carry out a command line (without the program's name).
  static func run(_ arguments: [String], environment: [String: String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error to tell, not a reason to die.
    signal(SIGXFSZ, SIG_IGN)
    let present = PresentMoment(environment: environment)
    let surroundings = Surroundings(
      output: StandardStream(descriptor: STDOUT_FILENO, environment: environment),
      messages: StandardStream(descriptor: STDERR_FILENO, environment: environment),
      language: LanguageChoice(arguments: arguments, environment: environment),
      present: present ?? PresentMoment(environment: [:])!,
      author: Author.standard(environment), environment: environment)
    let code: ExitCode
    do throws(UsageError) {
      if present == nil {
        throw .badValue(.badMoment, option: "HSPPLAN_NOW", value: environment["HSPPLAN_NOW"] ?? "")
      }
      code = try perform(arguments, in: surroundings)
    } catch {
      surroundings.complain(error.text(surroundings.language.chosen))
      code = .usage
    }
    return finalCode(code, surroundings)
  }

  private static func perform(
    _ arguments: [String], in surroundings: Surroundings
  ) throws(UsageError) -> ExitCode {
    let language = surroundings.language.chosen
    let model = ArgumentModel.current
    let screening = ArgumentScreening(model: model, isFrench: language == .fr)
    switch try screening.request(arguments) {
    case .help(let command):
      surroundings.print(HelpPage(model: model, language: language).report(command: command))
      return .done
    case .version:
      surroundings.output.write(HelpPhrase.version.text(language, ["version": .text(version)]) + "\n")
      return .done
    case .run(let screened):
      guard let action = (try? RootCommand.parseAsRoot(screened)) as? any Action else { throw .notUnderstood }
      if let value = action.shared.lang, Language(rawValue: value) == nil {
        throw .badValue(.badLanguage, option: "--lang", value: value)
      }
      return try action.perform(in: surroundings)
    }
  }

  /// Data that could not be written is a failure whatever the command came to.
  private static func finalCode(_ code: ExitCode, _ surroundings: Surroundings) -> Int32 {
    guard surroundings.output.failure != 0 else { return code.rawValue }
    let language = surroundings.language.chosen
    surroundings.complain(
      FailurePhrase.cannotPrint.text(
        language, ["cause": .text(CausePhrase.text(surroundings.output.failure, language))]))
    return ExitCode.inputOutput.rawValue
  }
}
