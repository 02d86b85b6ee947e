import PlacementDomain
import Reports
import Requests

/// What `plan` was asked to keep.
struct KeptOrder {
  /// The plan, by file, name or number.
  let path: String
  /// Most assignments that may change; nil: any number.
  let mostChanges: Int?
  /// True to let confirmed assignments move.
  let freesConfirmed: Bool
  /// True when everybody in the plan has been told.
  let isTold: Bool
  /// True to show what each number of changes allows instead of making a plan.
  let asksFrontier: Bool

  /// The order of a command line; nil where nothing is to be kept.
  init?(_ command: PlanCommand, language: Language) throws(UsageError) {
    func option(_ english: String, _ french: String) -> String { language == .fr ? french : english }
    let frontier = option("--frontier", "--frontiere")
    let most = option("--max-changes", "--changements-max")
    mostChanges = try PlanOrder.whole(command.mostChanges, from: 0, .badChanges, most)
    freesConfirmed = command.freesConfirmed
    isTold = command.isTold
    asksFrontier = command.asksFrontier
    guard let path = command.kept else {
      let orphans = [
        (command.mostChanges != nil, most), (asksFrontier, frontier),
        (freesConfirmed, option("--free-confirmed", "--liberer-confirmees")),
        (isTold, option("--told", "--annonce")),
      ]
      if let orphan = orphans.first(where: \.0)?.1 {
        throw .badValue(.needsKeep, option: orphan, value: "")
      }
      return nil
    }
    self.path = path
    guard asksFrontier else { return }
    let unused: [(String?, String)] = [
      (command.output, "-o"), (command.program, option("--lp", "--programme-lineaire")),
      (command.progressFile, option("--progress-file", "--fichier-avancement")),
    ]
    if let one = unused.first(where: { $0.0 != nil })?.1 {
      throw .badValue(.frontierKeepsNothing, option: frontier, value: one)
    }
  }

  /// What is to be kept of it: of the retained plan, what stands in the store now, confirmed people being told.
  func record(of plan: Plan, in book: RequestBook, _ access: StoreAtHand?) -> KeptRecord {
    guard PlanReading(path, access).isRetained else {
      return KeptRecord(plan, mostChanges: mostChanges, freesConfirmed: freesConfirmed, isTold: isTold)
    }
    let standing = book.kept(named: plan.name)
    return KeptRecord(
      name: standing.name,
      entries: isTold
        ? standing.entries.map {
          KeptRecord.Entry(student: $0.student, rotation: $0.rotation, place: $0.place, isTold: true)
        } : standing.entries,
      mostChanges: mostChanges, freesConfirmed: freesConfirmed)
  }
}
