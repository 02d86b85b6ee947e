import PlacementDomain

/// All evidence as read, in columns of plain numbers: a million rows of it is 35 MB.
struct EvidenceDrafts {
  /// What stands for nothing in a column of days.
  static let noDay = Int32.min

  private(set) var students: [Int32] = []
  /// Index into `kinds`.
  private(set) var kindIndices: [Int32] = []
  /// Terms by number, -1 for none.
  private(set) var details: [Int32] = []
  private(set) var days: [Int32] = []
  private(set) var lastDays: [Int32] = []
  /// Index into `results`, -1 for none.
  private(set) var resultIndices: [Int32] = []
  private(set) var issuers: [Int32] = []
  /// 0 no, 1 yes, -1 not said.
  private(set) var verified: [Int8] = []
  private(set) var lines: [Int32] = []
  /// Rows that are the same as an earlier one.
  private(set) var repeated: Set<Int32> = []

  /// Each kind once; ordinals of terms are their numbers until the scenario is made.
  private(set) var kinds: [EvidenceKind] = EvidenceKind.builtIn.map(\.kind)
  /// Each result once; as `kinds`.
  private(set) var results: [EvidenceResult] = []

  var count: Int { students.count }

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

  /// One row; indices are those of this value.
  struct Row: Equatable {
    var kind: Int32
    var detail: Int32 = -1
    var on = EvidenceDrafts.noDay
    var expires = EvidenceDrafts.noDay
    var result: Int32 = -1
    var issuer: Int32 = -1
    var verified: Int8 = -1
  }

  mutating func add(student: Int, _ row: Row, line: Int) {
    students.append(Int32(student))
    kindIndices.append(row.kind)
    details.append(row.detail)
    days.append(row.on)
    lastDays.append(row.expires)
    resultIndices.append(row.result)
    issuers.append(row.issuer)
    verified.append(row.verified)
    lines.append(Int32(clamping: line))
  }

  subscript(position: Int) -> Row {
    Row(
      kind: kindIndices[position], detail: details[position], on: days[position],
      expires: lastDays[position], result: resultIndices[position], issuer: issuers[position],
      verified: verified[position])
  }

  /// Leaves a row out: it is the same as an earlier one.
  mutating func leaveOut(_ position: Int32) { repeated.insert(position) }

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
    let (starts, positions) = students.grouped(by: orders.students) { !repeated.contains($0) }
    let rows = positions.map { position -> Evidence in
      let row = self[Int(position)]
      return Evidence(
        kind: kinds[Int(row.kind)], detail: term(row.detail),
        on: row.on == EvidenceDrafts.noDay ? nil : Day(number: Int(row.on)),
        expires: row.expires == EvidenceDrafts.noDay ? nil : Day(number: Int(row.expires)),
        result: row.result < 0 ? nil : results[Int(row.result)], issuer: term(row.issuer),
        isVerified: row.verified < 0 ? nil : row.verified == 1)
    }
    return Grouped(starts: starts, values: rows)
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
