import Exchange
import PlacementDomain
import Reports
import Simulator

/// What is compared, over which session, and what may happen to it: everything a simulation is a function of, but for
/// how many replications there are.
struct Experiment {
  /// A plan with a policy, and what it is called.
  struct Named {
    let entry: SimulationReport.Entry
    let candidate: Candidate
  }

  let scenario: Scenario
  let named: [Named]
  /// What happened, where the session has it.
  let events: [SessionEvent]
  /// What may happen; nil: nothing says what.
  let risks: RiskModel?
  /// Where the chances come from.
  let origin: ChanceOrigin

  var candidates: [Candidate] { named.map(\.candidate) }
  var entries: [SimulationReport.Entry] { named.map(\.entry) }

  /// Reads what an order names. Chances come from past sessions, else from what happened to this one; what its settings
  /// give stands in their place.
  static func read(
    _ order: SimulationOrder, _ access: StoreAtHand, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> Experiment {
    let hand = try SessionAtHand.read(
      order.folder, nil, events: order.events, records: false, in: surroundings)
    let scenario = try hand.scenario(path: order.folder, isJSON: order.isJSON, in: surroundings)
    let events = hand.reading.events
    var pasts: [RiskModel.Past] = []
    if order.isRandom {
      for folder in order.past {
        let other = try SessionAtHand.read(folder, nil, records: false, in: surroundings)
        pasts.append(
          RiskModel.Past(
            try other.scenario(path: folder, isJSON: order.isJSON, in: surroundings), other.reading.events))
      }
      if pasts.isEmpty, !events.isEmpty { pasts = [RiskModel.Past(scenario, events)] }
      pasts.removeAll { $0.events.isEmpty }
    }
    let given = hand.reading.settings.chances
    return Experiment(
      scenario: scenario, named: try candidates(order, access, in: surroundings), events: events,
      risks: risks(learningFrom: pasts, given),
      origin: ChanceOrigin(
        sessions: pasts.isEmpty ? nil : pasts.count, isGiven: given != GivenChances()))
  }

  /// What past sessions teach, with what is given in its place; nil: neither says anything.
  static func risks(learningFrom pasts: [RiskModel.Past], _ given: GivenChances) -> RiskModel? {
    let telling = pasts.filter { !$0.events.isEmpty }
    guard !telling.isEmpty || given != GivenChances() else { return nil }
    return (telling.isEmpty ? .calm : RiskModel(learningFrom: telling)).given(given)
  }

  private static func candidates(
    _ order: SimulationOrder, _ access: StoreAtHand, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> [Named] {
    var plans: [(name: String, triples: [Certificate.Triple]?)] = []
    for name in order.plans {
      let plan = try PlanReading(name, access).plan(in: surroundings)
      plans.append((plan.name.isEmpty ? name : plan.name, KeptRecord(plan).triples))
    }
    if plans.isEmpty { plans = [("", nil)] }
    var named: [Named] = []
    for plan in plans {
      for policy in order.policies {
        let letter = letters(named.count)
        named.append(
          Named(
            entry: .init(
              name: letter, plan: plan.triples == nil ? nil : plan.name, policy: policy.name,
              amount: policy.name.takesAmount ? policy.amount : nil),
            candidate: Candidate(name: letter, plan: plan.triples, policy: policy.name.policy(policy.amount)))
        )
      }
    }
    return named
  }

  /// A, B, …, Z, AA, AB, …
  static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }
}
