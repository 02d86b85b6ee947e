import Glibc
import Reports
import Store

/// Makes a backup the store again, or only checks it.
struct Restoring {
  let access: StoreAtHand
  /// The backup.
  let copy: String
  let onlyVerifies: Bool
  let replaces: Bool
  let isJSON: Bool

  /// Do it: 6 when the backup is not whole.
  func run(in surroundings: Surroundings) -> ExitCode {
    let language = surroundings.language.chosen
    do throws(StoreError) {
      let examined = StoreFindings(try PlacementStore.examine(copy, by: access.authorship), path: copy)
      guard examined.isSound, !onlyVerifies else {
        tell(examined, .verified, in: surroundings)
        return examined.isSound ? .done : .verificationFailed
      }
    } catch { return StoreFailure(error: error, path: copy).complain(in: surroundings) }
    var status = stat()
    let isThere = stat(access.path, &status) == 0 && status.st_size > 0
    guard !isThere || replaces else {
      surroundings.complain(RecordPhrase.exists.text(language, ["path": .text(access.path)]))
      return .cannotCreate
    }
    let former = isThere ? freeName(on: surroundings.today.description) : nil
    do throws(StoreError) {
      let health = try PlacementStore.restore(
        copy, to: access.path, keeping: former, by: access.authorship, wait: access.wait)
      tell(StoreFindings(health, path: access.path), .restored, in: surroundings)
    } catch { return StoreFailure(error: error, path: access.path).complain(in: surroundings) }
    if let former, !isJSON {
      var report = Report()
      report.say(RecordPhrase.former.text(language, ["path": .text(former)]))
      surroundings.print(report)
    }
    return .done
  }

  private func tell(_ findings: StoreFindings, _ deed: StoreFindings.Deed, in surroundings: Surroundings) {
    if isJSON {
      surroundings.output.write(findings.document.text)
    } else {
      surroundings.print(findings.report(deed, surroundings.language.chosen))
    }
  }

  /// Where the former store goes: `hspplan.sqlite.avant-2026-01-05`, or with `-2`, `-3`…
  private func freeName(on day: String) -> String {
    let name = "\(access.path).avant-\(day)"
    var candidate = name
    var turn = 1
    while Glibc.access(candidate, F_OK) == 0 {
      turn += 1
      candidate = "\(name)-\(turn)"
    }
    return candidate
  }
}
