public import PlacementDomain

/// One cell of a table that is handed out: typed and already worded.
public struct OutputCell: Hashable, Sendable {
  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    /// A part of a whole, shown in percent; a whole of 0 gives 0.
    case share(Int, of: Int)
    case date(Day)
    case time(TimeOfDay)
  }

  /// What a cell means; colours are the writer's affair.
  public enum Emphasis: Hashable, Sendable {
    case plain
    /// Figures and names that matter, totals.
    case strong
    /// Proved, complete, free of problems.
    case good
    /// Needs attention.
    case warning
    /// Wrong or impossible.
    case bad
    /// Of little interest.
    case faint
    /// One of several things to tell apart, ≥ 0; colours come again after `tints`.
    case tint(Int)

    /// How many tints can be told apart.
    public static let tints = 6
  }

  /// What it holds.
  public let value: Value
  /// What it means.
  public let emphasis: Emphasis

  /// A cell.
  public init(_ value: Value, _ emphasis: Emphasis = .plain) {
    self.value = value
    self.emphasis = emphasis
  }

  /// Nothing.
  public static let empty = OutputCell(.empty)
  /// A text; an empty one is an empty cell.
  public static func text(_ text: String, _ emphasis: Emphasis = .plain) -> OutputCell {
    OutputCell(text.isEmpty ? .empty : .text(text), emphasis)
  }
  /// A text, or nothing.
  public static func optional(_ text: String?) -> OutputCell { .text(text ?? "") }
  /// A whole number.
  public static func integer(_ number: Int, _ emphasis: Emphasis = .plain) -> OutputCell {
    OutputCell(.integer(number), emphasis)
  }
  /// A date, or nothing.
  public static func date(_ day: Day?) -> OutputCell { OutputCell(day.map(Value.date) ?? .empty) }
  /// A time of day.
  public static func time(_ time: TimeOfDay) -> OutputCell { OutputCell(.time(time)) }
  /// A part of a whole.
  public static func share(_ part: Int, of whole: Int) -> OutputCell { OutputCell(.share(part, of: whole)) }
}
