/// A condition on how many doses somebody had.
public struct DoseCount: Hashable, Sendable {
  /// How the number compares.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// More than the number.
    case moreThan = "more-than"
    /// Exactly the number.
    case exactly
    /// Fewer than the number.
    case fewerThan = "fewer-than"
  }

  /// When the doses that are counted were given.
  public enum Period: Hashable, Sendable {
    /// On these days.
    case days(DayRange)
    /// In the season in which the assessment is; it starts every year on that day.
    case thisSeason(start: YearlyDay)
    /// Before that season.
    case earlierSeasons(start: YearlyDay)
  }

  /// Only doses that were valid in the series are counted.
  public var onlyValid: Bool
  /// How the count compares with `number`.
  public var comparison: Comparison
  /// The number, 0 or more.
  public var number: Int
  /// Doses of these vaccines, of whatever antigen; empty: every dose of the antigen.
  public var vaccines: [Vaccine.Ordinal]
  /// Doses given at these ages.
  public var ages: AgeRange
  /// Doses given in that time.
  public var period: Period

  /// A condition.
  public init(
    _ comparison: Comparison, _ number: Int, onlyValid: Bool = true, of vaccines: [Vaccine.Ordinal] = [],
    ages: AgeRange = .any, period: Period = .days(.any)
  ) {
    self.onlyValid = onlyValid
    self.comparison = comparison
    self.number = number
    self.vaccines = vaccines
    self.ages = ages
    self.period = period
  }
}
