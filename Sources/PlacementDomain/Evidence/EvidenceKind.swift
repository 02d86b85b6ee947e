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

  /// The number of every kind of a school's own.
  public static let ownNumber = 16

  /// Its position in `builtIn`.
  public var number: Int {
    switch self {
    case .certification: 0
    case .registration: 1
    case .dose: 2
    case .serology: 3
    case .attestation: 4
    case .contraindication: 5
    case .tst: 6
    case .chestXray: 7
    case .fitTest: 8
    case .declaration: 9
    case .training: 10
    case .orientation: 11
    case .course: 12
    case .hours: 13
    case .licence: 14
    case .language: 15
    case .own: EvidenceKind.ownNumber
    }
  }
}
