import PlacementDomain

/// The things of one kind a session names, numbered in the order they first come.
struct Catalog<Draft> {
  /// What was read of each thing; nil where its row was rejected.
  private(set) var drafts: [Draft?] = []
  /// The line that declared each thing; 0 where none did.
  private(set) var lines: [Int32] = []
  /// False where a name nobody declared is no error: there is no such table, or it could not be read.
  var isClosed = false
  private var names = ByteInterner()

  /// How many things there are.
  var count: Int { drafts.count }

  /// The id of a thing.
  func id(_ number: Int) -> String { names.text(number) }

  /// All ids in the order they came.
  var ids: some Sequence<String> { (0..<count).lazy.map(id) }

  /// The number of an id.
  func find(_ id: String) -> Int? { names.find(id) }

  /// The number of the id in a cell; makes no text unless the cell holds more than ASCII.
  func find(_ cell: Cell) -> Int? { cell.isASCII ? names.find(cell.bytes) : names.find(cell.text) }

  /// The number of an id, declared on that line unless it was before.
  mutating func declare(_ id: String, line: Int = 0) -> (number: Int, isNew: Bool) {
    let found = names.intern(id)
    if found.isNew {
      drafts.append(nil)
      lines.append(Int32(clamping: line))
    }
    return found
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
