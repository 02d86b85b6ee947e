/// Which places open only when others do. A place is open when somebody has it.
public enum OpeningLink: Hashable, Sendable {
  /// All of them or none: linked places, or the parts of a mandatory split. Sorted, at least two, distinct.
  case together([Place.Ordinal])
  /// The first only when the second is open: the optional part of a split.
  case onlyWith(Place.Ordinal, parent: Place.Ordinal)
}
