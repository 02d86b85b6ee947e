/// A line of text in which parts stand out. Colours are the renderer's affair.
public struct StyledText: Hashable, Sendable {
  /// What a part means.
  public enum Style: Hashable, Sendable {
    case plain
    /// Titles and figures that matter.
    case strong
    /// Proved, complete, free of problems.
    case good
    /// Needs attention.
    case warning
    /// Wrong or impossible.
    case bad
    /// Of little interest.
    case faint
  }

  /// A part in one style.
  public struct Part: Hashable, Sendable {
    /// What is written.
    public let text: String
    /// What it means.
    public let style: Style
  }

  /// The parts in order.
  public private(set) var parts: [Part]

  /// A text in one style.
  public init(_ text: String, _ style: Style = .plain) { parts = [Part(text: text, style: style)] }

  /// One text after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  /// The words alone.
  public var plain: String { parts.map(\.text).joined() }
  /// How many columns it takes.
  public var displayWidth: Int { parts.reduce(0) { $0 + $1.text.displayWidth } }
}
