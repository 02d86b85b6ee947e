import Exchange
import Glibc
import PlacementDomain
import Sweeps

/// Where the files of a sweep are: paths in its description and in its manifest begin in the folder of these two.
struct SweepPlace {
  /// The folder; empty: the current one.
  private let folder: String

  /// Beside this file.
  init(beside file: String) {
    folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  /// Where a file or folder is.
  func path(_ name: String) -> String { name.hasPrefix("/") ? name : folder + name }

  /// The names of the files that a scenario, plan or policy is made from.
  func inputs(of settings: [String: [String]]) -> [String] {
    let sessions = ["session", "past"].flatMap { settings[$0] ?? [] }
    let files = ["what-if", "file"].flatMap { settings[$0] ?? [] }
    return Set(sessions.flatMap(inputs(ofSession:)) + files).sorted { $0.precedesInBytes($1) }
  }

  private func inputs(ofSession name: String) -> [String] {
    let path = path(name)
    return SessionFolder.inputs(of: path).map { name + $0.dropFirst(path.count) }
  }

  /// The digests of files; those that are not there have none.
  func digests(of names: [String]) throws(SweepFailure) -> [String: SweepDigest] {
    var digests: [String: SweepDigest] = [:]
    for name in names {
      do throws(SweepStoreError) {
        digests[name] = try SweepDigest(ofFile: path(name))
      } catch {
        if case .cannotRead(_, ENOENT) = error { continue }
        throw .store(error)
      }
    }
    return digests
  }

  /// Refuses a sweep whose inputs are not what they were when it was planned, or that another program planned.
  func check(_ manifest: SweepManifest, path: String) throws(SweepFailure) {
    let choices = manifest.scenarios + manifest.plans + manifest.policies
    let names = Set(choices.flatMap { inputs(of: $0.settings) })
    let current = try digests(of: names.sorted { $0.precedesInBytes($1) })
    do throws(SweepManifestError) {
      try manifest.check(engine: SweepPlace.engine, inputs: current)
    } catch {
      throw .manifest(error, path: path)
    }
  }

  /// The program that computes.
  static let engine = "hspplan \(Program.version)"
}
