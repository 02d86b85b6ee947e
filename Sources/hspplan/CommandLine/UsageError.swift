import Reports

/// What is wrong with a command line.
enum UsageError: Error, Equatable {
  /// There is no such command; these names come close.
  case unknownCommand(String, near: [String])
  /// The command has no such option; these names come close.
  case unknownOption(String, command: String?, near: [String])
  /// The option needs a value, called so in `ValuePhrase`.
  case missingValue(option: String, value: String)
  /// The flag takes no value.
  case unwantedValue(option: String)
  /// Nothing takes this argument.
  case unwantedArgument(String, command: String)
  /// The command lacks this argument, called so in `ValuePhrase`.
  case missingArgument(String, command: String)
  /// The value of an option does not do, for this reason.
  case badValue(UsagePhrase, option: String, value: String, near: [String] = [], allowed: [String] = [])
  /// Two options write to one file.
  case sameOutputTwice(option: String, other: String, path: String)
  /// The plan is to come from a terminal.
  case standardInputIsTerminal
  /// ArgumentParser refused what was found in order here.
  case notUnderstood

  /// The sentences for people.
  func text(_ language: Language) -> String {
    switch self {
    case .unknownCommand(let name, let near):
      return sentences(
        UsagePhrase.unknownCommand.text(language, ["name": .text(name)]), near, nil, language)
    case .unknownOption(let name, let command, let near):
      let words = UsagePhrase.unknownOption.text(
        language, ["name": .text(name), "command": .text(command ?? "hspplan")])
      return sentences(words, near, command, language)
    case .missingValue(let option, let value):
      let name = ValuePhrase(rawValue: value)?.text(language) ?? value
      return UsagePhrase.missingValue.text(language, ["name": .text(option), "value": .text(name)])
    case .unwantedValue(let option):
      return UsagePhrase.unwantedValue.text(language, ["name": .text(option)])
    case .unwantedArgument(let name, let command):
      return sentences(
        UsagePhrase.unwantedArgument.text(language, ["name": .text(name)]), [], command, language)
    case .missingArgument(let value, let command):
      let name = ValuePhrase(rawValue: value)?.text(language) ?? value
      let words = UsagePhrase.missingArgument.text(
        language, ["name": .text(name), "command": .text(command)])
      return sentences(words, [], command, language)
    case .badValue(let phrase, let option, let value, let near, let allowed):
      let words = phrase.text(
        language,
        ["name": .text(option), "value": .text(value), "list": .text(language.list(allowed))])
      return near.isEmpty ? words : words + " " + suggestion(near, language)
    case .sameOutputTwice(let option, let other, let path):
      return UsagePhrase.sameOutputTwice.text(
        language, ["name": .text(option), "other": .text(other), "value": .text(path)])
    case .standardInputIsTerminal: return UsagePhrase.oneStandardInput.text(language)
    case .notUnderstood: return sentences(UsagePhrase.notUnderstood.text(language), [], nil, language)
    }
  }

  private func sentences(
    _ words: String, _ near: [String], _ command: String?, _ language: Language
  ) -> String {
    if !near.isEmpty { return words + " " + suggestion(near, language) }
    guard let command else { return words + " " + UsagePhrase.seeHelp.text(language) }
    return words + " " + UsagePhrase.seeHelpOf.text(language, ["command": .text(command)])
  }

  private func suggestion(_ near: [String], _ language: Language) -> String {
    UsagePhrase.didYouMean.text(language, ["list": .text(language.list(near, or: true))])
  }
}
