/// A picture of values, with the values beside it.
///
/// Words are the caller's; nothing here knows a language. The same chart gives the same bytes anywhere.
public protocol Chart: Sendable {
  /// What stands above the chart and what a screen reader says of it.
  var caption: ChartCaption { get }
  /// The values of the chart, for a table under it or a file.
  var table: ChartTable { get }
  /// The picture as an SVG document that fetches nothing.
  ///
  /// `identifier` begins the ids inside it, so that several fit in one page: a letter, then letters of ASCII,
  /// digits or hyphens; anything else is a programming error.
  func svg(identifier: String) -> String
}

extension Chart {
  /// The picture as a file of its own.
  public var svg: String { svg(identifier: "chart") }
  /// The heads of the columns of `rows`.
  public var header: [String] { table.header }
  /// The values of the chart as they are written for people, a row of cells for each.
  public var rows: [[String]] { table.rows }
}
