/// A vaccine and the antigens it holds.
public struct Vaccine: Identified, Hashable {
  /// An antigen of a vaccine.
  public struct Content: Hashable, Sendable {
    /// The antigen.
    public let antigen: Antigen.Ordinal
    /// The ages at which a dose counts as holding it.
    public let ages: AgeRange

    /// An antigen that a dose holds at these ages.
    public init(_ antigen: Antigen.Ordinal, at ages: AgeRange = .any) {
      self.antigen = antigen
      self.ages = ages
    }
  }

  /// Its code, such as a CVX code or the abbreviation of a register.
  public let id: ID
  /// What people call it; the code when there is no name.
  public let name: String
  /// What it holds, each antigen once.
  public let contents: [Content]

  /// A vaccine.
  public init(id: ID, name: String? = nil, contents: [Content]) {
    self.id = id
    self.name = name ?? id.text
    self.contents = contents
  }
}
