import Reports

/// In which language to speak: the option, else `HSPPLAN_LANG`, else the session's setting, else the system's
/// locale, else French.
struct LanguageChoice {
  /// What `--lang` says.
  let flag: Language?
  /// What `HSPPLAN_LANG` says.
  let variable: Language?
  /// What `session.yaml` says, once it is read.
  var session: Language?
  /// What `LC_ALL`, else `LC_MESSAGES`, else `LANG` says.
  let locale: Language?

  /// The choice so far.
  var chosen: Language { flag ?? variable ?? session ?? locale ?? .fr }

  /// The choice before anything is read.
  init(arguments: [String], environment: [String: String]) {
    flag = LanguageChoice.flag(in: arguments)
    variable = environment["HSPPLAN_LANG"].flatMap(LanguageChoice.language(named:))
    locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
      .flatMap(LanguageChoice.language(named:))
  }

  /// The language of a name such as `fr`, `fr_CA.UTF-8` or `en-CA`; nil for others, such as `C`.
  static func language(named name: String) -> Language? {
    Language(rawValue: String(name.lowercased().prefix { $0.isLetter }))
  }

  /// The value of the option, found without knowing the others, so that errors about them are in it.
  private static func flag(in arguments: [String]) -> Language? {
    var isNext = false
    for argument in arguments {
      if isNext { return Language(rawValue: argument) }
      if argument == "--" { return nil }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard ["--lang", "--langue"].contains(parts.first) else { continue }
      if parts.count == 2 { return Language(rawValue: parts[1]) }
      isNext = true
    }
    return nil
  }
}
