import Exchange

/// Reads a command line before ArgumentParser does: finds help and version, moves options that stand before
/// the command behind it, and finds every usage error, so that none is worded in English only.
struct ArgumentScreening {
  /// What the command line asks for.
  enum Request: Equatable {
    /// Help on a command, or on all of them.
    case help(command: String?)
    /// The version.
    case version
    /// A command line that ArgumentParser will accept.
    case run([String])
  }

  let model: ArgumentModel
  /// In which language to name commands.
  let isFrench: Bool

  private static let help: Set<String> = ["--help", "-h", "--aide", "-?"]
  private static let helpCommands: Set<String> = ["help", "aide"]

  /// Screen the arguments (without the program's name).
  func request(_ arguments: [String]) throws(UsageError) -> Request {
    var rest = arguments[...]
    var shared: [String] = []
    while let first = rest.first, first.hasPrefix("-"), first != "-" {
      if ArgumentScreening.help.contains(first) { return .help(command: commandName(in: rest.dropFirst())) }
      if first == "--version" { return .version }
      shared += try option(&rest, among: model.shared, command: nil)
    }
    guard let name = rest.popFirst() else { return .help(command: nil) }
    if ArgumentScreening.helpCommands.contains(name) { return .help(command: try helpSubject(rest)) }
    guard let command = model.command(named: name) else { throw unknownCommand(name) }
    return try request(rest, of: command, named: name, shared)
  }

  private func request(
    _ arguments: ArraySlice<String>, of command: ArgumentModel.Command, named name: String,
    _ shared: [String]
  ) throws(UsageError) -> Request {
    var rest = arguments
    var options: [String] = []
    var positionals: [String] = []
    while let first = rest.first {
      if first == "--" {
        positionals += rest.dropFirst()
        break
      }
      if ArgumentScreening.help.contains(first) { return .help(command: command.names[0]) }
      if first == "--version" { return .version }
      if first.hasPrefix("-"), first != "-" {
        options += try option(&rest, among: command.arguments, command: name)
      } else {
        positionals.append(first)
        rest.removeFirst()
      }
    }
    let places = command.arguments.filter { $0.kind == .positional }
    if positionals.count > places.count, places.last?.isRepeating != true {
      throw .unwantedArgument(positionals[places.count], command: name)
    }
    if positionals.count < places.count(where: { !$0.isOptional }) {
      throw .missingArgument(places[positionals.count].valueName, command: name)
    }
    return .run([command.names[0]] + shared + options + ["--"] + positionals)
  }

  /// The option at the front with its value, as ArgumentParser wants it: `--name=value`.
  private func option(
    _ rest: inout ArraySlice<String>, among arguments: [ArgumentModel.Argument], command: String?
  ) throws(UsageError) -> [String] {
    let token = rest.removeFirst()
    var name = token
    var value: String?
    if let equals = token.firstIndex(of: "="), token.hasPrefix("--") {
      name = String(token[..<equals])
      value = String(token[token.index(after: equals)...])
    } else if !token.hasPrefix("--"), token.count > 2 {
      name = String(token.prefix(2))
      value = String(token.dropFirst(2))
    }
    guard let argument = arguments.first(where: { $0.names.contains(name) }) else {
      throw unknownOption(token.hasPrefix("--") ? name : token, among: arguments, command: command)
    }
    guard argument.kind == .option else {
      if value != nil { throw .unwantedValue(option: name) }
      return [name]
    }
    if value == nil, let next = rest.first, next == "-" || !next.hasPrefix("-") { value = rest.removeFirst() }
    guard let value else { throw .missingValue(option: name, value: argument.valueName) }
    let long = argument.names.first { $0.hasPrefix("--") }!
    // `--name=` would be refused; an empty value takes away what was noted.
    return value.isEmpty ? [long, value] : [long + "=" + value]
  }

  private func helpSubject(_ rest: ArraySlice<String>) throws(UsageError) -> String? {
    guard let name = rest.first(where: { !$0.hasPrefix("-") }) else { return nil }
    guard let command = model.command(named: name) else { throw unknownCommand(name) }
    return command.names[0]
  }

  private func commandName(in rest: ArraySlice<String>) -> String? {
    rest.lazy.compactMap { model.command(named: $0)?.names[0] }.first
  }

  private func unknownCommand(_ name: String) -> UsageError {
    let meant = CommandSynonyms.commands(for: name).compactMap(model.command(named:))
    guard meant.isEmpty else {
      return .unknownCommand(name, near: meant.map { $0.name(isFrench: isFrench) })
    }
    let names = model.commands.flatMap { Array($0.names.prefix(2)) } + ["help", "aide"]
    return .unknownCommand(name, near: Suggestions.nearest(to: name, among: names))
  }

  private func unknownOption(
    _ name: String, among arguments: [ArgumentModel.Argument], command: String?
  ) -> UsageError {
    let names = arguments.flatMap(\.longNames) + ["--help", "--aide", "--version"]
    return .unknownOption(name, command: command, near: Suggestions.nearest(to: name, among: names))
  }
}
