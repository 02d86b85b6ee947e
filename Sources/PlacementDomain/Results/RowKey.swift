/// Stable names of shared rows and branching variables in a certificate. In ids, `%`, `/` and `@` are written
/// `%25`, `%2F` and `%40`. A pool is named by the smallest id (in bytes) of its places.
public enum RowKey {
  /// Students at a place or pool: Σ use ≤ seats, or ≤ max · y where there is a minimum.
  public static func seats(_ place: Place.ID) -> String { "seats:" + escaped(place.text) }
  /// Σ use ≥ min · y.
  public static func minimum(_ pool: Place.ID) -> String { "minimum:" + escaped(pool.text) }
  /// use(student, pool) ≤ y.
  public static func opening(_ pool: Place.ID, _ student: Student.ID) -> String {
    "open:" + escaped(pool.text) + "/" + escaped(student.text)
  }
  /// Students of a preceptor during the shifts under way at `minute` (since 1970-01-01): the first moment at
  /// which just these places meet, written `2026-02-02T07:30`.
  public static func preceptor(_ preceptor: Preceptor.ID, at minute: Int) -> String {
    "preceptor:" + escaped(preceptor.text) + moment(minute)
  }
  /// Heads of the n-th limit (1 is the first of `Scenario.capacities`) at a moment.
  public static func capacity(_ number: Int, at minute: Int) -> String {
    "capacity:\(number)" + moment(minute)
  }
  /// Groups of the n-th limit at a moment.
  public static func groups(_ number: Int, at minute: Int) -> String { "groups:\(number)" + moment(minute) }
  /// Assignments the n-th limit asks for at least.
  public static func quota(_ number: Int) -> String { "quota:\(number)" }
  /// Groups of a teacher at a moment.
  public static func instructor(_ instructor: Instructor.ID, at minute: Int) -> String {
    "instructor:" + escaped(instructor.text) + moment(minute)
  }
  /// The first place open only if the second is: y of the first ≤ y of the second.
  public static func link(_ place: Place.ID, _ other: Place.ID) -> String {
    "link:" + escaped(place.text) + "/" + escaped(other.text)
  }
  /// One of two students together: `first` may have `value` only if `second` has it too.
  public static func together(
    _ first: Student.ID, _ second: Student.ID, _ rotation: Rotation.ID, _ value: String
  ) -> String { "together:" + parts([first.text, second.text, rotation.text, value]) }
  /// Two students apart: at most one of them has `value`; the smaller id first.
  public static func apart(
    _ student: Student.ID, _ other: Student.ID, _ rotation: Rotation.ID, _ value: String
  ) -> String { "apart:" + parts([student.text, other.text, rotation.text, value]) }
  /// Kept assignments that change: at most `KeptPlan.mostChanges`.
  public static let changes = "changes"
  /// What a preceptor's or a school's burden comes to, over its levels.
  public static func load(_ goal: Goal, _ owner: String) -> String {
    "load:" + goal.rawValue + "/" + escaped(owner)
  }
  /// The next larger level only where this one is: level(next) ≤ level(threshold).
  public static func order(_ goal: Goal, _ owner: String, _ threshold: Int) -> String {
    "order:" + goal.rawValue + "/" + escaped(owner) + "/\(threshold)"
  }
  /// Branching variable: 1 when the preceptor or school has at least this burden.
  public static func level(_ goal: Goal, _ owner: String, _ threshold: Int) -> String {
    "level:" + goal.rawValue + "/" + escaped(owner) + "/\(threshold)"
  }

  /// `@2026-02-02T07:30`.
  private static func moment(_ minute: Int) -> String {
    let time = TimeOfDay(minutes: (minute % 1440 + 1440) % 1440)!
    return "@\(Day(number: (minute - Int(time.minutes)) / 1440))T\(time)"
  }

  private static func parts(_ texts: [String]) -> String { texts.map(escaped).joined(separator: "/") }
  /// The row that keeps a stage.
  public static func goal(_ stage: Stage) -> String { "goal:" + stage.key }
  /// Branching variable: how many places of the pool open.
  public static func opened(_ pool: Place.ID) -> String { "y:" + escaped(pool.text) }
  /// Branching variable: 1 when the student takes the place or pool, in any rotation.
  public static func use(_ student: Student.ID, _ place: Place.ID) -> String {
    "use:" + escaped(student.text) + "/" + escaped(place.text)
  }

  /// Branching variable: 1 when the student takes the place or pool for this rotation.
  public static func use(_ student: Student.ID, _ place: Place.ID, _ rotation: Rotation.ID) -> String {
    use(student, place) + "/" + escaped(rotation.text)
  }

  /// The place (of a pool, the one that names it) whose seats a row counts; nil for the key of any other row.
  public static func placeOfSeats(_ key: String) -> Place.ID? {
    ids(in: key, of: "seats")?.first.map { Place.ID($0) }
  }

  /// The ids in a key of this kind (`open:P/S`: P and S), as they are; nil for a key of another kind.
  public static func ids(in key: String, of kind: String) -> [String]? {
    guard key.hasPrefix(kind), key.dropFirst(kind.count).first == ":" else { return nil }
    return key.dropFirst(kind.count + 1).split(separator: "/", omittingEmptySubsequences: false).map(plain)
  }

  /// An id as it is.
  private static func plain(_ text: Substring) -> String {
    guard text.utf8.contains(0x25) else { return String(text) }
    return String(text.replacing("%40", with: "@").replacing("%2F", with: "/").replacing("%25", with: "%"))
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x2F || $0 == 0x40 }) else { return text }
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "%": out += "%25"
      case "/": out += "%2F"
      case "@": out += "%40"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
