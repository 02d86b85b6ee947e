import GLPKSolver
import Optimization
import PlacementDomain
import Reports
import Simulator
import Sweeps

/// Computes cells of a sweep. A cell depends on itself and its inputs only, whichever was computed before.
final class SweepWork {
  /// Replications that share what is believed of uncertain figures, as in `simulate`.
  static let groupSize = 20

  /// What was said already, and makes it useless to go on.
  private(set) var refusal: ExitCode?
  private let place: SweepPlace
  private let surroundings: Surroundings
  /// Cells come scenario after scenario, so that the last one is enough.
  private var scenario: (name: String, read: SweepScenario)?
  private var plans: [String: [Certificate.Triple]] = [:]

  init(at place: SweepPlace, in surroundings: Surroundings) {
    (self.place, self.surroundings) = (place, surroundings)
  }

  /// The figures of a cell.
  func result(of cell: SweepCell) throws(SweepFailure) -> [UInt8] {
    do throws(SweepFailure) {
      return try computed(cell)
    } catch {
      if case .refused(let code) = error { refusal = code }
      throw error
    }
  }

  private func computed(_ cell: SweepCell) throws(SweepFailure) -> [UInt8] {
    guard let policy = SweepPolicy(cell.policy.settings) else {
      throw .manifest(.malformed(path: cell.policy.name, expected: .text), path: cell.policy.name)
    }
    let session = try session(of: cell)
    let candidate = Candidate(
      name: cell.policy.name, plan: try plan(of: cell), policy: policy.name.policy(policy.amount))
    let runs = PairedRuns(
      session.scenario, [candidate], session.risks, seed: cell.block.seed, groupSize: SweepWork.groupSize)
    var figures: [SessionMeasures] = []
    for number in cell.block.replications {
      if StopRequest.wasMade { throw .stopped }
      do throws(SolverError) {
        figures += try runs.replication(number, solver: GLPK())
      } catch {
        throw .solver(error)
      }
    }
    return CellFigures.bytes(of: figures, in: cell.block)
  }

  private func session(of cell: SweepCell) throws(SweepFailure) -> SweepScenario {
    let (name, settings) = (cell.scenario.name, cell.scenario.settings)
    if let scenario, scenario.name == name { return scenario.read }
    let read = try SweepScenario(name, settings, at: place, in: surroundings)
    scenario = (name, read)
    return read
  }

  private func plan(of cell: SweepCell) throws(SweepFailure) -> [Certificate.Triple]? {
    guard let file = cell.plan.settings["file"]?.first else { return nil }
    if let plan = plans[file] { return plan }
    let plan = KeptRecord(try SweepWork.plan(place.path(file), in: surroundings)).triples
    plans[file] = plan
    return plan
  }

  /// The plan in a file; what is wrong with it is said.
  static func plan(_ path: String, in surroundings: Surroundings) throws(SweepFailure) -> Plan {
    do throws(StoreAtHand.Refused) {
      return try PlanReading(path, nil).plan(in: surroundings)
    } catch {
      throw .refused(error.code)
    }
  }
}
