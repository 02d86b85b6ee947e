/// Why a document cannot be printed.
public enum TypesettingError: Error, Hashable, Sendable {
  /// The system gives `found` where this family is `wanted`.
  case fontMissing(wanted: String, found: String)
  case outOfMemory
  /// cairo's word for what else went wrong.
  case other(String)
}
