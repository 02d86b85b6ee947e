import PlacementDomain
import Testing

@testable import Verification

@Suite struct GoalStageTests {
  typealias S = SmallSession

  private func session(_ goal: Goal) -> S {
    var it = S()
    it.goals = [GoalRequest(.placed), GoalRequest(goal)]
    return it
  }

  private func keys(_ goal: Goal, from worst: Int, to best: Int) -> [String] {
    ["placed"] + (best...worst).reversed().map { "\(goal.rawValue)/at-least-\($0)" }
  }

  // MARK: Equity

  /// S0 has ranks 1 and 2, S1 is owed 1: unranked counts 3, unplaced 4.
  private func equity() -> S {
    var it = session(.equity)
    it.wishes[0] = [Wish(target: .place(.init(0)), rank: 1), Wish(target: .place(.init(1)), rank: 2)]
    it.history[1] = [PastPlacement(destination: nil, service: nil, site: nil, credit: 1)]
    return it
  }

  @Test func `a burden is ranks, the worst for none, less what is owed`() {
    let it = equity()
    #expect(it.stageKeys == keys(.equity, from: 8, to: 2))
    let choices = [(0, 0, 0), (0, 1, 1)]
    for (threshold, students) in [(8, 1), (7, 2), (4, 2), (3, 3), (2, 3)] {
      #expect(it.value(.level(threshold, of: .equity), choices) == students)
    }
    #expect(it.value(.level(5, of: .equity), [(0, 0, 0), (2, 0, 1)]) == 3)
    #expect(it.value(.level(6, of: .equity), [(0, 0, 0), (2, 0, 1)]) == 2)
  }

  @Test func `a step is paid by a schedule whose burden reaches it`() {
    let it = equity()
    let (eight, seven) = (Stage.level(8, of: .equity), Stage.level(7, of: .equity))
    #expect(it.least([:], of: eight) == 0)
    #expect(it.least(["seats:P0": 1, "seats:P1": 1], of: eight) == 1 + 0 + 1 - 2)
    let kept: [(Stage, Int)] = [(eight, 1)]
    let key = "goal:equity/at-least-8"
    #expect(it.least([key: 3], of: seven, kept: kept) == -3)
    // Without a place S0 and S2 pay both steps, S1 the lower one.
    let dear: KeyValuePairs = [key: 3, "seats:P0": 10, "seats:P1": 10]
    #expect(it.least(dear, of: seven, kept: kept) == 4 + 1 + 4 - 3 - 20)
    // P0 for 2 spares S0 both steps and S2 the upper one.
    let cheap: KeyValuePairs = [key: 3, "seats:P0": 2, "seats:P1": 10]
    #expect(it.least(cheap, of: seven, kept: kept) == 2 + 1 + 3 - 3 - 12)
  }

  @Test func `one rotation pays its steps too`() {
    var it = equity()
    it.needed = 1
    #expect(it.stageKeys == keys(.equity, from: 4, to: 1))
    // S0 takes P0 for 1, S2 (rank 3 or 4) pays the step in any case, S1 does not unplaced.
    #expect(it.least(["seats:P0": 1, "seats:P1": 1], of: .level(4, of: .equity)) == 1 + 0 + 1 - 2)
    #expect(it.least(["seats:P0": 3], of: .level(3, of: .equity)) == 0 + 0 + 1 - 3)
    it.pins = [Pin(student: .init(0), rotation: .init(0), target: .place(.init(0)), mode: .fix)]
    #expect(it.least(["seats:P0": 3], of: .level(3, of: .equity)) == 3 + 0 + 1 - 3)
  }

  @Test func `a step has no price below zero, even where the row of another stage may`() {
    let it = equity()
    let row = "goal:equity/at-least-8"
    let check = it.check(
      .prices([RowPrice(row: row, price: -1)]), of: .rankSum, kept: [(.level(8, of: .equity), 1)])
    #expect(check.findings == [.negativePrice(stage: "rank-sum", row: row)])
    #expect(it.least(["goal:placed": -1], of: .rankSum, kept: [(.placed(priority: 0), 1)]) != nil)
  }

  // MARK: Shifts

