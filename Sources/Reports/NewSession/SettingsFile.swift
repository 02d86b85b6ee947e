import Exchange

/// The settings as a commented YAML file.
enum SettingsFile {
  /// The file's name.
  static func name(_ language: Language) -> String { language == .fr ? "reglages.yaml" : "session.yaml" }

  /// Its text: a comment above every key. Keys with nothing to say are commented out.
  static func text(_ language: Language) -> String {
    var lines: [String] = []
    for key in SessionFormat.settings {
      let path = (language == .fr ? key.french : key.name.rawValue).split(separator: ".")
      let indent = String(repeating: "  ", count: path.count - 1)
      guard !key.isSection else {
        lines += ["", "\(path[0]):"]
        continue
      }
      let setting = InitialSetting(key, language)
      if path.count == 1 { lines.append("") }
      lines.append("\(indent)# " + setting.explanation)
      let value = setting.inFile ?? key.example.text(language)
      lines.append((setting.inFile == nil ? "\(indent)# " : indent) + "\(path[path.count - 1]): \(value)")
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }
}
