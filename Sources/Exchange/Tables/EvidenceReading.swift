import PlacementDomain

/// Reads rows of evidence without making a text for one seen before.
struct EvidenceReading {
  /// All rows read so far.
  private(set) var evidence: EvidenceDrafts
  private let draft: SessionDraft
  private let students: Catalog<StudentDraft>
  private let reader: TableReader
  private let student, kind, detail, on, expires, result, issuer, verified: Int?
  /// Days of birth by student, `noDay` where it is not said.
  private let births: [Int32]
  /// Texts seen before, with what they stand for.
  private var kinds = CellMemo()
  private var details = CellMemo()
  private var results = CellMemo()
  private var sizes = CellMemo()
  private var issuers = CellMemo()
  private var truths = CellMemo()
  /// What a school's own rules may ask, as it is compared.
  private let ownKinds: Set<String>
  private let vaccines: Set<String>?
  private let serologies: Set<String>?
  /// Rows, and the first one, of kinds and terms that no rule knows.
  private var unasked: [Int32: (rows: Int, line: Int)] = [:]
  private var unknown: [Int32: (rows: Int, line: Int)] = [:]
  /// Kinds and terms that a rule may ask for.
  private var isAsked: [Int32: Bool] = [:]
  private var isKnown: [Int32: Bool] = [:]
  private let fitTest, dose, serology: Int32

  init(_ draft: SessionDraft, _ reader: TableReader) {
    evidence = draft.evidence
    self.draft = draft
    students = draft.students
    self.reader = reader
    student = reader.position(of: .student)
    kind = reader.position(of: .kind)
    detail = reader.position(of: .detail)
    on = reader.position(of: .on)
    expires = reader.position(of: .expires)
    result = reader.position(of: .result)
    issuer = reader.position(of: .issuer)
    verified = reader.position(of: .verified)
    births = students.drafts.map { $0?.traits.born?.number ?? EvidenceDrafts.noDay }
    ownKinds = draft.books.ownKinds
    (vaccines, serologies) = (draft.books.vaccines, draft.books.serologies)
    fitTest = evidence.index(of: .fitTest)
    dose = evidence.index(of: .dose)
    serology = evidence.index(of: .serology)
  }

  /// Reads the row at hand.
  mutating func read() {
    let student = readStudent()
    let kind = readKind()
    var row = EvidenceDrafts.Content(kind: kind ?? -1)
    row.on = day(.on, on)
    row.expires = day(.expires, expires)
    row.verified = readVerified()
    row.detail = EvidenceReading.term(reader.cell(detail), &details, draft)
    row.issuer = EvidenceReading.term(reader.cell(issuer), &issuers, draft)
    if kind == fitTest { readFit(&row) } else { row.result = readResult() }
    if row.on != EvidenceDrafts.noDay, row.expires != EvidenceDrafts.noDay, row.expires < row.on {
      reader.report(.expiresBeforeDone, .expires)
    }
    if let student, births[student] != EvidenceDrafts.noDay, row.on != EvidenceDrafts.noDay,
      row.on < births[student]
    {
      reader.report(.beforeBirth, .on)
    }
    guard let student, kind != nil, !reader.isRejected else { return }
    noticeUnasked(row)
    evidence.add(row, student: student, line: reader.line)
  }

  // MARK: Cells

  private func readStudent() -> Int? {
    let cell = reader.cell(student)
    if let number = students.find(cell) { return number }
    if cell.isBlank {
      reader.report(.valueMissing, .student)
    } else if draft.students.isClosed {
      draft.reportUnknown(cell.text, .student, .student, reader, among: draft.students.ids)
    }
    return nil
  }

  private mutating func readKind() -> Int32? {
    let cell = reader.cell(kind)
    if let known = kinds.find(cell) { return known }
    guard !cell.isBlank else {
      reader.report(.valueMissing, .kind)
      return nil
    }
    let text = cell.text
    let found: EvidenceKind
    if let known = ClosedValues.evidenceKind.value(of: text) {
      found = known
    } else if text.isOwnKind {
      found = .own(.init(draft.terms.declare(text).number))
    } else {
      let vocabulary = ClosedValues.evidenceKind
      let isWorthIt = draft.problems.canSuggest(for: .evidenceKindUnknown(choices: [], suggestions: []))
      let near =
        isWorthIt ? draft.problems.suggestions.nearest(to: text, among: vocabulary.allWords) : []
      reader.report(.evidenceKindUnknown(choices: vocabulary.choices, suggestions: near), .kind)
      return nil
    }
    let index = evidence.index(of: found)
    kinds.add(cell, index)
    return index
  }

