import Exchange
import PlacementDomain

/// The reference of the form of a rule book, as a Markdown page, made from the form itself.
public enum RuleBookReference {
  /// The page in one language.
  public static func page(_ language: Language) -> String {
    func say(_ phrase: RuleBookPagePhrase) -> String { phrase.text(language) }
    func chapter(_ title: RuleBookPagePhrase, _ paragraphs: RuleBookPagePhrase...) -> [String] {
      ["", "## " + say(title)] + paragraphs.flatMap { ["", say($0)] }
    }
    var lines = ["# " + say(.title), "", say(.introduction)]
    lines += ["", "```yaml", RuleBookExample.extending(language), "```"]
    lines += chapter(.changeTitle, .change)
    lines += ["", "```yaml", RuleBookExample.own(language), "```"]
    lines += chapter(.keysTitle, .keys)
    for (title, keys) in sections { lines += ["", "### " + say(title), ""] + table(keys, language) }
    lines += chapter(.valuesTitle, .values)
    lines += chapter(.testsTitle, .tests) + [""] + tests(language)
    lines += ["", "### " + say(.fieldsTitle), ""] + fields(language)
    lines += chapter(.evidenceTitle, .evidence) + [""] + kinds(language)
    lines += chapter(.refusedTitle, .refused)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let sections: [(RuleBookPagePhrase, [RuleBookKey])] = [
    (.bookKeys, RuleBookKey.topKeys), (.parameterKeys, RuleBookKey.parameterKeys),
    (.requirementKeys, RuleBookKey.requirementKeys), (.scopeKeys, RuleBookKey.scopeKeys),
    (.conditionKeys, RuleBookKey.combiningKeys),
  ]

  private static func table(_ keys: [RuleBookKey], _ language: Language) -> [String] {
    header([.key, .also, .meaning], language)
      + keys.map { key in
        row(named(key.rawValue, key.french, language) + [RuleBookKeyMeaning(key).text(language)])
      }
  }

  /// Each test with the values it takes, as its kind names them.
  private static func tests(_ language: Language) -> [String] {
    header([.test, .also, .meaning, .valuesTitle], language)
      + RequirementKind.allCases.map { kind in
        let name = RuleBookFormat.name(of: kind)
        let values = kind.parameters.map { parameter in
          let field = RuleBookFormat.name(of: parameter.field).text(language)
          return "`\(field)`" + (parameter.isRequired ? " ●" : "")
        }
        return row(
          named(name.english, name.french, language) + [
            RequirementMeaning(kind).text(language), values.joined(separator: ", "),
          ])
      }
  }

  private static func fields(_ language: Language) -> [String] {
    let all = RequirementKind.allCases.flatMap(\.parameters)
    return header([.key, .also, .meaning, .form], language)
      + RequirementField.allCases.compactMap { field in
        guard let form = all.first(where: { $0.field == field })?.form else { return nil }
        let name = RuleBookFormat.name(of: field)
        return row(
          named(name.english, name.french, language) + [
            FieldMeaning(field).text(language), FormPhrase(form).text(language),
          ])
      }
  }

  private static func kinds(_ language: Language) -> [String] {
    header([.kind, .also], language)
      + ClosedValues.evidenceKind.words.map { word in
        let (mine, other) = language == .fr ? (word.french, word.english) : (word.english, word.french)
        var seen: Set = [mine[0]]
        let others = (mine + other).filter { seen.insert($0).inserted }
        return row(["`\(mine[0])`", others.map { "`\($0)`" }.joined(separator: ", ")])
      }
  }

  /// The name in the page's language, then the other where it is another.
  private static func named(_ english: String, _ french: String, _ language: Language) -> [String] {
    let (mine, other) = language == .fr ? (french, english) : (english, french)
    return ["`\(mine)`", mine == other ? "" : "`\(other)`"]
  }

  private static func header(_ phrases: [RuleBookPagePhrase], _ language: Language) -> [String] {
    [row(phrases.map { $0.text(language) }), row(phrases.map { _ in "---" })]
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
