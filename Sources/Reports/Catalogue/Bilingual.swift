/// One sentence in both languages, with named holes.
///
/// `{name}` is filled with an argument; `{name:singular|plural}` chooses by the integer argument of that name
/// (French: 0 and 1 are singular; English: only 1). French follows Québec typography (OQLF): no-break space
/// before `:`, `%`, `$` and inside « », none before `; ! ?`.
public struct Bilingual: Hashable, Sendable {
  /// The French template.
  public let fr: String
  /// The English template.
  public let en: String

  /// A sentence; both languages are required.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The template in one language.
  public subscript(language: Language) -> String { language == .fr ? fr : en }
}

/// What fills a hole: a number is written as the language writes it.
public enum Argument: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  case number(Int)
  case text(String)

  /// A number.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
