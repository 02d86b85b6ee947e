import Exchange
import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Simulator

/// Replays a session, or lives through many possible ones, and compares.
struct Simulating {
  let order: SimulationOrder
  let access: StoreAtHand

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(StoreAtHand.Refused) {
      let hand = try SessionAtHand.read(order.folder, nil, records: false, in: surroundings)
      let scenario = try hand.scenario(path: order.folder, isJSON: order.isJSON, in: surroundings)
      let language = surroundings.language.chosen
      let candidates = try candidates(in: surroundings)
      let entries = candidates.map(\.entry)
      let events = hand.reading.events
      do throws(SolverError) {
        guard let replications = order.replications else {
          guard !events.isEmpty else { return refuse(.nothingToReplay, in: surroundings) }
          return try replay(scenario, events, candidates, in: surroundings)
        }
        var pasts: [RiskModel.Past] = []
        for folder in order.past {
          let past: (Scenario, [SessionEvent])
          do throws(StoreAtHand.Refused) {
            let other = try SessionAtHand.read(folder, nil, records: false, in: surroundings)
            past = (
              try other.scenario(path: folder, isJSON: order.isJSON, in: surroundings), other.reading.events
            )
          } catch { return error.code }
          pasts.append(RiskModel.Past(past.0, past.1))
        }
        if pasts.isEmpty, !events.isEmpty { pasts = [RiskModel.Past(scenario, events)] }
        guard pasts.contains(where: { !$0.events.isEmpty }) else {
          return refuse(.nothingToLearn, in: surroundings)
        }
        let experiment = PairedRuns(
          scenario, candidates.map(\.candidate), RiskModel(learningFrom: pasts), seed: order.seed)
        var runs: [[SessionMeasures]] = []
        let clock = ContinuousClock()
        let begin = clock.now
        for number in 0..<replications {
          if StopRequest.wasMade { break }
          runs.append(try experiment.replication(number, solver: GLPK()))
          let left = (clock.now - begin) * Double(replications - number - 1) / Double(number + 1)
          surroundings.status(
            "\(SimulationPhrase.replications.text(language)) \(number + 1)/\(replications), \(left.components.seconds) s"
          )
        }
        guard runs.count >= 6 else { return .stoppedWithoutPlan }
        let comparisons = SessionMeasures.Measure.allCases.compactMap {
          try? MeasureComparison($0, runs, groupSize: experiment.groupSize)
        }
        let report = SimulationReport(
          session: scenario.session.id, entries: entries, runs: runs, comparisons: comparisons,
          past: pasts.count,
          stopsEarly: false)
        return show(report, traces: [], in: surroundings)
      } catch {
        return PlanningFailure.solver(error).complain(in: surroundings)
      }
    } catch {
      return error.code
    }
  }

  /// A plan with a policy, and what it is called.
  private struct Named {
    let entry: SimulationReport.Entry
    let candidate: Candidate
  }

  private func candidates(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> [Named] {
    var plans: [(name: String, triples: [Certificate.Triple]?)] = []
    for name in order.plans {
      let plan = try PlanReading(name, access).plan(in: surroundings)
      plans.append((plan.name.isEmpty ? name : plan.name, KeptRecord(plan).triples))
    }
    if plans.isEmpty { plans = [("", nil)] }
    var named: [Named] = []
    for plan in plans {
      for policy in order.policies {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(named.count % 26)))
        named.append(
          Named(
            entry: .init(name: letter, plan: plan.triples == nil ? nil : plan.name, policy: policy.name),
            candidate: Candidate(name: letter, plan: plan.triples, policy: policy.name.policy(policy.amount)))
        )
      }
    }
    return named
  }

  private func replay(
    _ scenario: Scenario, _ events: [SessionEvent], _ candidates: [Named], in surroundings: Surroundings
  ) throws(SolverError) -> ExitCode {
    var measures: [SessionMeasures] = []
    var traces: [TraceReport] = []
    for named in candidates {
      let replay = Replay(
        scenario, plan: named.candidate.plan, policy: named.candidate.policy,
        luck: Luck(seed: order.seed, replication: 0))
      let outcome = try replay.run(events, until: order.until, solver: GLPK())
      measures.append(outcome.measures)
      if let trace = order.trace {
        traces.append(
          TraceReport(
            name: "\(named.entry.name), \(trace)", of: outcome.session,
            about: ["all", "tout"].contains(trace.plain) ? nil : trace))
      }
    }
    let report = SimulationReport(
      session: scenario.session.id, entries: candidates.map(\.entry), runs: [measures], comparisons: nil,
      past: nil,
      stopsEarly: false)
    return show(report, traces: traces, in: surroundings)
  }

  private func show(_ report: SimulationReport, traces: [TraceReport], in surroundings: Surroundings)
    -> ExitCode
  {
    let language = surroundings.language.chosen
    surroundings.clearStatus()
    if let path = order.output {
      let text = path.hasSuffix(".csv") ? OutputCSV.text(report.rows) : report.document.text
      do throws(WholeFile.Failure) {
        try WholeFile(path: path).write(text)
      } catch {
        return OutputFailure(path: path, failure: error).complain(in: surroundings)
      }
    }
    if order.isJSON {
      surroundings.output.write(report.document.text)
      return .done
    }
    surroundings.print(report.report(language))
    for trace in traces { surroundings.print(trace.report(language)) }
    return .done
  }

  private func refuse(_ phrase: FailurePhrase, in surroundings: Surroundings) -> ExitCode {
    surroundings.complain(phrase.text(surroundings.language.chosen))
    return .inputMissing
  }
}

/// Rows of plain figures and codes as CSV (RFC 4180).
enum OutputCSV {
  static func text(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { $0.contains { ",\"\n".contains($0) } ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
        .joined(separator: ",") + "\r\n"
    }.joined()
  }
}
