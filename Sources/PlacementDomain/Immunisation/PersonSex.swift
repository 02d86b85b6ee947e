/// The sex of a person, as far as a vaccine schedule asks for it.
public enum PersonSex: String, Hashable, Sendable, CaseIterable {
  /// Female.
  case female
  /// Male.
  case male
  /// Not known or not said.
  case unknown
}
