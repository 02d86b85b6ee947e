import PlacementDomain

/// All evidence as read, in plain numbers: a million rows of it is 36 MB.
struct EvidenceDrafts {
  /// What stands for nothing among days.
  static let noDay = Int32.min

  /// What a row says; indices are those of this value.
  struct Content: Equatable {
    /// Index into `kinds`.
    var kind: Int32
    /// Terms by number, -1 for none.
    var detail: Int32 = -1
    var on = EvidenceDrafts.noDay
    var expires = EvidenceDrafts.noDay
    /// Index into `results`, -1 for none.
    var result: Int32 = -1
    var issuer: Int32 = -1
    /// 0 no, 1 yes, -1 not said.
    var verified: Int8 = -1
  }

  /// One row.
  struct Row {
    let content: Content
    let student: Int32
    let line: Int32
  }

  /// In the order they were read.
  private(set) var rows: [Row] = []
  /// Rows that are the same as an earlier one.
  private(set) var repeated: Set<Int32> = []

  /// Each kind once; ordinals of terms are their numbers until the scenario is made.
  private(set) var kinds: [EvidenceKind] = EvidenceKind.builtIn.map(\.kind)
  /// Each result once; as `kinds`.
  private(set) var results: [EvidenceResult] = []

  /// The index of a kind.
  mutating func index(of kind: EvidenceKind) -> Int32 {
    if let index = kinds.firstIndex(of: kind) { return Int32(index) }
    kinds.append(kind)
    return Int32(kinds.count - 1)
  }

  /// The index of a result.
  mutating func index(of result: EvidenceResult) -> Int32 {
    if let index = resultIndex[result] { return index }
    resultIndex[result] = Int32(results.count)
    results.append(result)
    return Int32(results.count - 1)
  }
  private var resultIndex: [EvidenceResult: Int32] = [:]

  mutating func add(_ content: Content, student: Int, line: Int) {
    rows.append(Row(content: content, student: Int32(student), line: Int32(clamping: line)))
  }

  /// Leaves a row out: it is the same as an earlier one.
  mutating func leaveOut(_ position: Int32) { repeated.insert(position) }

  /// Positions of the rows that are not left out, grouped by their students' order, and where each group starts.
  func positions(by order: [Int32]) -> (starts: [Int32], positions: [Int32]) {
    rows.map(\.student).grouped(by: order) { repeated.isEmpty || !repeated.contains($0) }
  }

  /// The evidence of each student in their order.
  func grouped(_ orders: Orders) -> Grouped<Student, Evidence> {
    func term(_ number: Int32) -> Term.Ordinal? { number < 0 ? nil : .init(Int(orders.terms[Int(number)])) }
    let kinds = kinds.map { kind -> EvidenceKind in
      if case .own(let term) = kind { return .own(.init(Int(orders.terms[term.position]))) }
      return kind
    }
    let results = results.map { result -> EvidenceResult in
      if case .text(let term) = result { return .text(.init(Int(orders.terms[term.position]))) }
      return result
    }
    let (starts, positions) = positions(by: orders.students)
    let values = positions.map { position -> Evidence in
      let row = rows[Int(position)].content
      return Evidence(
        kind: kinds[Int(row.kind)], detail: term(row.detail),
        on: row.on == EvidenceDrafts.noDay ? nil : Day(number: Int(row.on)),
        expires: row.expires == EvidenceDrafts.noDay ? nil : Day(number: Int(row.expires)),
        result: row.result < 0 ? nil : results[Int(row.result)], issuer: term(row.issuer),
        isVerified: row.verified < 0 ? nil : row.verified == 1)
    }
    return Grouped(starts: starts, values: values)
  }
}

extension Array where Element == Int32 {
  /// Positions of these owners' rows grouped by the owners' order (counting sort), and where each group starts.
  func grouped(
    by order: [Int32], where isKept: (Int32) -> Bool = { _ in true }
  ) -> (starts: [Int32], positions: [Int32]) {
    var starts = [Int32](repeating: 0, count: order.count + 1)
    for (position, owner) in enumerated() where isKept(Int32(position)) {
      starts[Int(order[Int(owner)]) + 1] += 1
    }
    for owner in 0..<order.count { starts[owner + 1] += starts[owner] }
    var next = starts
    var positions = [Int32](repeating: 0, count: Int(starts[order.count]))
    for (position, owner) in enumerated() where isKept(Int32(position)) {
      let owner = Int(order[Int(owner)])
      positions[Int(next[owner])] = Int32(position)
      next[owner] += 1
    }
    return (starts, positions)
  }
}
