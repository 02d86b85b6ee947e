/// A school (placing agency) or an establishment (receiving agency).
public struct Agency: Identified {
  /// Its short name.
  public let id: ID
  /// Its full name, for people.
  public let name: String?
  /// An agency.
  public init(id: ID, name: String? = nil) {
    self.id = id
    self.name = name
  }
}
