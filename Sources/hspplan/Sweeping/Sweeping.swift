import PlacementDomain
import Reports
import Simulator
import Sweeps

/// Plans a sweep, computes a part of it, says how far it is, or puts it together.
struct Sweeping {
  let order: SweepOrder

  /// No manifest is larger (bytes).
  private static let largestManifest = 1 << 28

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(SweepFailure) {
      switch order.verb {
      case .plan: return try plan(in: surroundings)
      case .run, .retry: return try compute(in: surroundings)
      case .status: return try showStatus(in: surroundings)
      case .merge: return try merge(in: surroundings)
      }
    } catch {
      surroundings.clearStatus()
      return error.complain(in: surroundings)
    }
  }

  private func plan(in surroundings: Surroundings) throws(SweepFailure) -> ExitCode {
    let manifest = try SweepPlanning(order.file, in: surroundings).manifest()
    try write(manifest.document.text, to: order.manifest)
    let report = SweepPlanReport(manifest, path: order.manifest)
    show(report.document, report.report, in: surroundings)
    return .done
  }

  private func compute(in surroundings: Surroundings) throws(SweepFailure) -> ExitCode {
    let shard: SweepShard
    do throws(SweepShardError) {
      let claim = try SweepShard.find(
        option: order.shard, count: order.shards, environment: surroundings.environment)
      shard = claim?.shard ?? .whole
    } catch {
      throw .shard(error)
    }
    let manifest = try manifest()
    let place = SweepPlace(beside: order.file)
    try place.check(manifest, path: order.file)
    let work = SweepWork(at: place, in: surroundings)
    let store = SweepStore(manifest, in: order.results)
    let outcome: SweepOutcome
    StopRequest.searchBegins()
    defer { StopRequest.searchEnds() }
    let language = surroundings.language.chosen
    func tell(_ progress: SweepProgress) {
      surroundings.status(
        SweepPhrase.progress.text(
          language, ["n": .number(progress.done), "total": .number(progress.total)]))
    }
    func isStopped() -> Bool { StopRequest.wasMade || work.refusal != nil }
    do throws(SweepStoreError) {
      outcome =
        order.verb == .run
        ? try store.run(shard, work: work.result(of:), progress: tell, isStopped: isStopped)
        : try store.retry(shard, work: work.result(of:), progress: tell, isStopped: isStopped)
      // Nobody else will; one that is being written is written again.
      if order.verb == .retry, shard == .whole { try store.removeLeftovers() }
    } catch {
      throw .store(error)
    }
    surroundings.clearStatus()
    if let code = work.refusal { return code }
    let report = SweepRunReport(outcome, shard)
    show(report.document, report.report, in: surroundings)
    if let failure = outcome.failures.first?.error as? SweepFailure {
      return failure.complain(in: surroundings)
    }
    return outcome.isStopped ? .stoppedWithPlan : .done
  }

  private func showStatus(in surroundings: Surroundings) throws(SweepFailure) -> ExitCode {
    let store = SweepStore(try manifest(), in: order.results)
    let status: SweepStatus
    do throws(SweepStoreError) { status = try store.status() } catch { throw .store(error) }
    let report = SweepStatusReport(status, path: order.file)
    show(report.document, report.report, in: surroundings)
    return status.isComplete ? .done : .findings
  }

  private func merge(in surroundings: Surroundings) throws(SweepFailure) -> ExitCode {
    let manifest = try manifest()
    let store = SweepStore(manifest, in: order.results)
    var candidates: [SweepResults.Candidate] = []
    for plan in manifest.plans {
      for (position, choice) in manifest.policies.enumerated() {
        guard let policy = SweepPolicy(choice.settings) else {
          throw .manifest(
            .malformed(path: "/axes/policies/\(position)/settings", expected: .object), path: order.file)
        }
        candidates.append(
          .init(
            plan: plan.settings["file"] == nil ? nil : plan.name, policy: policy.name,
            amount: policy.name.takesAmount ? policy.amount : nil))
      }
    }
    var foreign: SweepCell?
    let results: SweepResults
    do throws(SweepStoreError) {
      let empty = SweepResults(manifest, candidates, groupSize: SweepWork.groupSize)
      results = try store.merge(into: empty, isPartial: order.isPartial) { results, cell, bytes in
        if let figures = CellFigures.runs(in: bytes, of: cell.block) {
          results.add(figures, of: cell)
        } else {
          foreign = foreign ?? cell
        }
      }
    } catch {
      throw .store(error)
    }
    if let foreign { throw .otherFigures(path: store.path(of: foreign)) }
    if let path = order.output {
      try write(
        path.lowercased().hasSuffix(".csv") ? OutputCSV.text(results.rows) : results.document.text, to: path)
    }
    show(results.document, results.report, in: surroundings)
    return .done
  }

  /// The manifest that was named.
  private func manifest() throws(SweepFailure) -> SweepManifest {
    let bytes: [UInt8]
    do throws(FileBytes.ReadError) {
      bytes = try FileBytes.read(order.file, limit: Sweeping.largestManifest)
    } catch {
      throw .file(.unreadable(error, path: order.file))
    }
    do throws(SweepManifestError) {
      return try SweepManifest(parsing: bytes)
    } catch {
      throw .manifest(error, path: order.file)
    }
  }

  private func write(_ text: String, to path: String) throws(SweepFailure) {
    do throws(WholeFile.Failure) {
      try WholeFile(path: path).write(text)
    } catch {
      throw .output(OutputFailure(path: path, failure: error))
    }
  }

  /// A document for programs, or a report for people.
  private func show(
    _ document: JSONValue, _ report: (Language) -> Report, in surroundings: Surroundings
  ) {
    if order.isJSON {
      surroundings.output.write(document.text)
    } else {
      surroundings.print(report(surroundings.language.chosen))
    }
  }
}
