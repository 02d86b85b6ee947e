import PlacementDomain

/// Hours of each rotation: a line a rotation, then who lacks hours and what of it can be made up.
struct HoursSection {
  let hours: RotationHours
  let scenario: Scenario

  /// How many people are named.
  static let named = 8

  func add(to report: inout Report, _ language: Language) {
    guard !hours.lines.isEmpty else { return }
    report.add(.heading(HoursPhrase.heading.text(language)))
    let heads: [HoursPhrase] = [.rotation, .required, .gross, .net, .enough, .surplus, .shortfall]
    var table = ReportTable(heads.map { .init($0.text(language), isNumeric: $0 != .rotation) })
    for rotation in scenario.rotations {
      let lines = hours.lines.filter { $0.assignment.rotation == rotation.id }
      if !lines.isEmpty { table.rows.append(row(rotation, lines, language)) }
    }
    report.add(.table(table))
    let short = hours.lines.filter { $0.difference < 0 }
    for line in short.prefix(HoursSection.named) {
      report.say(sentence(line, language), .warning, indent: 1)
    }
    if short.count > HoursSection.named {
      report.say(
        HoursPhrase.others.text(language, ["n": .number(short.count - HoursSection.named)]), .faint, indent: 1
      )
    }
  }

  private func row(_ rotation: Rotation, _ lines: [RotationHours.Line], _ language: Language) -> [StyledText]
  {
    let short = lines.count { $0.difference < 0 }
    return [
      StyledText(rotation.id.text), StyledText(language.hours(minutes: rotation.minutes ?? 0)),
      StyledText(range(lines.map(\.gross), language)), StyledText(range(lines.map(\.net), language)),
      StyledText(language.written(lines.count { $0.difference == 0 })),
      StyledText(language.written(lines.count { $0.difference > 0 })),
      StyledText(language.written(short), short > 0 ? .warning : .plain),
    ]
  }

  /// `88 h`, `80 h – 96 h`.
  private func range(_ minutes: [Int], _ language: Language) -> String {
    guard let least = minutes.min(), let most = minutes.max() else { return "" }
    let ends = least == most ? [least] : [least, most]
    return ends.map { language.hours(minutes: $0) }.joined(separator: "–")
  }

  private func sentence(_ line: RotationHours.Line, _ language: Language) -> String {
    let phrase: HoursPhrase = line.regained == 0 ? .missing : .missingRegained
    return phrase.text(
      language,
      [
        "student": .text(line.assignment.student.text), "rotation": .text(line.assignment.rotation.text),
        "short": .text(language.hours(minutes: -line.difference)),
        "required": .text(language.hours(minutes: line.required)),
        "regained": .text(language.hours(minutes: line.regained)), "days": .number(line.days),
      ])
  }
}
