/// What sort of thing a student holds: a closed list, and the kinds a school adds in its rule books.
public enum EvidenceKind: Hashable, Sendable {
  case certification, registration, dose, serology, attestation, contraindication, tst
  case chestXray, fitTest, declaration, training, orientation, course, hours, licence, language
  /// A kind of a school's own, written `site:…`; the term is the whole text.
  case own(Term.Ordinal)

  /// The kinds every session knows, with their names in files.
  public static let builtIn: [(kind: EvidenceKind, name: String)] = [
    (.certification, "certification"), (.registration, "registration"), (.dose, "dose"),
    (.serology, "serology"), (.attestation, "attestation"), (.contraindication, "contraindication"),
    (.tst, "tst"), (.chestXray, "chest-xray"), (.fitTest, "fit-test"), (.declaration, "declaration"),
    (.training, "training"), (.orientation, "orientation"), (.course, "course"), (.hours, "hours"),
    (.licence, "licence"), (.language, "language"),
  ]

  /// What names of kinds of a school's own begin with.
  public static let ownPrefix = "site:"
}
