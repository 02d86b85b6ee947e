import Foundation

/// A session folder with a store, and commands on it as one coordinator, on given days.
struct RequestFolder {
  let session: TemporaryFolder

  /// Two students, a placeholder F1, four places; no store yet.
  init() throws {
    session = try SmallSession.make()
    try session.write("students.csv", "student,last_name,state\nS1,Élie,\nS2,Zoé,\nF1,,placeholder\n")
    try session.write(
      "places.csv",
      "place,destination,block,shift,seats,status,reason\nP1,D1,B1,D8,2,,\nP2,D2,B1,E8,1,,\n"
        + "P3,D1,B1,N8,1,accepted,\nP4,D2,B1,N8,1,refused,aucune capacité\n")
    try session.write("preferences.csv", "student,rank,target\nS1,1,D1\nS2,1,D2\n")
  }

  /// Runs the program in the folder, in French.
  @discardableResult
  func run(_ arguments: String..., on day: String = "2026-01-05", by author: String = "Julie") throws
    -> ProgramRun
  {
    try ProgramRun(
      arguments + ["-C", session.root],
      environment: [
        "HSPPLAN_LANG": "fr", "HSPPLAN_NOW": day + "T14:00:00Z", "HSPPLAN_BY": author,
        "TZ": "America/Toronto",
      ])
  }

  /// The same on one line, for sentences that were wrapped.
  func said(_ run: ProgramRun) -> String {
    (run.output + run.messages).split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
  }

  /// With a request for each place.
  static func prepared() throws -> RequestFolder {
    let folder = try RequestFolder()
    let run = try folder.run("demandes", "preparer", "--depuis", "stages")
    guard run.code == 0 else { throw POSIXError(.EINVAL) }
    return folder
  }

  /// With P1 and P2 accepted.
  static func accepted() throws -> RequestFolder {
    let folder = try prepared()
    for words in [["envoyee", "1", "2"], ["accepter", "1", "2"]] {
      let run = try ProgramRun(
        ["demandes"] + words + ["-C", folder.session.root], environment: ["HSPPLAN_BY": "Julie"])
      guard run.code == 0 else { throw POSIXError(.EINVAL) }
    }
    return folder
  }
}
