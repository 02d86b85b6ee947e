/// Antigens that are given and counted together.
public struct VaccineGroup: Identified, Hashable {
  /// Its name, such as `MMR`.
  public let id: ID
  /// Its antigens in the order of their table.
  public let antigens: [Antigen.Ordinal]

  /// A group.
  public init(id: ID, antigens: [Antigen.Ordinal]) {
    self.id = id
    self.antigens = antigens
  }
}
