import GRDB

/// Columns and what goes into them.
typealias Columns = KeyValuePairs<String, (any DatabaseValueConvertible)?>

extension Database {
  /// Puts in a row.
  func insert(_ table: String, _ columns: Columns) throws {
    let names = columns.map(\.key).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(columns.map(\.value)))
  }

  /// Changes the row with this number.
  func update(_ table: String, number: Int, _ columns: Columns) throws {
    let assignments = columns.map { "\($0.key) = ?" }.joined(separator: ", ")
    try cachedStatement(sql: "UPDATE \(table) SET \(assignments) WHERE number = ?")
      .execute(arguments: StatementArguments(columns.map(\.value) + [number]))
    guard changesCount == 1 else { throw StoreError.damaged(["\(table) \(number)"]) }
  }

  /// Each row of a query, as its columns come.
  func each(
    _ sql: String, _ arguments: StatementArguments = [], table: String,
    _ body: (inout RowReader) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      var reader = RowReader(row, table)
      try body(&reader)
    }
  }
}
