import PlacementDomain
import Reports
import Rules

/// A session of two blocks whose students hold papers of two kinds, in three states.
struct RuleSession {
  static let today = Day(year: 2026, month: 8, day: 10)!
  static let key = RequirementKey(book: .init("book"), id: "cpr")
  private static let blocks = [
    DaySpan(Day(year: 2026, month: 8, day: 31)!, Day(year: 2026, month: 10, day: 16)!)!,
    DaySpan(Day(year: 2026, month: 10, day: 26)!, Day(year: 2026, month: 12, day: 11)!)!,
  ]

  /// How many students; every third holds everything, every third has a card that runs out in block 2, the
  /// others hold nothing.
  var students = 60
  var destinations = 10
  var hasWaiver = false

  private static func requirement(
    _ id: String, _ title: String, lead: Int, severity: Requirement.Severity = .block, _ condition: Condition
  ) -> Requirement {
    Requirement(
      id: id, title: LocalText(french: title, english: title),
      advice: LocalText(french: "Remettez la carte.", english: "Hand in the card."), severity: severity,
      leadDays: lead, condition: condition,
      source: RuleSource(text: LocalText(french: "Choix du projet", english: nil)))
  }

  private static let book = RuleBook(
    id: .init("book"), version: "1", title: LocalText(french: "Essai", english: "Trial"),
    requirements: [
      requirement(
        "cpr", "RCR, niveau SIR (soins immédiats en réanimation)", lead: 28,
        .test(RequirementTest(.certification, [.names: .words(["SIR"])]))),
      requirement("fit-test", "Essai d’ajustement N95", lead: 14, .test(RequirementTest(.fitTest))),
      requirement(
        "stocked", "Masque N95 offert par l’établissement", lead: 14,
        .when(
          .test(RequirementTest(.fitTest)),
          then: .test(RequirementTest(.fitTest, [.stocked: .flag(true)])))),
      requirement(
        "declaration", "Déclaration d’antécédents judiciaires", lead: 28, severity: .review,
        .test(RequirementTest(.declaration))),
      requirement(
        "tst", "Tuberculose : test cutané (TCT) en deux étapes", lead: 61,
        .test(RequirementTest(.training, [.names: .words(["TCT"])]))),
      requirement(
        "privacy", "Formation sur la protection des renseignements", lead: 7,
        .test(RequirementTest(.training, [.names: .words(["secret"])]))),
      requirement(
        "moving", "Déplacement sécuritaire des bénéficiaires (PDSB)", lead: 30, severity: .warn,
        .test(RequirementTest(.training, [.names: .words(["PDSB"])]))),
    ])

  /// What student number `number` holds. The declaration of student 0 says something.
  private func papers(of number: Int) -> [Evidence] {
    guard number % 3 < 2 else { return [] }
    let done = Day(year: 2026, month: 5, day: 30)!
    func paper(
        _ kind: EvidenceKind, _ term: Int, expires: Day? = nil, _ result: EvidenceResult? = nil
    ) -> Evidence {
      Evidence(kind: kind, detail: .init(term), on: done, expires: expires, result: result)
    }
    return [
      paper(
        .certification, 2, expires: number % 3 == 1 ? Day(year: 2026, month: 11, day: 2) : nil),
      paper(.fitTest, number % 2, .passed),
      paper(.declaration, 5, number == 0 ? .positive : .negative),
      paper(.training, 4), paper(.training, 6), paper(.training, 3),
    ]
  }

  var scenario: Scenario {
    let words = ["1860 S", "1870+", "PDSB", "SIR", "TCT", "antécédents", "secret"]
    let table = Table(words.map { Term(id: .init($0)) })
    func ordinal(_ word: String) -> Term.Ordinal { table.ordinal(of: .init(word))! }
    let order = ["1860 S", "1870+", "SIR", "PDSB", "TCT", "antécédents", "secret"]
    let evidence = (0..<students).map { number in
      papers(of: number).map { row in
        Evidence(
          kind: row.kind, detail: row.detail.map { ordinal(order[$0.position]) }, on: row.on,
          expires: row.expires, result: row.result)
      }
    }
    let waiver = Waiver(
      bearer: .student(.init(2)), requirement: RuleSession.key, span: RuleSession.blocks[0],
      reason: "Cours réservé", signer: "M. Roy")
    let places = (0..<destinations).flatMap { destination in
      (0..<2).map { block in
        Place(
          id: .init("P\(destination)-\(block)"), destination: .init(destination), block: .init(block),
          shift: Table(ShiftCode.builtIn).ordinal(of: .init("D8"))!, seats: 8)
      }
    }
    return Scenario(
      session: Session(id: "A26", span: DaySpan(RuleSession.blocks[0].first, RuleSession.blocks[1].last)),
      students: Table((0..<students).map { Student(id: .init("S\(1000 + $0)")) }),
      sites: Table([Site(id: .init("H"))]),
      destinations: Table(
        (0..<destinations).map {
          Destination(
            id: .init("D\($0)"), site: .init(0),
            conditions: .init(masks: $0 % 2 == 0 ? [Mask("1870+")!] : [Mask("1870+")!, Mask("1860 S")!]))
        }),
      blocks: Table(
        RuleSession.blocks.enumerated().map {
          Block(id: .init("B\($0)"), span: $1, weekdays: .workdays)
        }),
      places: Table(places),
      rotations: Table([
        Rotation(id: .init("R0"), course: nil, disciplines: [], blocks: [.init(0)]),
        Rotation(id: .init("R1"), course: nil, disciplines: [], blocks: [.init(1)]),
      ]),
      needs: Grouped((0..<students).map { _ in [.init(0), .init(1)] }),
      wishes: Grouped((0..<students).map { _ in [] }), history: Grouped((0..<students).map { _ in [] }),
      prerequisites: Prerequisites(
        books: Table([RuleSession.book]), everywhere: [.init(0)], terms: table,
        evidence: Grouped(evidence), waivers: hasWaiver ? [waiver] : []))
  }

  /// What the rules find.
  var check: RuleCheck {
    let scenario = scenario
    return RuleCheck(scenario, RuleEvaluation(scenario), on: RuleSession.today, until: nil)!
  }
}
