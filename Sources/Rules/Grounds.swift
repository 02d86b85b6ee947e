import PlacementDomain

/// Why an answer is given: reasons and rows of evidence, collected only where somebody will read them.
struct Grounds {
  /// False: only the answer is wanted.
  let isWanted: Bool
  private(set) var reasons: [Verdict.Reason] = []
  /// Positions in the student's rows.
  private(set) var rows: Set<Int> = []

  /// False: only reasons are wanted.
  private let keepsRows: Bool

  init(wanted: Bool, rows: Bool = true) {
    isWanted = wanted
    keepsRows = wanted && rows
  }

  /// Another collection, empty.
  var fresh: Grounds { Grounds(wanted: isWanted, rows: keepsRows) }

  /// The reasons, or that nothing is on file.
  var orNothingOnFile: [Verdict.Reason] { reasons.isEmpty ? [.nothingOnFile] : reasons }

  /// The same rows, no reason.
  var withoutReasons: Grounds {
    var other = self
    other.reasons = []
    return other
  }

  /// One more reason, gravest first.
  mutating func add(_ reason: @autoclosure () -> Verdict.Reason) {
    if isWanted { take(reason()) }
  }

  /// The row at this index of the student's file was looked at.
  mutating func looked(at index: Int, of file: StudentFile) {
    if keepsRows { rows.insert(index - file.rows.startIndex) }
  }

  /// Those reasons that are not there yet.
  mutating func add(_ more: @autoclosure () -> [Verdict.Reason]) {
    if isWanted { for reason in more() { take(reason) } }
  }

  private mutating func take(_ reason: Verdict.Reason) {
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  /// Where one way lacks something, that nothing is on file for another way says no more.
  mutating func dropEmptiness() {
    if reasons.contains(where: { $0 != .nothingOnFile }) { reasons.removeAll { $0 == .nothingOnFile } }
  }

  /// The rows of another, without its reasons.
  mutating func addRows(of other: Grounds) {
    if keepsRows { rows.formUnion(other.rows) }
  }
}
