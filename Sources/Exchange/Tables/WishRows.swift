import PlacementDomain

extension SessionDraft {
  /// Wishes, one a row or wide. Needs everything a target can be, and rotations.
  func readPreferences(_ reader: TableReader) {
    var rows = WishReading(self, reader)
    while reader.next() { rows.read() }
    reportWishesTwice(reader)
  }

  /// Reports the same target given twice to a student and rotation with different ranks, in the order of the
  /// rows. The same rank twice is one wish.
  private func reportWishesTwice(_ reader: TableReader) {
    let identity = (0..<students.count).map(Int32.init)
    let (starts, positions) = wishes.grouped(studentOrder: identity)
    var seen: [Int64: Int] = [:]
    for owner in identity.indices {
      let group = positions[Int(starts[owner])..<Int(starts[owner + 1])]
      guard group.count > 1 else { continue }
      seen.removeAll(keepingCapacity: true)
      for position in group.map(Int.init) {
        let key =
          Int64(wishes.targetIndices[position]) << 32 | Int64(UInt32(bitPattern: wishes.rotations[position]))
        guard let first = seen[key] else {
          seen[key] = position
          continue
        }
        let ranks = (wishes.ranks[first], wishes.ranks[position])
        guard ranks.0 != ranks.1 else { continue }
        let line = Int(wishes.lines[first])
        let wide = reader.header.choices.first { $0.rank == Int(ranks.1) }
        reader.reportLater(
          ranks.0 == 0 || ranks.1 == 0
            ? .wishContradicted(firstLine: line)
            : .wishTwice(firstLine: line, firstRank: Int(ranks.0), rank: Int(ranks.1)),
          .target,
          position: wide?.position, line: Int(wishes.lines[position]),
          value: described(wishes.targets[Int(wishes.targetIndices[position])]))
      }
    }
  }

  private func described(_ target: TargetNumber) -> String {
    TargetResolver(self).described(target)
  }
}

/// Reads the rows of wishes without making a text for a name seen before.
private struct WishReading {
  let draft: SessionDraft
  let reader: TableReader
  let targets: TargetResolver
  let student: Int?
  let rank: Int?
  let target: Int?
  let wish: Int?
  let rotation: Int?
  /// Target texts seen before.
  var names = ByteInterner()
  var resolved: [Int32] = []

  init(_ draft: SessionDraft, _ reader: TableReader) {
    self.draft = draft
    self.reader = reader
    targets = TargetResolver(draft)
    student = reader.position(of: .student)
    rank = reader.position(of: .rank)
    target = reader.position(of: .target)
    wish = reader.position(of: .wish)
    rotation = reader.position(of: .rotation)
  }

  mutating func read() {
    let name = reader.cell(student)
    let student = draft.students.find(name)
    if student == nil {
      if name.isBlank {
        reader.report(.valueMissing, .student)
      } else if draft.students.isClosed {
        draft.reportUnknown(name.text, .student, .student, reader, among: draft.students.ids)
      }
    }
    let rotation = rotation(of: student)
    if reader.header.choices.isEmpty {
      let rank = readRank()
      let target = index(of: reader.cell(target), position: nil)
      add(student, target, rank, rotation)
      return
    }
    for (position, rank) in reader.header.choices {
      let cell = reader.cell(position)
      if !cell.isBlank { add(student, index(of: cell, position: position), rank, rotation) }
    }
  }

  private mutating func add(_ student: Int?, _ target: Int32?, _ rank: Int?, _ rotation: Int?) {
    guard let student, let target, let rank, !reader.isRejected else { return }
    draft.wishes.add(student: student, target: target, rank: rank, rotation: rotation, line: reader.line)
  }

  /// The rank, 0 for a wish to avoid, nil when wrong (reported).
  private func readRank() -> Int? {
    if let wish, !reader.cell(wish).isBlank, reader.choice(.wish, ClosedValues.wish) == .avoid { return 0 }
    let cell = reader.cell(rank)
    if let digits = cell.digits, (1...Wish.largestRank).contains(digits) { return digits }
    if cell.isBlank {
      reader.report(.valueMissing, .rank)
      return nil
    }
    return reader.integer(.rank, 1...Wish.largestRank)
  }

  private mutating func index(of cell: Cell, position: Int?) -> Int32? {
    if let known = names.find(cell.bytes) { return resolved[known] }
    let text = cell.text
    guard !text.isEmpty else {
      reader.report(.valueMissing, .target)
      return nil
    }
    let outcome = targets.resolve(text, kinds: TargetKind.ofWishes)
    guard
      let found = targets.take(
        outcome, of: text, .target, position: position, reader, kinds: TargetKind.ofWishes)
    else { return nil }
    let index = draft.wishes.index(of: found)
    _ = names.intern(cell.bytes)
    resolved.append(index)
    return index
  }

  /// The rotation a row is about, nil for all or when wrong (reported).
  private func rotation(of student: Int?) -> Int? {
    guard let rotation, !reader.cell(rotation).isBlank else { return nil }
    return draft.rotation(reader.cell(rotation).text, of: student, reader)
  }
}
