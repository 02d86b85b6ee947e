/// A test of one kind with its values filled in.
public struct RequirementTest: Hashable, Sendable {
  /// What it asks.
  public let kind: RequirementKind
  /// The values given, by field; fields left out are not in it.
  public let values: [RequirementField: RuleValue]

  /// A test; values have the types of the kind's fields.
  public init(_ kind: RequirementKind, _ values: [RequirementField: RuleValue] = [:]) {
    self.kind = kind
    self.values = values
  }
}

/// A value of a test or a parameter.
public enum RuleValue: Hashable, Sendable {
  /// Any of these words, as people type them.
  case words([String])
  /// A length of time.
  case span(CalendarSpan)
  /// A whole number, ≥ 0.
  case count(Int)
  case flag(Bool)
}

/// What a test may be told, with its key in files.
public enum RequirementField: String, Hashable, Sendable, CaseIterable {
  case names, issuers, antigens, kinds
  case valid, booster, age
  case doses, titre
  case minimum = "at-least"
  case sinceAge = "since-age"
  case twoStep = "two-step"
  case stepGap = "step-gap"
  case xrayValid = "x-ray-valid"
  case stocked, serology, attestation, car, licence
  case stepMinimum = "step-minimum"
  case stepLimit = "step-limit"
  case afterLiveVaccine = "after-live-vaccine"
  case positiveFrom = "positive-from"
  case inProgress = "in-progress"
  case months, strict

  /// What sort of value it takes.
  public enum Form: Hashable, Sendable { case words, span, count, flag }
}
