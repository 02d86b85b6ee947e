/// One part of the catalogue: an enumeration whose cases are sentences. Every phrasebook is listed in
/// `Catalogue.books`, which the tests walk.
public protocol Phrasebook: CaseIterable, Sendable {
  /// The sentence in both languages.
  var template: Bilingual { get }
}

extension Phrasebook {
  /// The sentence in one language with its holes filled. A hole without an argument stays visible as
  /// `{name}`, which a test looks for.
  public func text(_ language: Language, _ arguments: KeyValuePairs<String, Argument> = [:]) -> String {
    text(
      language,
      with: Dictionary(arguments.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The same with arguments gathered before.
  public func text(_ language: Language, with values: [String: Argument]) -> String {
    var out = ""
    var rest = Substring(template[language])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let hole = rest[rest.index(after: open)..<close]
      out += filled(hole, values, language)
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  private func filled(_ hole: Substring, _ values: [String: Argument], _ language: Language) -> String {
    let parts = hole.split(separator: ":", maxSplits: 1)
    guard let name = parts.first, let value = values[String(name)] else { return "{\(hole)}" }
    guard parts.count == 2 else {
      switch value {
      case .number(let number): return language.written(number)
      case .text(let text): return text
      }
    }
    let forms = parts[1].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard case .number(let number) = value, forms.count == 2 else { return "{\(hole)}" }
    let isSingular = language == .fr ? abs(number) < 2 : abs(number) == 1
    return String(isSingular ? forms[0] : forms[1])
  }
}

extension Language {
  /// An integer as the language writes it: thousands parted by a no-break space (fr) or a comma (en), from
  /// five digits in French as the OQLF advises, from four in English.
  public func written(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    guard digits.count > (self == .fr ? 4 : 3) else { return String(number) }
    var out = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { out += self == .fr ? "\u{A0}" : "," }
      out.append(digit)
    }
    return (number < 0 ? "-" : "") + out
  }
}
