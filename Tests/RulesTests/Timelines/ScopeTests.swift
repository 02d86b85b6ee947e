import PlacementDomain
import Rules
import Testing

@Suite struct ScopeTests {
  /// Two destinations, two blocks (places D0-B0, D0-B1, D1-B0, D1-B1), two students, two courses.
  func barred(_ change: (inout RequirementScope) -> Void, books: [[Int]]? = nil, effective: DaySpan? = nil)
    -> [[Bool]]
  {
    var scope = RequirementScope()
    change(&scope)
    var sketch = RuleSketch(.cpr(), scope: scope)
    sketch.students = [
      Student(id: .init("S0"), cohort: "A-26", traits: .init(programme: "180.A0", year: "1")),
      Student(id: .init("S1")),
    ]
    sketch.destinations = (0..<2).map {
      Destination(
        id: .init("D\($0)"), site: .init($0), service: .init($0), discipline: .init($0), agency: .init($0),
        conditions: .init(books: books?[$0].map { .init($0) } ?? []))
    }
    sketch.blocks = [(0, 6), (7, 13)]
    sketch.courses = ["180-A", "180-B"]
    sketch.everywhere = books == nil
    sketch.effective = effective
    let evaluation = RuleEvaluation(sketch.scenario)
    for student in 0..<2 {
      for place in 0..<4 {
        let isBarred = (0..<2).contains {
          !evaluation.eligibility.allows(.init(student), .init(place), for: .init($0))
        }
        #expect(isBarred == !evaluation.verdicts(of: .init(student), at: .init(place)).isEmpty)
      }
    }
    return (0..<2).flatMap { student in
      (0..<2).map { rotation in
        (0..<4).map { !evaluation.eligibility.allows(.init(student), .init($0), for: .init(rotation)) }
      }
    }
  }

  let all = [Bool](repeating: true, count: 4)
  let none = [Bool](repeating: false, count: 4)
  let first = [true, true, false, false]

  @Test func `without limits it concerns everybody everywhere`() {
    #expect(barred { _ in } == [all, all, all, all])
  }

  @Test func `names of places limit it to them, however they are written`() {
    for change: (inout RequirementScope) -> Void in [
      { $0.agencies = ["cisss a"] }, { $0.agencies = ["a0", "x"] }, { $0.sites = ["t0"] },
      { $0.services = ["V0"] }, { $0.disciplines = ["c0"] }, { $0.destinations = ["d0"] },
    ] { #expect(barred(change) == [first, first, first, first]) }
    #expect(
      barred {
        $0.sites = ["T0"]; $0.services = ["V1"]
      } == [none, none, none, none])
  }

  @Test func `names of students limit it to them`() {
    for change: (inout RequirementScope) -> Void in [
      { $0.cohorts = ["a-26"] }, { $0.programmes = ["180.a0"] }, { $0.years = ["1"] },
    ] { #expect(barred(change) == [all, all, none, none]) }
  }

  @Test func `a course limits it to its rotations`() {
    #expect(barred { $0.courses = ["180-b"] } == [none, all, none, all])
    #expect(barred { $0.courses = ["999"] } == [none, none, none, none])
  }

  @Test func `days and terms limit it to placements in them`() {
    let (early, late) = ([true, false, true, false], [false, true, false, true])
    #expect(barred { $0.to = RuleSketch.day(6) } == [early, early, early, early])
    #expect(barred { $0.from = RuleSketch.day(7) } == [late, late, late, late])
    #expect(
      barred {
        $0.from = RuleSketch.day(6); $0.to = RuleSketch.day(7)
      }[0] == all)
    #expect(barred { $0.sessions = ["a26"] }[0] == all)
    #expect(barred { $0.sessions = ["H27"] }[0] == none)
  }

  @Test func `a book holds while it is effective, at destinations that name it`() {
    #expect(barred({ _ in }, effective: RuleSketch.span(-9, 2))[0] == [true, false, true, false])
    #expect(barred({ _ in }, books: [[0], []]) == [first, first, first, first])
  }
}
