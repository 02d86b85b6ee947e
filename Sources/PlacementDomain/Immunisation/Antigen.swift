/// What vaccines protect against, and the series of doses that do.
public struct Antigen: Identified, Hashable {
  /// Its name, such as `measles`.
  public let id: ID
  /// The series, in the order of the book.
  public let series: [VaccineSeries]
  /// Who is presumed immune without doses.
  public let immunity: PresumedImmunity

  /// An antigen.
  public init(id: ID, series: [VaccineSeries], immunity: PresumedImmunity = PresumedImmunity()) {
    self.id = id
    self.series = series
    self.immunity = immunity
  }
}