  private func shifts() -> S {
    var it = session(.shifts)
    it.places[0] = S.place(0, at: 0, block: 0, shift: "N8")
    it.rules.weekMinutes = nil
    return it
  }

  @Test func `nights and weekends are counted, each shift once`() {
    var it = shifts()
    #expect(it.stageKeys == keys(.shifts, from: 10, to: 1))
    #expect(it.value(.level(5, of: .shifts), [(0, 0, 0), (0, 1, 1), (1, 0, 1)]) == 1)
    #expect(it.value(.level(6, of: .shifts), [(0, 0, 0), (0, 1, 1), (1, 0, 1)]) == 0)
    it.places[0] = S.place(0, at: 0, block: 0, schedule: [S.dated(5, "N8"), S.dated(7), S.dated(13)])
    #expect(it.stageKeys == keys(.shifts, from: 4, to: 1))
    it.rotations[1] = Rotation(id: .r(1), course: nil, disciplines: [], blocks: [.init(1)])
    #expect(it.stageKeys == keys(.shifts, from: 2, to: 1))
    it.places[0] = S.place(0, at: 0, block: 0, shift: "N8", status: .refused)
    #expect(it.stageKeys == ["placed"])
  }

  @Test func `heavy shifts cost their steps`() {
    let it = shifts()
    let kept: [(Stage, Int)] = [(.placed(priority: 0), 2)]
    // Each place gives 2; P0 costs the step.
    #expect(it.least(["goal:placed": -2], of: .level(5, of: .shifts), kept: kept) == 3 * -3 + 4)
    #expect(it.least(["goal:placed": -2], of: .level(6, of: .shifts), kept: kept) == 3 * -4 + 4)
  }

  // MARK: Preceptors and schools

  private func preceptors() -> S {
    var it = session(.preceptors)
    it.preceptors = ["V", "W"].map { Preceptor(id: .init($0), availability: nil) }
    let twice = [
      Supervision(preceptor: .init(0), span: DaySpan(S.monday, S.monday)), Supervision(preceptor: .init(0)),
    ]
    it.places += [
      S.place(2, at: 2, block: 0, seats: 2, supervision: twice),
      S.place(3, at: 2, block: 0, seats: 2, preceptor: 1, status: .refused),
    ]
    it.places[0] = S.place(0, at: 0, block: 0, preceptor: 0)
    return it
  }

  @Test func `the load of a preceptor is the assignments at places he or she supervises`() {
    let it = preceptors()
    #expect(it.stageKeys == keys(.preceptors, from: 3, to: 1))
    for (threshold, count) in [(1, 1), (2, 1), (3, 0)] {
      #expect(it.value(.level(threshold, of: .preceptors), [(0, 0, 0), (1, 0, 2), (2, 0, 1)]) == count)
    }
    var few = it
    few.needed = 0
    #expect(few.stageKeys == [])
  }

