import PlacementDomain

/// The things of one kind a session names, numbered in the order they first come. Names that differ only in
/// case, accents, spaces, quotation marks or dashes are one.
struct Catalog<Draft> {
  /// What was read of each thing; nil where its row was rejected.
  private(set) var drafts: [Draft?] = []
  /// The line that declared each thing; 0 where none did.
  private(set) var lines: [Int32] = []
  /// False where a name nobody declared is no error: there is no such table, or it could not be read.
  var isClosed = false
  /// Names as first written, and as they are compared; both have the numbers of the things.
  private var names = ByteInterner()
  private var plainNames = ByteInterner()
  /// Better spellings of things than the first.
  private var spellings: [Int: String] = [:]

  /// How many things there are.
  var count: Int { drafts.count }

  /// The id of a thing: of all ways it was declared the best, whatever came first.
  func id(_ number: Int) -> String { spellings[number] ?? names.text(number) }

  /// All ids in the order they came.
  var ids: some Sequence<String> { (0..<count).lazy.map(id) }

  /// The number of an id, however it is spelled.
  func find(_ id: String) -> Int? { findExactly(id) ?? plainNames.find(id.plain) }

  /// The number of an id as it was first written.
  func findExactly(_ id: String) -> Int? { names.find(id) }

  /// The number of the id in a cell; makes no text of a known one unless it holds more than ASCII.
  func find(_ cell: Cell) -> Int? {
    guard !cell.isBlank else { return nil }
    return (cell.isASCII ? names.find(cell.bytes) : nil) ?? find(cell.text)
  }

  /// The number of an id, declared on that line unless it was before.
  mutating func declare(_ id: String, line: Int = 0) -> (number: Int, isNew: Bool) {
    if let number = names.find(id) { return (number, false) }
    let (number, isNew) = plainNames.intern(id.plain)
    guard isNew else {
      if Catalog.isBetter(id, than: self.id(number)) { spellings[number] = id }
      return (number, false)
    }
    _ = names.intern(id)
    drafts.append(nil)
    lines.append(Int32(clamping: line))
    return (number, true)
  }

  /// True for the spelling with more accents; then for the shorter one; then by bytes.
  private static func isBetter(_ one: String, than other: String) -> Bool {
    let accents = [one, other].map { $0.unicodeScalars.count { !$0.isASCII && $0.properties.isAlphabetic } }
    if accents[0] != accents[1] { return accents[0] > accents[1] }
    let lengths = (one.utf8.count, other.utf8.count)
    return lengths.0 == lengths.1 ? one.precedesInBytes(other) : lengths.0 < lengths.1
  }

  /// What is known of a thing.
  subscript(number: Int) -> Draft? {
    get { drafts[number] }
    set { drafts[number] = newValue }
  }

  /// The position of each number in the byte order of the ids.
  func order() -> [Int32] {
    let ids = (0..<count).map(id)
    var order = [Int32](repeating: 0, count: count)
    let isSorted = zip(ids, ids.dropFirst()).allSatisfy { $0.precedesInBytes($1) }
    let sorted = isSorted ? Array(0..<count) : (0..<count).sorted { ids[$0].precedesInBytes(ids[$1]) }
    for (position, number) in sorted.enumerated() { order[number] = Int32(position) }
    return order
  }
}
