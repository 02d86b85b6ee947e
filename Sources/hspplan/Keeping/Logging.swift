import PlacementDomain
import Reports
import Requests
import Store

/// Shows the log of a store and checks its chain.
struct Logging {
  let access: StoreAtHand
  let filter: LogFilter
  /// Where to keep the last entry, and the one to compare with.
  let head: String?
  let compared: String?
  let isJSON: Bool

  /// Do it: 6 when the chain is broken, or does not continue the head that was kept.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(StoreAtHand.Refused) { return try show(in: surroundings) } catch { return error.code }
  }

  private func show(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> ExitCode {
    let store = try access.required(in: surroundings)
    let (entries, chain) = try access.attempt(in: surroundings) { () throws(StoreError) in
      try store.log(filter)
    }
    var comparison: (head: ChainHead, result: ChainComparison)?
    if let compared {
      let kept = try read(compared, of: store, in: surroundings)
      let result = try access.attempt(in: surroundings) { () throws(StoreError) in try store.compare(kept) }
      comparison = (kept, result)
    }
    let log = AuditLog(session: store.session, entries: entries, chain: chain, comparison: comparison)
    if let head, chain.isWhole {
      let text = AuditLog.head(chain.head, store: store.id).text
      do throws(WholeFile.Failure) { try WholeFile(path: head).write(text) } catch {
        throw StoreAtHand.Refused(code: OutputFailure(path: head, failure: error).complain(in: surroundings))
      }
    }
    if isJSON {
      surroundings.output.write(log.document.text)
    } else {
      surroundings.print(log.report(surroundings.language.chosen))
    }
    let continues = comparison.map { $0.result == .continues } ?? true
    return chain.isWhole && continues ? .done : .verificationFailed
  }

  private func read(
    _ path: String, of store: PlacementStore, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ChainHead {
    let bytes: [UInt8]
    do throws(FileBytes.ReadError) { bytes = try FileBytes.read(path, limit: 1 << 16) } catch {
      throw StoreAtHand.Refused(
        code: PlanFileFailure.unreadable(error, path: path).complain(in: surroundings))
    }
    guard let document = try? JSONValue(parsing: bytes), document["store"]?.string == store.id,
      let number = document["number"]?.integer, let hash = document["hash"]?.string
    else {
      surroundings.complain(
        RecordPhrase.badHead.text(surroundings.language.chosen, ["path": .text(path)]))
      throw StoreAtHand.Refused(code: .inputRejected)
    }
    return ChainHead(number: number, hash: hash)
  }
}
