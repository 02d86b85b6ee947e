import PlacementDomain
import Rules

/// Rules and evidence by chance, small enough to ask everything of.
struct RandomRules {
  private var state: UInt64
  private(set) var sketch = RuleSketch()
  /// What was said, so that rows can be added or left out.
  let seed: UInt64

  init(seed: UInt64, days shift: Int = 0, reversed: Bool = false, extra: Bool = false) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    self.seed = seed
    make(shift: shift, reversed: reversed)
    if extra { addGoodEvidence(shift: shift) }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  static let cards = ["RCR SIR", "CPR BLS"]
  static let masks = ["1860 S", "1860", "1870+ R", "3M 1870+"]

  private mutating func condition(_ depth: Int) -> Condition {
    if depth > 0 && number(0...2) == 0 {
      let parts = (0...number(0...2)).map { _ in condition(depth - 1) }
      switch number(0...3) {
      case 0: return .all(parts)
      case 1: return .any(parts)
      case 2: return .not(parts[0])
      default: return .when(parts[0], then: condition(depth - 1))
      }
    }
    let valid: [RequirementField: RuleValue] =
      number(0...1) == 0 ? [:] : [.valid: .span(CalendarSpan(days: number(5...60)))]
    switch number(0...9) {
    case 0: return .asks(.certification, valid.merging([.names: .words(Self.cards)]) { $1 })
    case 1: return .asks(.registration, valid.merging([.names: .words(["OIIQ"])]) { $1 })
    case 2: return .asks(.fitTest, valid.merging([.stocked: .flag(number(0...1) == 0)]) { $1 })
    case 3: return .asks(.declaration, valid)
    case 4: return .asks(.agreement)
    case 5: return .asks(.audit)
    case 6: return .asks(.tuberculosis, valid.merging([.twoStep: .flag(number(0...1) == 0)]) { $1 })
    case 7: return .asks(.immunisation, [.antigens: .words(["rougeole"])])
    case 8: return .asks(.orientation, valid)
    default: return .asks(.language)
    }
  }

  private mutating func make(shift: Int, reversed: Bool) {
    sketch.offset = shift
    sketch.blocks = (0...number(0...2)).map { block in (block * 14, block * 14 + number(0...20)) }
    sketch.courses = number(0...1) == 0 ? [] : ["180-A", "180-B"]
    sketch.students = (0...number(0...2)).map { student in
      Student(
        id: .init("S\(student)"), cohort: pick([nil, "A"]), school: pick([nil, .init(0), .init(1)]),
        traits: .init(languages: pick([[], ["fr"], ["anglais"]])))
    }
    sketch.destinations = (0...number(0...2)).map { destination in
      Destination(
        id: .init("D\(destination)"), site: .init(number(0...1)), agency: pick([nil, .init(0), .init(1)]),
        conditions: .init(
          masks: pick([nil, [], [Mask("1860 S")!], [Mask("1870+")!, Mask("1860")!]]),
          languages: pick([[], ["français"], ["en", "fr"]]),
          auditUntil: pick([nil, sketch.day(number(-5...60))])))
    }
    sketch.requirements = (0...number(0...3)).map { requirement in
      var scope = RequirementScope()
      if number(0...4) == 0 { scope.courses = ["180-A"] }
      if number(0...4) == 0 { scope.cohorts = ["a"] }
      if number(0...4) == 0 { scope.sites = ["T0"] }
      return RuleSketch.requirement(
        "r\(requirement)", condition(2), timing: pick([.coverStart, .coverEnd, .grace(days: number(0...9))]),
        severity: pick([.block, .block, .warn, .review]), lead: number(0...30), scope: scope)
    }
    sketch.agreements = (0..<number(0...3)).map { _ in
      Agreement(
        agency: .init(number(0...1)), school: pick([nil, .init(0), .init(1)]),
        until: sketch.day(number(-5...60)))
    }
    sketch.waivers = (0..<number(0...2)).map { _ in
      let from = number(-5...40)
      return Waiver(
        bearer: number(0...1) == 0
          ? .student(.init(number(0...sketch.students.count - 1)))
          : .destination(.init(number(0...sketch.destinations.count - 1))),
        requirement: RuleSketch.key("r\(number(0...sketch.requirements.count - 1))"),
        span: DaySpan(sketch.day(from), sketch.day(from + number(0...40)))!, reason: "r", signer: "s")
    }
    let results: [EvidenceResult?] = [nil, .positive, .negative, .passed, .failed, .revoked, .indeterminate]
    for _ in 0..<number(0...14) {
      let kind: EvidenceKind = pick([
        .certification, .registration, .fitTest, .declaration, .tst, .chestXray, .orientation, .serology,
        .attestation, .contraindication, .language,
      ])
      let detail: String? =
        switch kind {
        case .certification: pick(Self.cards + ["Autre"])
        case .registration: "OIIQ"
        case .fitTest: pick(Self.masks + [nil])
        case .orientation: pick(["T0", "A1", "CISSS A"])
        case .serology, .contraindication: pick(["measles", "varicelle"])
        case .attestation: pick([nil, "conformité", "rougeole"])
        case .language: pick(["français", "English"])
        default: nil
        }
      let on = number(0...5) == 0 ? nil : number(-80...50)
      sketch.holds(
        kind, detail, on: on, expires: number(0...2) == 0 ? (on ?? 0) + number(0...60) : nil, pick(results),
        verified: pick([nil, nil, true, false]), student: number(0...sketch.students.count - 1))
    }
    if reversed {
      sketch.reorderRows { $0.reversed() }
      sketch.requirements.reverse()
      sketch.waivers.reverse()
      sketch.agreements.reverse()
    }
  }

  /// Papers that nothing can hold against anybody: of a day of their own, passed, without an end.
  private mutating func addGoodEvidence(shift: Int) {
    for student in sketch.students.indices {
      let on = -900 - number(0...9)
      switch number(0...5) {
      case 0:
        sketch.holds(.certification, pick(Self.cards), on: on, .passed, verified: true, student: student)
      case 1: sketch.holds(.registration, "OIIQ", on: on, .passed, student: student)
      case 2: sketch.holds(.orientation, "T0", on: on, .passed, student: student)
      case 3: sketch.holds(.attestation, "conformité", on: on, .passed, student: student)
      case 4: sketch.holds(.fitTest, pick(["1860 S", "1870+ R"]), on: on, .passed, student: student)
      default: sketch.holds(.language, "français", on: on, .passed, student: student)
      }
    }
  }
}