  private func day(_ column: ColumnName, _ position: Int?) -> Int32 {
    let cell = reader.cell(position)
    if cell.isBlank { return EvidenceDrafts.noDay }
    return (cell.isoDay ?? reader.day(column))?.number ?? EvidenceDrafts.noDay
  }

  /// The term in a cell, -1 for none.
  private static func term(_ cell: Cell, _ known: inout CellMemo, _ draft: SessionDraft) -> Int32 {
    if cell.isBlank { return -1 }
    if let known = known.find(cell) { return known }
    let number = Int32(draft.terms.declare(cell.text).number)
    known.add(cell, number)
    return number
  }

  private mutating func readVerified() -> Int8 {
    let cell = reader.cell(verified)
    if cell.isBlank { return -1 }
    if let known = truths.find(cell) { return Int8(known) }
    guard let isTrue = reader.choice(.verified, ClosedValues.truth) else { return -1 }
    truths.add(cell, isTrue ? 1 : 0)
    return isTrue ? 1 : 0
  }

  private mutating func readResult() -> Int32 {
    let cell = reader.cell(result)
    if cell.isBlank { return -1 }
    if let known = results.find(cell) { return known }
    let text = cell.text
    let found = ResultText.result(text) ?? .text(.init(draft.terms.declare(text).number))
    let index = evidence.index(of: found)
    results.add(cell, index)
    return index
  }

  /// A fit test holds for a model and a size. Where the result is a size, or the mask itself, it goes to what was
  /// tested; who has one passed.
  private mutating func readFit(_ row: inout EvidenceDrafts.Content) {
    let cell = reader.cell(result)
    guard !cell.isBlank else { return }
    let text = cell.text
    if let word = ClosedValues.evidenceResult.value(of: text) {
      row.result = evidence.index(of: word)
      return
    }
    let mask = reader.cell(detail)
    let whole = mask.isBlank ? text : mask.text + " " + text
    let isSize = Mask("X1 " + text)?.size != nil
    if isSize || mask.isBlank {
      let number = whole.withCell { EvidenceReading.term($0, &sizes, draft) }
      row.detail = number
      row.result = evidence.index(of: .passed)
    } else {
      row.result = evidence.index(of: .text(.init(draft.terms.declare(text).number)))
    }
  }

  // MARK: What no rule knows

  private mutating func noticeUnasked(_ row: EvidenceDrafts.Content) {
    guard !draft.books.applied.isEmpty else { return }
    if row.kind >= EvidenceKind.builtIn.count {
      let isAsked = isAsked[row.kind] ?? asks(row.kind)
      self.isAsked[row.kind] = isAsked
      if !isAsked { unasked[row.kind, default: (0, reader.line)].rows += 1 }
    } else if row.detail >= 0,
      let words = row.kind == dose ? vaccines : row.kind == serology ? serologies : nil
    {
      // Kinds have their own words: a vaccine is not what a blood test is about.
      let key = row.detail * 2 + (row.kind == dose ? 1 : 0)
      let known = isKnown[key] ?? words.contains(draft.terms.id(Int(row.detail)).plain)
      isKnown[key] = known
      if !known { unknown[key, default: (0, reader.line)].rows += 1 }
    }
  }

  private func asks(_ kind: Int32) -> Bool {
    guard case .own(let term) = evidence.kinds[Int(kind)] else { return true }
    return ownKinds.contains(draft.terms.id(term.position).plain)
  }

  /// Warns of what no applied rule book knows, at its first row.
  func reportWhatNobodyAsks() {
    for (kind, found) in unasked.sorted(by: { $0.value.line < $1.value.line }) {
      guard case .own(let term) = evidence.kinds[Int(kind)] else { continue }
      reader.reportLater(
        .ownKindNotAsked(rows: found.rows), .kind, line: found.line,
        value: draft.terms.id(term.position), severity: .warning)
    }
    for found in unknown.values.sorted(by: { $0.line < $1.line }) {
      reader.reportLater(
        .vaccineNotKnown(rows: found.rows), .detail, line: found.line, value: nil, severity: .warning)
    }
  }
}

/// Cells seen before, with a number for each.
struct CellMemo {
  private var cells = ByteInterner()
  private var numbers: [Int32] = []

  /// The number of a cell; nil for a new one.
  func find(_ cell: Cell) -> Int32? { cells.find(cell.bytes).map { numbers[$0] } }

  mutating func add(_ cell: Cell, _ number: Int32) {
    if cells.intern(cell.bytes).isNew { numbers.append(number) }
  }
}

extension String {
  /// As a cell of this text.
  fileprivate func withCell<Result>(_ body: (Cell) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(Cell(trimming: $0)) }
  }
}
