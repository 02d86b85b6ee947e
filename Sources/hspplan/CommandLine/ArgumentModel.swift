import ArgumentParser
import PlacementDomain

/// The commands and options as ArgumentParser knows them, read from its own dump, so that help and errors can
/// be worded in both languages without a second list of options.
struct ArgumentModel {
  /// A command.
  struct Command {
    /// Its names; the first is English, the second French, others are spellings that work too.
    let names: [String]
    /// Its options, flags and positional arguments, in the order of the declarations.
    let arguments: [Argument]

    /// The name to show.
    func name(isFrench: Bool) -> String { isFrench && names.count > 1 ? names[1] : names[0] }
  }

  /// An option, a flag or a positional argument.
  struct Argument {
    /// What it takes.
    enum Kind { case positional, option, flag }

    /// What it takes.
    let kind: Kind
    /// Names with their dashes: short ones, then long ones, English before French.
    let names: [String]
    /// The name of its value in the declaration.
    let valueName: String
    /// True when it may be left out.
    let isOptional: Bool
    /// True when it may be given several times.
    let isRepeating: Bool

    /// Names that start with two dashes.
    var longNames: [String] { names.filter { $0.hasPrefix("--") } }

    /// The key of its words in `OptionPhrase`: the English long name, or the value's name.
    var key: String { longNames.first.map { String($0.dropFirst(2)) } ?? valueName }

    /// The name to show.
    func name(isFrench: Bool) -> String {
      let long = longNames
      return (isFrench && long.count > 1 ? long[1] : long.first) ?? names.first ?? valueName
    }
  }

  /// The commands in order.
  let commands: [Command]
  /// Options that may stand before the command.
  let shared: [Argument]

  /// The model of this program.
  static let current = ArgumentModel(dump: RootCommand._dumpHelp())

  /// Reads the dump of `--experimental-dump-help` (ArgumentParser's ToolInfo, version 0).
  init(dump: String) {
    let root = (try? JSONValue(parsing: dump.utf8))?["command"]
    shared = ArgumentModel.arguments(of: root)
    commands = (root?["subcommands"]?.array ?? [])
      .filter { $0["commandName"]?.string != "help" }
      .map { command in
        let aliases = command["aliases"]?.array?.compactMap(\.string) ?? []
        return Command(
          names: [command["commandName"]?.string ?? ""] + aliases,
          arguments: ArgumentModel.arguments(of: command))
      }
  }

  /// The command of this name.
  func command(named name: String) -> Command? { commands.first { $0.names.contains(name) } }

  private static func arguments(of command: JSONValue?) -> [Argument] {
    (command?["arguments"]?.array ?? []).compactMap { dumped in
      let names = (dumped["names"]?.array ?? []).compactMap { name -> String? in
        guard let text = name["name"]?.string else { return nil }
        return (name["kind"]?.string == "long" ? "--" : "-") + text
      }
      guard !names.contains("--help") else { return nil }
      let kind: Argument.Kind =
        switch dumped["kind"]?.string {
        case "positional": .positional
        case "flag": .flag
        default: .option
        }
      return Argument(
        kind: kind, names: names, valueName: dumped["valueName"]?.string ?? "",
        isOptional: dumped["isOptional"]?.bool ?? true, isRepeating: dumped["isRepeating"]?.bool ?? false)
    }
  }
}
