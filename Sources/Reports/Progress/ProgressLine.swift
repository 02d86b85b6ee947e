public import Allocator
public import PlacementDomain

/// How far a search is, as one line for people and one object for programs.
public struct ProgressLine {
  /// The state.
  public let progress: SearchProgress

  /// A line for this state.
  public init(_ progress: SearchProgress) { self.progress = progress }

  /// The line people see.
  public func text(_ language: Language) -> String {
    guard progress.stageNumber > 0 else {
      return ProgressPhrase.feasibility.text(language, ["round": .number(progress.round)])
    }
    return ProgressPhrase.stage.text(
      language,
      [
        "number": .number(progress.stageNumber), "count": .number(progress.stageCount),
        "stage": .text(StageLines.words(key: progress.stage, language)), "round": .number(progress.round),
        "state": .text(state(language)),
      ])
  }

  private func state(_ language: Language) -> String {
    switch (progress.best, progress.bound) {
    case (let best?, let bound?):
      ProgressPhrase.bestAndBound.text(language, ["best": .number(best), "bound": .number(bound)])
    case (let best?, nil): ProgressPhrase.best.text(language, ["best": .number(best)])
    case (nil, let bound?): ProgressPhrase.bound.text(language, ["bound": .number(bound)])
    case (nil, nil): ProgressPhrase.noPlanYet.text(language)
    }
  }

  /// `hspplan.progress/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.progress/1"), "stage": .string(progress.stage),
      "stage-number": .integer(progress.stageNumber), "stage-count": .integer(progress.stageCount),
      "round": .integer(progress.round), "columns": .integer(progress.columns),
      "bound": progress.bound.map(JSONValue.integer) ?? .null,
      "best": progress.best.map(JSONValue.integer) ?? .null,
    ])
  }
}
