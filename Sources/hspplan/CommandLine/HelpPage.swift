import Reports

/// The help pages, worded from the catalogue and laid out from the model of the arguments.
struct HelpPage {
  let model: ArgumentModel
  let language: Language

  private var isFrench: Bool { language == .fr }

  /// Help on one command (by its English name), or on the program.
  func report(command name: String?) -> Report {
    if let name, let command = model.command(named: name) { return report(command) }
    return overview
  }

  private var overview: Report {
    var report = Report()
    report.say(HelpPhrase.purpose.text(language))
    let usage = ["hspplan", HelpPhrase.command.text(language), HelpPhrase.commandUsage.text(language)]
    add(usage: usage, to: &report)
    report.add(.heading(HelpPhrase.commands.text(language)))
    let rows = model.commands.map { command in
      [command.name(isFrench: isFrench), command.name(isFrench: !isFrench), words(of: command)]
    }
    report.add(
      .table(
        ReportTable(
          [.init(), .init(), .init()],
          rows: rows.map { [StyledText($0[0], .strong), StyledText($0[1], .faint), StyledText($0[2])] })))
    addOptions(model.shared, to: &report)
    report.add(.gap)
    report.say(HelpPhrase.moreHelp.text(language))
    report.add(.gap)
    report.say(HelpPhrase.exitCodes.text(language))
    return report
  }

  private func report(_ command: ArgumentModel.Command) -> Report {
    var report = Report()
    let name = command.name(isFrench: isFrench)
    report.say("hspplan \(name) – " + words(of: command))
    let positionals = command.arguments.filter { $0.kind == .positional }
    let usage =
      ["hspplan", name, HelpPhrase.commandUsage.text(language)]
      + positionals.map { $0.isOptional ? "[\(valueName($0))]" : valueName($0) }
    add(usage: usage, to: &report)
    if !positionals.isEmpty {
      report.add(.heading(HelpPhrase.arguments.text(language)))
      let rows = positionals.map {
        [StyledText(valueName($0), .strong), StyledText(words(of: $0, in: command))]
      }
      report.add(.table(ReportTable([.init(), .init()], rows: rows)))
    }
    addOptions(command.arguments.filter { $0.kind != .positional }, of: command, to: &report)
    return report
  }

  private func add(usage: [String], to report: inout Report) {
    report.add(.heading(HelpPhrase.usage.text(language)))
    report.say(usage.joined(separator: " "), indent: 1)
  }

  private func addOptions(
    _ options: [ArgumentModel.Argument], of command: ArgumentModel.Command? = nil, to report: inout Report
  ) {
    report.add(.heading(HelpPhrase.options.text(language)))
    var rows = options.map { option -> [StyledText] in
      [StyledText(spelling(of: option), .strong), StyledText(words(of: option, in: command))]
    }
    rows.append([StyledText("-h, --aide, --help", .strong), StyledText(OptionPhrase.help.text(language))])
    rows.append([StyledText("--version", .strong), StyledText(OptionPhrase.version.text(language))])
    report.add(.table(ReportTable([.init(), .init()], rows: rows)))
  }

  /// Short name, the name in this language, the other one, the value.
  private func spelling(of option: ArgumentModel.Argument) -> String {
    let short = option.names.filter { !$0.hasPrefix("--") }
    let long = Array(option.longNames.prefix(2))
    let names = (short + (isFrench ? long.reversed() : long)).joined(separator: ", ")
    return option.kind == .option ? names + " " + valueName(option) : names
  }

  private func valueName(_ argument: ArgumentModel.Argument) -> String {
    let name = ValuePhrase(rawValue: argument.valueName)?.text(language) ?? argument.valueName
    guard argument.kind == .positional, argument.isRepeating else { return name }
    return HelpPhrase.several.text(language, ["value": .text(name)])
  }

  private func words(of command: ArgumentModel.Command) -> String {
    CommandPhrase(rawValue: command.names[0])?.text(language) ?? ""
  }

  /// The command's own words for it, else those it has everywhere.
  private func words(of argument: ArgumentModel.Argument, in command: ArgumentModel.Command?) -> String {
    let isVerb = argument.kind == .positional && argument.valueName == "verb"
    let verbs =
      command?.names[0] == "sweep"
      ? SweepVerbPhrase.allCases.map { $0.text(language) }
      : RequestVerbPhrase.allCases.map { $0.text(language) }
    let goals = isVerb ? verbs : GoalNames.all(language)
    let own = command.flatMap { OptionPhrase(rawValue: $0.names[0] + "." + argument.key) }
    return (own ?? OptionPhrase(rawValue: argument.key))?
      .text(language, ["list": .text(language.list(goals))]) ?? ""
  }
}
