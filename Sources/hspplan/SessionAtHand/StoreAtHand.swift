import Exchange
import Glibc
import PlacementDomain
import Reports
import Requests
import Store

/// Where the store of a session is and who acts on it.
struct StoreAtHand {
  /// The store's file.
  let path: String
  /// Seconds to wait for another program.
  let wait: Int
  let authorship: Authorship

  /// Why there is none; what to say has been said.
  struct Refused: Error { let code: ExitCode }

  /// The store that options name, else `hspplan.sqlite` in the session's folder, or beside its workbook.
  init(
    _ options: StoreOptions, session: String, in surroundings: Surroundings
  ) throws(UsageError) {
    authorship = surroundings.authorship(by: options.by)
    path = options.store ?? StoreAtHand.standardPath(session)
    guard let text = options.wait else {
      wait = 5
      return
    }
    guard let seconds = Int(text), (0...3600).contains(seconds) else {
      let option = surroundings.language.chosen == .fr ? "--attendre" : "--wait"
      throw .badValue(.badWait, option: option, value: text)
    }
    wait = seconds
  }

  /// The store of another session's folder, for the same person.
  init(beside session: String, _ own: StoreAtHand) {
    path = StoreAtHand.standardPath(session)
    wait = own.wait
    authorship = own.authorship
  }

  private static func standardPath(_ session: String) -> String {
    var status = stat()
    guard stat(session, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      return session == "." ? "hspplan.sqlite" : session + "/hspplan.sqlite"
    }
    let folder = session.lastIndex(of: "/").map { String(session[...$0]) } ?? ""
    return folder + "hspplan.sqlite"
  }

  /// The store, when there is one.
  func existing(in surroundings: Surroundings) throws(Refused) -> PlacementStore? {
    try attempt(in: surroundings) { () throws(StoreError) in
      try PlacementStore.open(path, .existing, by: authorship, wait: wait)
    }
  }

  /// The store, which has to be there.
  func required(in surroundings: Surroundings) throws(Refused) -> PlacementStore {
    if let store = try existing(in: surroundings) { return store }
    throw Refused(code: StoreFailure(error: .missing, path: path).complain(in: surroundings))
  }

  /// The store of a session, made when there is none.
  func created(for session: Session, in surroundings: Surroundings) throws(Refused) -> PlacementStore {
    try attempt(in: surroundings) { () throws(StoreError) in
      guard
        let store = try PlacementStore.open(path, .creating(session: session.id), by: authorship, wait: wait)
      else { throw .missing }
      return store
    }
  }

  /// Does something with the store, and says what went wrong.
  func attempt<Result>(
    in surroundings: Surroundings, _ body: () throws(StoreError) -> Result
  ) throws(Refused) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Refused(code: StoreFailure(error: error, path: path).complain(in: surroundings))
    }
  }
}
