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
    evidence = reading.evidence
    if !isEmpty, books.applied.isEmpty { reader.note(.noRuleBookApplied) }
    reading.reportWhatNobodyAsks()
    reportEvidenceTwice(reader)
  }

  /// Reports rows of a student that are the same, and those about one thing and day that say otherwise.
  private func reportEvidenceTwice(_ reader: TableReader) {
    let (starts, positions) = evidence.positions(by: (0..<students.count).map(Int32.init))
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
    let row = evidence.rows[Int(position)]
    let others = earlier.lazy.map { self.evidence.rows[Int($0)] }
    if let same = others.first(where: { $0.content == row.content }) {
      evidence.leaveOut(position)
      reader.reportLater(
        .evidenceTwice(firstLine: Int(same.line)), nil, line: Int(row.line), value: nil, severity: .notice)
    } else if row.content.on != EvidenceDrafts.noDay,
      let other = others.first(where: { $0.content.disagrees(with: row.content) })
    {
      reader.reportLater(
        .evidenceContradicted(firstLine: Int(other.line)), nil, line: Int(row.line), value: nil,
        severity: .warning)
    }
  }
}

extension EvidenceDrafts {
  /// By kind, detail, day, then line.
  fileprivate func precedes(_ left: Int32, _ right: Int32) -> Bool {
    let (one, two) = (rows[Int(left)], rows[Int(right)])
    let (mine, theirs) = (one.content, two.content)
    if mine.kind != theirs.kind { return mine.kind < theirs.kind }
    if mine.detail != theirs.detail { return mine.detail < theirs.detail }
    return mine.on == theirs.on ? one.line < two.line : mine.on < theirs.on
  }

  /// True when both are of one kind, detail and day.
  fileprivate func isAboutTheSame(_ left: Int32, _ right: Int32) -> Bool {
    let (one, two) = (rows[Int(left)].content, rows[Int(right)].content)
    return one.kind == two.kind && one.detail == two.detail && one.on == two.on
  }
}

extension EvidenceDrafts.Content {
  /// True when both say something of the last day or the result, and not the same.
  fileprivate func disagrees(with other: Self) -> Bool {
    expires != other.expires && expires != EvidenceDrafts.noDay && other.expires != EvidenceDrafts.noDay
      || result != other.result && result >= 0 && other.result >= 0
  }
}
