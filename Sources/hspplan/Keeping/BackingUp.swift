import Glibc
import PlacementDomain
import Reports
import Requests
import Store

/// Copies a store into one file that is whole or absent.
struct BackingUp {
  let access: StoreAtHand
  /// Where to; nothing may stand there.
  let target: String
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(StoreAtHand.Refused) {
      let store = try access.required(in: surroundings)
      var status = stat()
      guard stat(target, &status) != 0 else {
        return OutputFailure(path: target, failure: .exists).complain(in: surroundings)
      }
      do throws(StoreError) {
        let findings = StoreFindings(try store.backup(to: target), path: target)
        if isJSON {
          surroundings.output.write(findings.document.text)
        } else {
          surroundings.print(findings.report(.backedUp, surroundings.language.chosen))
        }
        return .done
      } catch {
        // What is wrong with the store is not what is wrong with the copy.
        var path = target
        if case .damaged = error { path = access.path }
        return StoreFailure(error: error, path: path).complain(in: surroundings)
      }
    } catch { return error.code }
  }
}

extension StoreFindings {
  /// What the checks of a store found, for a report.
  init(_ health: StoreHealth, path: String) {
    self.init(
      path: path, session: health.session, id: health.id, created: health.created,
      migrations: health.migrations, file: health.file, orphans: health.orphans, chain: health.chain,
      altered: health.altered, plans: health.plans,
      simulations: health.simulations)
  }
}
