import PlacementDomain
import Rules
import Testing

@Suite struct RulePropertyTests {
  static let seeds = 1...UInt64(400)

  /// Every answer: student, place, requirement, status; nil where it does not concern the student.
  func answers(_ sketch: RuleSketch) -> [[[RequirementKey: Verdict.Status]]] {
    let scenario = sketch.scenario
    let evaluation = RuleEvaluation(scenario)
    return scenario.students.ordinals.map { student in
      scenario.places.ordinals.map { place in
        Dictionary(
          uniqueKeysWithValues: evaluation.verdicts(of: student, at: place).map { verdict in
            guard case .requirement(let key) = verdict.subject else { fatalError() }
            return (key, verdict.status)
          })
      }
    }
  }

  @Test func `a bar stands exactly where the tree of a blocking requirement says unmet`() {
    for seed in Self.seeds {
      let sketch = RandomRules(seed: seed).sketch
      let scenario = sketch.scenario
      let evaluation = RuleEvaluation(scenario)
      let severities = Dictionary(uniqueKeysWithValues: sketch.requirements.map { ($0.id, $0) })
      for student in scenario.students.ordinals {
        for place in scenario.places.ordinals {
          for rotation in scenario.needs[student] {
            let dates = scenario.dates(of: place)
            let expected = evaluation.verdicts(of: student, at: place).compactMap {
              verdict -> Eligibility.Reason? in
              guard case .requirement(let key) = verdict.subject, let requirement = severities[key.id],
                requirement.severity == .block, verdict.status == .unmet
              else { return nil }
              let isOfCourse =
                requirement.scope.courses.isEmpty
                || scenario.rotations[rotation].course.map { scenario.courses[$0].id.text } == "180-A"
              return isOfCourse ? .unmet(key, DaySpan(dates.first!, dates.last!)!) : nil
            }
            #expect(
              evaluation.eligibility.reasons(student, place, for: rotation) == expected, "seed \(seed)")
            #expect(
              evaluation.eligibility.allows(student, place, for: rotation) == expected.isEmpty, "seed \(seed)"
            )
          }
        }
      }
    }
  }

  @Test func `the list of a student's verdicts says the same as place by place`() {
    for seed in Self.seeds {
      let scenario = RandomRules(seed: seed).sketch.scenario
      let evaluation = RuleEvaluation(scenario)
      for student in scenario.students.ordinals {
        let listed = evaluation.verdicts(of: student)
        for place in scenario.places.ordinals {
          let here = listed.filter { $0.places.contains(place) }.map(\.verdict)
          #expect(here == evaluation.verdicts(of: student, at: place), "seed \(seed)")
        }
      }
    }
  }

  @Test func `a verdict that covers to the end is the worst of its days`() {
    for seed in Self.seeds {
      var sketch = RandomRules(seed: seed).sketch
      sketch.requirements = sketch.requirements.map {
        RuleSketch.requirement($0.id, $0.condition, timing: .coverEnd, scope: $0.scope)
      }
      var daily = sketch
      daily.blocks = [sketch.blocks[0]].flatMap { block in (block.0...block.1).map { ($0, $0) } }
      sketch.blocks = [sketch.blocks[0]]
      let (whole, days) = (answers(sketch), answers(daily))
      let count = daily.blocks.count
      for student in whole.indices {
        for destination in sketch.destinations.indices {
          for (key, status) in whole[student][destination] {
            let worst = (0..<count).map { days[student][destination * count + $0][key]! }.max()!
            #expect(status == worst, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test(arguments: [365, 1461, -1461])
  func `moving every date moves every verdict`(_ days: Int) {
    for seed in Self.seeds {
      #expect(
        answers(RandomRules(seed: seed).sketch) == answers(RandomRules(seed: seed, days: days).sketch),
        "seed \(seed)")
    }
  }

  @Test func `the order of rows, requirements, waivers and agreements does not matter`() {
    for seed in Self.seeds {
      #expect(
        answers(RandomRules(seed: seed).sketch) == answers(RandomRules(seed: seed, reversed: true).sketch),
        "seed \(seed)")
    }
  }

  @Test func `the order of rule books and of the requirements in each does not matter`() {
    for seed in Self.seeds {
      let sketch = RandomRules(seed: seed).sketch
      let ids = sketch.requirements.map(\.id)
      let first = Set(ids.prefix(ids.count / 2))
      func apart(_ reversed: Bool) -> RuleSketch {
        var apart = sketch
        apart.requirements = []
        let books = [true, false].map { isFirst in
          let own = sketch.requirements.filter { first.contains($0.id) == isFirst }
          return RuleBook(
            id: .init(isFirst ? "a" : "z"), version: "1", title: LocalText(french: "Livre", english: nil),
            requirements: reversed ? own.reversed() : own)
        }
        apart.otherBooks = reversed ? books.reversed() : books
        apart.waivers = sketch.waivers.map {
          Waiver(
            bearer: $0.bearer,
            requirement: .init(
              book: .init(first.contains($0.requirement.id) ? "a" : "z"), id: $0.requirement.id),
            span: $0.span, reason: $0.reason, signer: $0.signer)
        }
        return apart
      }
      #expect(answers(apart(false)) == answers(apart(true)), "seed \(seed)")
      // Nor does it matter which book asks.
      let together = answers(sketch).joined().map { $0.map { ($0.key.id, $0.value) } }
      let asked = answers(apart(false)).joined().map { $0.map { ($0.key.id, $0.value) } }
      for (one, other) in zip(together, asked) {
        #expect(
          Dictionary(uniqueKeysWithValues: one) == Dictionary(uniqueKeysWithValues: other), "seed \(seed)")
      }
    }
  }

  /// Where nothing asks for the contrary, a paper that is good in itself can only help.
  @Test func `more evidence makes no answer worse`() {
    for seed in Self.seeds {
      let (before, after) = (RandomRules(seed: seed).sketch, RandomRules(seed: seed, extra: true).sketch)
      let plain = Set(before.requirements.filter { !$0.condition.asksContrary }.map(\.id))
      for (old, new) in zip(answers(before).joined(), answers(after).joined()) {
        for (key, status) in old where plain.contains(key.id) {
          if status <= .waived { #expect(new[key]! <= .waived, "seed \(seed)") }
          #expect(status != .unmet || new[key]! <= status, "seed \(seed)")
        }
      }
    }
  }

  @Test func `findings tell every answer but met, each once, and count as the bars do`() {
    for seed in Self.seeds {
      let scenario = RandomRules(seed: seed).sketch.scenario
      let evaluation = RuleEvaluation(scenario)
      let found = evaluation.findings(on: RuleSketch.day(-10), until: nil)
      for student in scenario.students.ordinals {
        for listed in evaluation.verdicts(of: student) {
          guard case .requirement(let key) = listed.verdict.subject else { continue }
          let here = found.findings.filter {
            $0.student == student && $0.requirement == key && $0.periods.contains(listed.period)
              && Set(listed.places).isSubset(of: $0.places)
          }
          let isOfPlace = here.isEmpty
          #expect(here.allSatisfy { $0.status != .met }, "seed \(seed)")
          if listed.verdict.status == .met { continue }
          #expect(isOfPlace || here.contains { $0.status == listed.verdict.status }, "seed \(seed)")
        }
        let isBlocked = scenario.needs[student].contains { rotation in
          scenario.places.ordinals.allSatisfy { !evaluation.eligibility.allows(student, $0, for: rotation) }
        }
        #expect((found.readiness[student.position] == .blocked) == isBlocked, "seed \(seed)")
      }
      for destination in scenario.destinations.ordinals {
        let allowed = scenario.students.ordinals.filter { student in
          scenario.needs[student].contains { rotation in
            scenario.places.ordinals.contains {
              scenario.places[$0].destination == destination
                && evaluation.eligibility.allows(student, $0, for: rotation)
            }
          }
        }
        #expect(found.destinations[destination.position].allowed == allowed.count, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [-500, -10, 20, 500])
  func `who may go where is the same whatever day findings are seen from`(_ on: Int) {
    for seed in Self.seeds {
      let scenario = RandomRules(seed: seed).sketch.scenario
      let alone = RuleEvaluation(scenario)
      let (evaluation, findings) = RuleEvaluation.withFindings(scenario, on: RuleSketch.day(on), until: nil)
      for student in scenario.students.ordinals {
        for place in scenario.places.ordinals {
          for rotation in scenario.needs[student] {
            #expect(
              evaluation.eligibility.reasons(student, place, for: rotation)
                == alone.eligibility.reasons(student, place, for: rotation), "seed \(seed)")
          }
        }
      }
      let later = alone.findings(on: RuleSketch.day(on), until: nil)
      #expect(findings.readiness == later.readiness && findings.expiries == later.expiries, "seed \(seed)")
      #expect(findings.findings.map(\.fixBy) == later.findings.map(\.fixBy), "seed \(seed)")
      #expect(findings.findings.map(\.reasons) == later.findings.map(\.reasons), "seed \(seed)")
    }
  }

  @Test func `many students are decided as each alone`() {
    var sketch = RuleSketch([
      RuleSketch.requirement("a", .cpr()), RuleSketch.requirement("b", .asks(.declaration)),
    ])
    sketch.students = (10_000..<12_000).map { Student(id: .init("S\($0)")) }
    for student in 0..<2000 {
      if student % 3 == 0 { sketch.holds(.certification, "RCR SIR", on: -5, student: student) }
      if student % 5 == 0 { sketch.holds(.declaration, on: -5, .negative, student: student) }
    }
    let evaluation = RuleEvaluation(sketch.scenario)
    let findings = evaluation.findings(on: RuleSketch.day(0), until: nil)
    for student in 0..<2000 {
      let isReady = student % 15 == 0
      #expect(evaluation.eligibility.allows(.init(student), .init(0), for: .init(0)) == isReady)
      #expect((findings.readiness[student] == .ready) == isReady)
    }
    #expect(findings.findings.map(\.student) == findings.findings.map(\.student).sorted())
  }
}

extension Condition {
  /// True when it asks that something is not so, or asks something only where something else holds.
  var asksContrary: Bool {
    switch self {
    case .test: false
    case .all(let parts), .any(let parts): parts.contains(where: \.asksContrary)
    case .not, .when: true
    }
  }
}
