import Exchange
import Glibc
import PlacementDomain
import Reports

/// Shows what an import would do, then writes it, one whole file after another.
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
    surroundings.status(.reading)
    let proposal = SessionImport.proposal(
      files: files, mapping: mapping, session: folder, isFrench: surroundings.language.chosen == .fr)
    surroundings.clearStatus()
    let report = ImportReport(proposal: proposal, path: folder, isDryRun: isDryRun)
    if !isDryRun, proposal.failure == nil {
      do throws(OutputFailure) { try write(proposal.files) } catch {
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

  /// Every file is rehearsed before the first is written.
  private func write(_ files: [ImportProposal.File]) throws(OutputFailure) {
    for isRehearsal in [true, false] {
      for file in files {
        let target = WholeFile(path: folder + "/" + file.name)
        do throws(WholeFile.Failure) {
          if isRehearsal { try target.rehearse() } else { try target.write(file.bytes) }
        } catch {
          throw OutputFailure(path: target.path, failure: error)
        }
      }
    }
  }
}
