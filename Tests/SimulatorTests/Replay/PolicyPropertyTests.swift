import GLPKSolver
import PlacementDomain
import TestSessions
import Testing

@testable import Allocator
@testable import Simulator

/// Whatever happens and whoever plans: no state of a simulated session breaks a rule or a constraint.
@Suite struct PolicyPropertyTests {
  /// Every policy there is.
  static let policies: [(name: String, policy: any Policy)] = [
    ("by-hand", ByHand()), ("copy-last", CopyLastSession()), ("preferences-first", PreferencesFirst()),
    ("first-come", InOrder(.firstCome)), ("lottery", InOrder(.lottery)), ("priority", InOrder(.priority)),
    ("reoptimise", Reoptimise(.eachEvent)), ("weekly", Reoptimise(.weekly(.monday))),
    ("least-change", Reoptimise(.eachEvent, keepsPlan: true)),
    ("reserve", Reoptimise(.eachEvent, reserve: 1)),
    ("hedge", Reoptimise(.eachEvent, hedge: 1)),
  ]

  /// Much happens.
  static let storm = RiskModel(
    others: .init(refused: .known(0.3), silent: .known(0.1), pace: .known(0.2), takenBack: .known(0.2)),
    attrition: .known(0.2), latecomers: .known(20), closure: .known(0.3), closureDays: 10, leave: .known(0.3),
    expiry: .known(0.2))

  /// A session whose last places are only drafts yet.
  static func session(_ seed: UInt64) -> Scenario {
    RandomSession.make(seed: seed, size: .small, with: RandomSession.features(seed: seed))
  }

  @Test(arguments: UInt64(1)...40)
  func `no state breaks a rule or a constraint, and the same luck gives the same course`(seed: UInt64) throws
  {
    let scenario = Self.session(seed)
    for (name, policy) in Self.policies {
      let replay = Replay(scenario, plan: nil, policy: policy, luck: Luck(seed: seed, replication: 0))
      let season = Season(scenario, Self.storm, Luck(seed: seed, replication: 0), span: replay.span)
      let events = season.events()
      var course: [TimelineEntry] = []
      for share in [0.3, 0.7, 1] {
        let until = replay.span.first.advanced(
          by: Int(share * Double(replay.span.last.number - replay.span.first.number)))
        let outcome = try replay.run(events, until: until, solver: GLPK()) { season.answers($0, $1) }
        let session = outcome.session
        let now = session.scenario
        let checked = CheckedPlan(
          scenario: now, eligibility: session.eligibility,
          assignments: session.triples.map {
            (
              now.students.ordinal(of: $0.student)!, now.rotations.ordinal(of: $0.rotation)!,
              now.places.ordinal(of: $0.place)!
            )
          })
        // What asks for people somewhere cannot always be kept once places or people are gone.
        let broken = checked.violations.filter {
          switch $0 {
          case .pin, .quota: false
          default: true
          }
        }
        #expect(broken.isEmpty, "\(name), seed \(seed), until \(until): \(broken)")
        // What has happened does not depend on how long one looks.
        #expect(session.timeline.starts(with: course), "\(name), seed \(seed)")
        course = session.timeline
      }
    }
  }

  @Test func `a site more changes nobody else's luck`() {
    for seed in UInt64(1)...20 {
      let scenario = Self.session(seed)
      let replay = Replay(scenario, plan: nil, policy: ByHand())
      let luck = Luck(seed: seed, replication: 3)
      let less = scenario.replacing(places: Table(Array(scenario.places.dropLast())))
      let all = Season(scenario, Self.storm, luck, span: replay.span).events()
      let fewer = Season(less, Self.storm, luck, span: replay.span).events()
      let gone = scenario.places.last!.id
      let others = all.filter { event in
        switch event.happening {
        case .accepted(let place, _), .refused(let place), .unanswered(let place): place != gone
        default: true
        }
      }
      #expect(others == fewer, "seed \(seed)")
    }
  }
}
