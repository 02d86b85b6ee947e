/// Something with an id of its own kind.
public protocol Identified: Sendable {
  /// The id, unique in its table.
  var id: Identifier<Self> { get }
}

extension Identified {
  /// The id of such a thing.
  public typealias ID = Identifier<Self>
  /// The position of such a thing in its table.
  public typealias Ordinal = OrdinalNumber<Self>
}

/// All things of one kind, sorted by id.
public struct Table<Entity: Identified>: Sendable, RandomAccessCollection {
  private var rows: [Entity]

  /// A table of these things. Ids must be distinct; rows may come in any order.
  public init(_ rows: [Entity]) {
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.id < $1.id }
    self.rows = isSorted ? rows : rows.sorted { $0.id < $1.id }
    precondition(
      isSorted || zip(self.rows, self.rows.dropFirst()).allSatisfy { $0.id != $1.id }, "duplicate id")
  }

  /// First position.
  public var startIndex: Int { 0 }
  /// One past the last position.
  public var endIndex: Int { rows.count }
  /// The thing at a position.
  public subscript(position: Int) -> Entity { rows[position] }
  /// The thing an ordinal stands for; one put in its place has its id.
  public internal(set) subscript(ordinal: OrdinalNumber<Entity>) -> Entity {
    get { rows[ordinal.position] }
    set {
      precondition(newValue.id == rows[ordinal.position].id)
      rows[ordinal.position] = newValue
    }
  }

  /// Puts in a thing with an id of its own; the ordinals from its own on move up by one.
  mutating func insert(_ row: Entity) -> OrdinalNumber<Entity> {
    precondition(ordinal(of: row.id) == nil, "duplicate id")
    let position = rows.firstIndex { row.id < $0.id } ?? rows.count
    rows.insert(row, at: position)
    return OrdinalNumber<Entity>(position)
  }

  /// All ordinals in order.
  public var ordinals: [OrdinalNumber<Entity>] { rows.indices.map { OrdinalNumber<Entity>($0) } }

  /// Where the id stands, or nil when there is none such.
  public func ordinal(of id: Identifier<Entity>) -> OrdinalNumber<Entity>? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].id == id ? OrdinalNumber<Entity>(low) : nil
  }
}
