import Exchange
import Glibc
import PlacementDomain
import Reports

/// Shows what an import would do, then writes it, all files as one.
struct Importing {
  /// The files to import.
  let files: [String]
  /// The mapping to follow; nil: the one that fits.
  let mapping: String?
  /// The session's folder.
  let folder: String
  /// True to write nothing.
  let isDryRun: Bool
  /// True to print a document instead of sentences.
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    for file in files where access(file, F_OK) != 0 {
      surroundings.complain(
        FailurePhrase.missing.text(surroundings.language.chosen, ["path": .text(file)]))
      return .inputMissing
    }
    let target = FileSet(folder: folder)
    do throws(OutputFailure) { try target.rollForward() } catch { return error.complain(in: surroundings) }
    surroundings.status(.reading)
    let proposal = SessionImport.proposal(
      files: files, mapping: mapping, session: folder, isFrench: surroundings.language.chosen == .fr)
    surroundings.clearStatus()
    let report = ImportReport(proposal: proposal, path: folder, isDryRun: isDryRun)
    if !isDryRun, proposal.failure == nil {
      do throws(OutputFailure) {
        try target.replace(proposal.files.map { ($0.name, $0.bytes) })
      } catch {
        return error.complain(in: surroundings)
      }
    }
    if isJSON {
      surroundings.output.write(report.document.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
    return ExitCode(proposal.failure)
  }
}
