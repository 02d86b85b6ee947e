/// The words around a chart.
public struct ChartCaption: Hashable, Sendable {
  /// Stands above the chart and is read first by a screen reader.
  public var title: String
  /// What the chart shows, in a sentence or two, for those who do not see it.
  public var description: String
  /// Language of every word of the chart (BCP 47), such as `fr-CA`.
  public var language: String
  /// Stands in place of the chart when there is nothing to draw.
  public var nothing: String

  /// A caption.
  public init(title: String, description: String, language: String, nothing: String) {
    self.title = title
    self.description = description
    self.language = language
    self.nothing = nothing
  }
}
