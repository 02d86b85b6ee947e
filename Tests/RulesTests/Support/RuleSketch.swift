import PlacementDomain
import Rules

/// A small session with rules, said in words: days count from Monday 2026-08-31, day 0.
struct RuleSketch {
  var students = [Student(id: .init("S0"))]
  var agencies: [Agency] = [Agency(id: .init("A0"), name: "CISSS A"), Agency(id: .init("A1"))]
  var destinations: [Destination] = [
    Destination(id: .init("D0"), site: .init(0), service: .init(0), discipline: .init(0), agency: .init(0))
  ]
  /// Blocks of every day of the week, from a first to a last day.
  var blocks = [(0, 27)]
  var requirements: [Requirement] = []
  /// More books than the one called `book`, by name.
  var otherBooks: [RuleBook] = []
  var everywhere = true
  var vaccines: VaccineSchedule?
  var effective: DaySpan?
  var waivers: [Waiver] = []
  var agreements: [Agreement] = []
  var courses: [String] = []
  /// Rotations each student needs; nil: all.
  var needs: [[Int]]?
  private(set) var terms: [String] = []
  private var rows: [[Evidence]] = [[]]

  init(_ requirements: [Requirement] = []) { self.requirements = requirements }

  /// One requirement that asks for this.
  init(
    _ condition: Condition, timing: PeriodPolicy = .coverEnd, severity: Requirement.Severity = .block,
    lead: Int = 0, scope: RequirementScope = .init()
  ) {
    self.init([
      Self.requirement("r", condition, timing: timing, severity: severity, lead: lead, scope: scope)
    ])
  }

  static func requirement(
    _ id: String, _ condition: Condition, timing: PeriodPolicy = .coverEnd,
    severity: Requirement.Severity = .block, lead: Int = 0, scope: RequirementScope = .init()
  ) -> Requirement {
    Requirement(
      id: id, title: LocalText(french: id, english: nil), scope: scope, severity: severity, timing: timing,
      leadDays: lead, condition: condition, source: source)
  }

  static let source = RuleSource(text: LocalText(french: "essai", english: "test"))

  /// By how many days everything is moved.
  var offset = 0

  func day(_ number: Int) -> Day { Self.day(number + offset) }
  static func day(_ number: Int) -> Day { Day(year: 2026, month: 8, day: 31)!.advanced(by: number) }
  static func span(_ first: Int, _ last: Int) -> DaySpan { DaySpan(day(first), day(last))! }
  static func key(_ id: String = "r") -> RequirementKey { RequirementKey(book: .init("book"), id: id) }

  /// The word, known to the session from now on. Terms are sorted when the session is made.
  private mutating func term(_ word: String) {
    if !terms.contains(word) { terms.append(word) }
  }

  private struct Row {
    var student: Int
    var kind: EvidenceKind?
    var own: String?
    var detail: String?
    var on: Day?
    var expires: Day?
    var result: EvidenceResult?
    var word: String?
    var issuer: String?
    var isVerified: Bool?
  }
  private var said: [Row] = []

  /// A row of evidence; days count from day 0. `word` is a result of another text.
  mutating func holds(
    _ kind: EvidenceKind, _ detail: String? = nil, on: Int? = nil, expires: Int? = nil,
    _ result: EvidenceResult? = nil, word: String? = nil, by issuer: String? = nil, verified: Bool? = nil,
    student: Int = 0
  ) {
    said.append(
      Row(
        student: student, kind: kind, detail: detail, on: on.map { day($0) },
        expires: expires.map { day($0) },
        result: result, word: word, issuer: issuer, isVerified: verified))
    for text in [detail, word, issuer].compactMap({ $0 }) { term(text) }
  }

  /// A row of a kind of the school's own.
  mutating func holds(own kind: String, on: Int? = nil, student: Int = 0) {
    said.append(Row(student: student, own: kind, on: on.map { day($0) }))
    term(kind)
  }

  /// The rows in another order.
  mutating func reorderRows(_ order: ([Int]) -> [Int]) {
    said = order(Array(said.indices)).map { said[$0] }
  }

  var rowCount: Int { said.count }

  var scenario: Scenario {
    let terms = Table(terms.map { Term(id: .init($0)) })
    func ordinal(_ text: String?) -> Term.Ordinal? { text.flatMap { terms.ordinal(of: .init($0)) } }
    var evidence = students.map { _ in [Evidence]() }
    for row in said {
      evidence[row.student].append(
        Evidence(
          kind: row.kind ?? .own(ordinal(row.own)!), detail: ordinal(row.detail), on: row.on,
          expires: row.expires, result: row.word.map { .text(ordinal($0)!) } ?? row.result,
          issuer: ordinal(row.issuer), isVerified: row.isVerified))
    }
    let book = RuleBook(
      id: .init("book"), version: "1", title: LocalText(french: "Livre", english: nil), effective: effective,
      requirements: requirements, vaccines: vaccines, digest: "sha256:0")
    let books = Table([book] + otherBooks)
    let rotations =
      courses.isEmpty
      ? [Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]
      : courses.indices.map {
        Rotation(id: .init(courses[$0] + "/r"), course: .init($0), disciplines: [], blocks: [])
      }
    return Scenario(
      session: Session(id: "A26"), students: Table(students), agencies: Table(agencies),
      sites: Table([Site(id: .init("T0")), Site(id: .init("T1"))]),
      services: Table([Service(id: .init("V0")), Service(id: .init("V1"))]),
      disciplines: Table([Discipline(id: .init("C0")), Discipline(id: .init("C1"))]),
      destinations: Table(destinations),
      blocks: Table(
        blocks.enumerated().map {
          Block(
            id: .init("B\($0)"), span: DaySpan(day($1.0), day($1.1))!, weekdays: Weekdays(Weekday.allCases))
        }),
      places: Table(
        destinations.indices.flatMap { destination in
          blocks.indices.map { block in
            Place(
              id: .init("P\(destination)-\(block)"), destination: .init(destination), block: .init(block),
              shift: .init(0), seats: 1)
          }
        }), courses: Table(courses.map { Course(id: .init($0)) }), rotations: Table(rotations),
      needs: Grouped(
        needs?.map { $0.map { .init($0) } } ?? students.map { _ in rotations.indices.map { .init($0) } }),
      wishes: Grouped(students.map { _ in [] }), history: Grouped(students.map { _ in [] }),
      prerequisites: Prerequisites(
        books: books, everywhere: everywhere ? books.ordinals : [], terms: terms,
        evidence: Grouped(evidence), waivers: waivers, agreements: agreements))
  }

  /// The answer for student 0 at the first destination, block by block.
  var answers: [Verdict.Status] { verdicts.map(\.status) }

  /// The trees for student 0 at the first destination, block by block.
  var verdicts: [Verdict] {
    let evaluation = RuleEvaluation(scenario)
    return blocks.indices.flatMap { evaluation.verdicts(of: .init(0), at: .init($0)) }
  }

  /// Why, of the only test of the first verdict.
  var reasons: [Verdict.Reason] { verdicts[0].children[0].reasons }
}

extension Condition {
  /// A test with its values.
  static func asks(_ kind: RequirementKind, _ values: [RequirementField: RuleValue] = [:]) -> Condition {
    .test(RequirementTest(kind, values))
  }

  /// A certificate called `RCR SIR` or `CPR BLS`.
  static func cpr(valid months: Int? = nil) -> Condition {
    .asks(
      .certification,
      [.names: .words(["RCR SIR", "CPR BLS"])].merging(
        months.map { [.valid: .span(CalendarSpan(months: $0))] } ?? [:]
      ) { $1 })
  }
}