  @Test func `levels hold the load of a preceptor`() {
    let it = preceptors()
    let kept: [(Stage, Int)] = [(.placed(priority: 0), 3)]
    let rows: KeyValuePairs = ["load:preceptors/V": 1, "goal:placed": -1]
    // At P1 each student saves 1. V's levels: 1 − 1, −1, −1.
    #expect(it.least(rows, of: .level(1, of: .preceptors), kept: kept) == -3 - 2 + 3)
    let leaf = Proof.prices(rows.map { RowPrice(row: $0.key, price: $0.value) })
    let none = Proof.branch(
      on: "level:preceptors/V/2", at: 0, low: leaf,
      high: .branch(on: "level:preceptors/V/2", at: 0, low: leaf, high: .ray([])))
    #expect(
      it.check(none, of: .level(1, of: .preceptors), kept: kept).findings == [
        .weakRay(stage: "preceptors/at-least-1")
      ])
    let both = Proof.branch(on: "level:preceptors/V/2", at: 0, low: leaf, high: leaf)
    #expect(it.check(both, of: .level(1, of: .preceptors), kept: kept).least == -3 - 2 + 3)
    // A level without a load costs its stage where it is 1.
    let bare = Proof.branch(on: "level:preceptors/W/1", at: 0, low: .ray([]), high: .prices([]))
    #expect(it.check(bare, of: .level(1, of: .preceptors)).least == 1)
  }

  @Test func `keys of levels and loads need their goal, an owner and a threshold`() {
    let it = preceptors()
    for key in ["level:preceptors/V/1", "level:preceptors/W/3"] { #expect(it.hasVariable(key)) }
    for key in [
      "level:preceptors/V/0", "level:preceptors/V/4", "level:preceptors/V/01", "level:preceptors/V/+1",
      "level:preceptors/X/1", "level:preceptors/V", "level:schools/A0/1", "level:equity/S0/2", "level:x/V/1",
      "level:preceptors/V/99999999999999999999",
    ] {
      #expect(!it.hasVariable(key), "\(key)")
    }
    #expect(it.hasRow("load:preceptors/W") && !it.hasRow("load:preceptors/X"))
    #expect(!it.hasRow("load:schools/A0") && !S().hasRow("load:preceptors/V"))
    #expect(
      session(.schools).hasRow("load:schools/A1") && session(.schools).hasVariable("level:schools/A1/10"))
  }

  @Test func `a school bears its share of rotations without a place`() {
    var it = session(.schools)
    for student in 0..<2 { it.students[student] = Student(id: .s(student), school: .init(0)) }
    #expect(it.stageKeys == keys(.schools, from: 10, to: 1))
    // One of four placed: 3 · 10 is more than 7 · 4, not than 8 · 4.
    #expect(it.value(.level(8, of: .schools), [(0, 0, 0)]) == 1)
    #expect(it.value(.level(9, of: .schools), [(0, 0, 0)]) == 0)
    #expect(it.value(.level(10, of: .schools), [(2, 0, 0)]) == 1)
    #expect(it.value(.level(1, of: .schools), [(0, 0, 0), (0, 1, 1), (1, 0, 0), (1, 1, 1)]) == 0)
    // Levels 3, 5, 8 and 10 are 1 wide, the others 0.
    let row: KeyValuePairs = ["load:schools/A0": 1]
    #expect(it.least(row) == 4 - 4 - 4)
    #expect(it.least(row, of: .level(10, of: .schools)) == 4 - 4 - 3)
    #expect(it.least(row, of: .level(9, of: .schools)) == 4 - 4 - 4)
  }

  // MARK: Travel, open places

  @Test func `distances of assignments are summed`() {
    var it = session(.travel)
    #expect(it.stageKeys == ["placed"])
    it.travel = Travel(
      unit: .minutes, destinations: 4, distances: [3, 1, 9, 9, 10, 10, 9, 9, 0, 0, 9, 9])
    #expect(it.stageKeys == ["placed", "travel"])
    #expect(it.value(.travel, [(0, 0, 0), (0, 1, 1), (1, 0, 0)]) == 14)
    let kept: [(Stage, Int)] = [(.placed(priority: 0), 2)]
    #expect(it.least(["goal:placed": -5], of: .travel, kept: kept) == -2 - 4 + 0 - 5 - 5 + 10)
    #expect(it.least(["goal:travel": 1], of: .placed(priority: 0), kept: [(.travel, 2)]) == 0 + 0 - 2 - 2)
    #expect(it.least(["goal:travel": .max], kept: [(.travel, 0)]) == 0)
  }

  @Test func `open places of kind group are counted`() {
    var it = session(.openPlaces)
    it.places = [
      S.place(0, at: 0, block: 0, seats: 3, kind: .group), S.place(1, at: 1, block: 1, kind: .individual),
    ]
    #expect(it.stageKeys == ["placed", "open-places"])
    #expect(it.value(.openPlaces, [(0, 0, 0), (1, 0, 0), (2, 0, 1)]) == 1)
    #expect(it.value(.openPlaces, [(2, 0, 1)]) == 0)
    #expect(it.hasVariable("y:P0") && !it.hasVariable("y:P1"))
    let kept: [(Stage, Int)] = [(.placed(priority: 0), 3)]
    // S0 at P0 saves 1 and pays 1 for the opening, the others save 2; y costs 1 and is paid 1.
    #expect(
      it.least(["goal:placed": -1, "open:P0/S0": 1], of: .openPlaces, kept: kept) == -1 - 2 - 2 + 0 + 3)
  }
}
