import Glibc
import PlacementDomain
import Reports
import Store
import Typesetting

/// Looks at the program, the machine and the store, and says what is wrong.
struct Diagnosing {
  let access: StoreAtHand
  let options: StoreOptions
  /// The session's folder or workbook.
  let session: String
  let isJSON: Bool

  /// Do it: 6 when something has to be done.
  func run(in surroundings: Surroundings) -> ExitCode {
    var diagnosis = Diagnosis(
      path: access.path, day: surroundings.today, now: surroundings.present.moment,
      clock: surroundings.present.clock)
    diagnosis.versions = [
      ("hspplan", Program.version), ("SQLite", PlacementStore.libraryVersion),
      ("cairo", PrintingLibraries.cairo), ("Pango", PrintingLibraries.pango),
    ]
    diagnosis.locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? "C"
    let disk = FileSystemKind(of: access.path)
    (diagnosis.fileSystem, diagnosis.isLocalDisk) = (disk.name, disk.isLocal)
    diagnosis.settings = settings(in: surroundings)
    diagnosis.missingFont = missingFont(surroundings)
    diagnosis.hasPendingImport = Glibc.access(session + "/.hspplan-import", F_OK) == 0
    var failure: StoreFailure?
    do throws(StoreError) {
      let store = try PlacementStore.open(
        access.path, .existing, by: access.authorship, wait: access.wait)
      diagnosis.store = try store.map { (store) throws(StoreError) in
        StoreFindings(try store.health(), path: access.path)
      }
    } catch { failure = StoreFailure(error: error, path: access.path) }
    if isJSON {
      surroundings.output.write(diagnosis.document.text)
    } else {
      surroundings.print(diagnosis.report(surroundings.language.chosen))
    }
    if let failure { return failure.complain(in: surroundings) }
    return diagnosis.isWell ? .done : .verificationFailed
  }

  private func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private func settings(in surroundings: Surroundings) -> [Diagnosis.Setting] {
    func origin(_ option: String?, _ names: (String, String), _ variable: String?) -> Diagnosis.Origin {
      if option != nil { return .option(surroundings.language.chosen == .fr ? names.1 : names.0) }
      if let variable, self.variable(variable) != nil { return .environment(variable) }
      return .standard
    }
    let language = surroundings.language.chosen
    return [
      .init(
        name: "store", value: access.path, origin: origin(options.store, ("--store", "--registre"), nil)),
      .init(
        name: "by", value: access.authorship.by, origin: origin(options.by, ("--by", "--par"), "HSPPLAN_BY")),
      .init(
        name: "wait", value: String(access.wait), origin: origin(options.wait, ("--wait", "--attendre"), nil)),
      .init(
        name: "now", value: surroundings.present.moment.description,
        origin: origin(nil, ("", ""), "HSPPLAN_NOW")),
      .init(name: "lang", value: language.rawValue, origin: origin(nil, ("", ""), "HSPPLAN_LANG")),
    ]
  }

  /// Sets one word: what prints tells what it lacks.
  private func missingFont(_ surroundings: Surroundings) -> Diagnosis.MissingFont? {
    let document = PrintedDocument(
      title: "x", language: "fr", made: surroundings.today.description, paper: .letter, footer: "",
      pageNumbering: "", sections: [[.paragraph("x")]])
    do throws(TypesettingError) {
      _ = try document.pdf()
      return nil
    } catch {
      if case .fontMissing(let wanted, let found) = error { return .init(wanted: wanted, found: found) }
      return nil
    }
  }
}
