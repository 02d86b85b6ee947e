/// Brings tables of other systems, or of a session, into the folder of a session.
public enum SessionImport {
  /// What importing `files` into the folder `session` would do. `mapping`: a mapping's name or path, nil to detect one.
  /// New files get French names and headers where the session has more of those, or has none and `isFrench`. Nothing is
  /// thrown and nothing is written.
  public static func proposal(
    files: [String], mapping: String?, session: String, isFrench: Bool
  ) -> ImportProposal {
    let problems = ProblemList()
    var work = ImportWork(session: session, isFrench: isFrench, problems: problems)
    if work.openSession() { work.take(files, mapping: mapping) }
    return work.proposal()
  }
}
