public import PlacementDomain

/// The form of a rule book: its keys and tests in both languages.
public enum RuleBookFormat {
  /// A path of keys (`requirements.cpr.title`) with its last key in French.
  public static func french(path: String) -> String {
    var parts = path.split(separator: ".").map(String.init)
    guard let last = parts.popLast() else { return path }
    let french =
      RuleBookKey(rawValue: last)?.french ?? RequirementField(rawValue: last)?.french ?? last
    return (parts + [french]).joined(separator: ".")
  }

  /// What a test is called.
  public static func name(of kind: RequirementKind) -> Choice {
    Choice(english: kind.rawValue, french: kind.french)
  }

  /// What a value of a test is called.
  public static func name(of field: RequirementField) -> Choice {
    Choice(english: field.rawValue, french: field.french)
  }
}
