import Allocator
import Exchange
import Foundation
import GLPKSolver
import PlacementDomain
import Rules

/// Plans a session, then lets one event after another happen to it and plans each time twice: from what the first
/// search knew, and from nothing. Both must come to the same values, proved. Prints the times.
///
///     replan-bench FOLDER [EVENTS]
struct ReplanBench {
  let scenario: Scenario
  let shelf = EmptyShelf()
  var randomness = SplitMix(state: 1)
  let isWarmOnly = CommandLine.arguments.contains("-w")
  let isVerbose = CommandLine.arguments.contains("-v")

  /// What it took, in seconds.
  struct Times {
    var rules: [Double] = []
    var warm: [Double] = []
    var cold: [Double] = []
  }

  enum Event: String, CaseIterable { case refusal, closure, withdrawal, late }

  mutating func run(_ events: Int) throws -> Bool {
    let eligibility = RuleEvaluation(scenario).eligibility
    let first = try plan(scenario, eligibility, .nothing)
    print("first plan: \(milliseconds(first.seconds)) ms, \(first.outcome.plan.status)")
    var times: [Event: Times] = [:]
    var isSame = true
    for number in 0..<events {
      let event = Event.allCases[number % Event.allCases.count]
      guard let change = change(event, first.outcome.plan) else { continue }
      let after = try scenario.applying(WhatIf(name: "event", changes: [change]), books: shelf)
      let begin = cpuSeconds()
      let eligibility = RuleEvaluation(after).eligibility
      let rules = cpuSeconds() - begin
      if isVerbose { print(change) }
      let warm = try plan(after, eligibility, first.outcome.start)
      if isVerbose { print("warm", milliseconds(warm.seconds)) }
      let cold = isWarmOnly ? warm : try plan(after, eligibility, .nothing)
      times[event, default: Times()].rules.append(rules)
      times[event, default: Times()].warm.append(warm.seconds)
      times[event, default: Times()].cold.append(cold.seconds)
      if values(warm.outcome.plan) != values(cold.outcome.plan) {
        isSame = false
        print("DIFFERS: \(change): \(values(warm.outcome.plan)) \(values(cold.outcome.plan))")
      }
    }
    print("event        n   rules ms    warm ms     (worst)    cold ms   cold/warm")
    for event in Event.allCases {
      guard let its = times[event] else { continue }
      let (warm, cold) = (median(its.warm), median(its.cold))
      print(
        pad(event.rawValue, 11), pad("\(its.warm.count)", 3), pad(milliseconds(median(its.rules)), 9),
        pad(milliseconds(warm), 10), pad(milliseconds(its.warm.max() ?? 0), 11), pad(milliseconds(cold), 10),
        pad(String(format: "%.1f", cold / warm), 10))
    }
    return isSame
  }

  private func plan(
    _ scenario: Scenario, _ eligibility: Eligibility, _ start: SearchStart
  ) throws -> (outcome: SearchOutcome, seconds: Double) {
    let begin = cpuSeconds()
    let outcome = try PlanSearch(
      scenario: scenario, eligibility: eligibility, engine: "replan-bench", start: start
    ).run(
      solver: GLPK(),
      progress: { progress in
        if isVerbose {
          print(
            String(format: "%.1f", (cpuSeconds() - begin) * 1000), progress.stageNumber, progress.stage,
            progress.round, progress.columns, progress.bound.map { "\($0)" } ?? "-",
            progress.best.map { "\($0)" } ?? "-")
        }
      })
    return (outcome, cpuSeconds() - begin)
  }

  private mutating func change(_ event: Event, _ plan: Plan) -> ScenarioChange? {
    guard let one = plan.assignments.randomElement(using: &randomness) else { return nil }
    switch event {
    case .refusal: return .refuse(one.place)
    case .closure:
      let block = scenario.blocks[scenario.places[scenario.places.ordinal(of: one.place)!].block]
      return .close(
        TargetName(.destination, one.destination.text), from: block.span.first, to: block.span.last)
    case .withdrawal: return .withdraw(one.student)
    case .late:
      let ordinal = scenario.students.ordinal(of: one.student)!
      var student = NewStudent(id: Student.ID("late"))
      let like = scenario.students[ordinal]
      (student.cohort, student.school) = (like.cohort, like.school.map { scenario.agencies[$0].id })
      student.courses = Array(
        Set(scenario.needs[ordinal].map { scenario.rotations[$0].course })
      ).compactMap { $0 }.map { scenario.courses[$0].id }.sorted()
      student.wishes = scenario.wishes[ordinal].map {
        NewStudent.Wish(
          target: TargetName(scenario.key(of: $0.target))!, rank: $0.rank,
          rotation: $0.rotation.map { scenario.rotations[$0].id })
      }
      return .add(student)
    }
  }

  private func values(_ plan: Plan) -> [String] {
    [plan.status.rawValue] + plan.goals.flatMap { $0.stages.map { "\($0.value)" } }
  }

  private func median(_ all: [Double]) -> Double { all.sorted()[all.count / 2] }
  private func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1000) }
  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Processor time of this process, in seconds.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// After S. Vigna's splitmix64: the same events every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}

let arguments = CommandLine.arguments.dropFirst()
let reading = SessionFolder.read(arguments.first ?? ".")
guard let scenario = reading.scenario else { fatalError("no session in \(arguments.first ?? ".")") }
var bench = ReplanBench(scenario: scenario)
exit(try bench.run(arguments.dropFirst().first.flatMap { Int($0) } ?? 40) ? 0 : 1)
