/// A fact about a person that a schedule asks for, such as an occupation or a condition, under the code that
/// the schedule gives it.
public struct Observation: Identified, Hashable {
  /// Its code.
  public let id: ID

  /// The observation with this code.
  public init(id: ID) { self.id = id }
}
