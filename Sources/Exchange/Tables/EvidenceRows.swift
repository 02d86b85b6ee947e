import PlacementDomain

extension SessionDraft {
  /// What students hold. Needs students and the applied rule books. Values of its columns are never shown.
  func readEvidence(_ reader: TableReader) {
    var reading = EvidenceReading(self, reader)
    var isEmpty = true
    while reader.next() {
      reading.read()
      isEmpty = false
    }
    if !isEmpty, books.applied.isEmpty { reader.note(.noRuleBookApplied) }
    reading.reportWhatNobodyAsks()
    reportEvidenceTwice(reader)
  }

  /// Reports rows of a student that are the same, and those about one thing and day that say otherwise.
  private func reportEvidenceTwice(_ reader: TableReader) {
    let (starts, positions) = evidence.students.grouped(by: (0..<students.count).map(Int32.init))
    var sorted: [Int32] = []
    for owner in 0..<students.count {
      let group = positions[Int(starts[owner])..<Int(starts[owner + 1])]
      guard group.count > 1 else { continue }
      sorted.removeAll(keepingCapacity: true)
      sorted.append(contentsOf: group)
      sorted.sort { evidence.precedes($0, $1) }
      var first = 0
      for at in 1..<sorted.count {
        guard evidence.isAboutTheSame(sorted[first], sorted[at]) else {
          first = at
          continue
        }
        compare(sorted[first..<at], with: sorted[at], reader)
      }
    }
  }

  /// Compares a row with earlier ones about the same thing.
  private func compare(_ earlier: ArraySlice<Int32>, with position: Int32, _ reader: TableReader) {
    let row = evidence[Int(position)]
    func line(_ position: Int32) -> Int { Int(evidence.lines[Int(position)]) }
    if let same = earlier.first(where: { evidence[Int($0)] == row }) {
      evidence.leaveOut(position)
      reader.reportLater(
        .evidenceTwice(firstLine: line(same)), nil, line: line(position), value: nil, severity: .notice)
    } else if row.on != EvidenceDrafts.noDay,
      let other = earlier.first(where: { evidence[Int($0)].disagrees(with: row) })
    {
      reader.reportLater(
        .evidenceContradicted(firstLine: line(other)), nil, line: line(position), value: nil,
        severity: .warning)
    }
  }
}

extension EvidenceDrafts {
  /// By kind, detail, day, then line.
  fileprivate func precedes(_ left: Int32, _ right: Int32) -> Bool {
    let (one, two) = (Int(left), Int(right))
    if kindIndices[one] != kindIndices[two] { return kindIndices[one] < kindIndices[two] }
    if details[one] != details[two] { return details[one] < details[two] }
    if days[one] != days[two] { return days[one] < days[two] }
    return lines[one] < lines[two]
  }

  /// True when both are of one kind, detail and day.
  fileprivate func isAboutTheSame(_ left: Int32, _ right: Int32) -> Bool {
    let (one, two) = (Int(left), Int(right))
    return kindIndices[one] == kindIndices[two] && details[one] == details[two] && days[one] == days[two]
  }
}

extension EvidenceDrafts.Row {
  /// True when both say something of the last day or the result, and not the same.
  fileprivate func disagrees(with other: Self) -> Bool {
    expires != other.expires && expires != EvidenceDrafts.noDay && other.expires != EvidenceDrafts.noDay
      || result != other.result && result >= 0 && other.result >= 0
  }
}
