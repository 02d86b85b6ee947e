import GRDB
import PlacementDomain
import Requests

/// Reads the columns of a row one after the other, trusting none: a file may have been changed by anything.
struct RowReader {
  private let row: Row
  private let table: String
  private var next = 0

  init(_ row: Row, _ table: String) {
    self.row = row
    self.table = table
  }

  private func damaged(_ column: Int) -> StoreError {
    .damaged(["\(table).\(Array(row.columnNames)[column])"])
  }

  private mutating func value<Value>(_ of: (DatabaseValue.Storage) -> Value?) throws -> Value {
    let stored: DatabaseValue = row[next]
    guard let value = of(stored.storage) else { throw damaged(next) }
    next += 1
    return value
  }

  private mutating func optional<Value>(_ of: (DatabaseValue.Storage) -> Value?) throws -> Value? {
    let stored: DatabaseValue = row[next]
    if stored.isNull {
      next += 1
      return nil
    }
    return try value(of)
  }

  private static func text(_ stored: DatabaseValue.Storage) -> String? {
    if case .string(let it) = stored { it } else { nil }
  }

  private static func whole(_ stored: DatabaseValue.Storage) -> Int? {
    if case .int64(let it) = stored { Int(it) } else { nil }
  }

  mutating func text() throws -> String { try value(RowReader.text) }
  mutating func optionalText() throws -> String? { try optional(RowReader.text) }
  mutating func whole() throws -> Int { try value(RowReader.whole) }
  mutating func optionalWhole() throws -> Int? { try optional(RowReader.whole) }
  mutating func truth() throws -> Bool { try whole() == 1 }
  mutating func bytes() throws -> [UInt8] {
    try value { if case .blob(let it) = $0 { Array(it) } else { nil } }
  }
  mutating func day() throws -> Day { try value { RowReader.text($0).flatMap { Day(iso: $0) } } }
  mutating func optionalDay() throws -> Day? {
    try optional { RowReader.text($0).flatMap { Day(iso: $0) } }
  }
  mutating func moment() throws -> Moment { try value { RowReader.text($0).flatMap { Moment(iso: $0) } } }
  mutating func id<Thing>() throws -> Identifier<Thing> { Identifier(try text()) }
  mutating func optionalID<Thing>() throws -> Identifier<Thing>? { try optionalText().map(Identifier.init) }
  mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    try value { RowReader.text($0).flatMap(Choice.init) }
  }
  mutating func optionalChoice<Choice: RawRepresentable<String>>() throws -> Choice? {
    try optional { RowReader.text($0).flatMap(Choice.init) }
  }
  mutating func json() throws -> JSONValue {
    try value { RowReader.text($0).flatMap { try? JSONValue(parsing: Array($0.utf8)) } }
  }
  /// What is made of a text and of what was read before; nil is damage.
  mutating func made<Value>(_ make: (String) -> Value?) throws -> Value {
    try value { RowReader.text($0).flatMap(make) }
  }
}
