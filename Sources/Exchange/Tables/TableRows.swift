/// The rows of one table, one at a time, whatever they are written in; the first holds the headers.
protocol TableRows: AnyObject {
  /// Where the row at hand is: its line in the text, its number in the sheet; 1-based.
  var line: Int { get }
  /// How many cells it has, up to the last one that is written.
  var count: Int { get }
  /// Its cells that have no value that can be used.
  var flaws: [CellFlaw] { get }
  /// The cell at a 0-based position; blank past the last one.
  func cell(_ position: Int) -> Cell
  /// Goes to the next row that holds anything; false at the end.
  func next() throws(RecordReader.Failure) -> Bool
  /// Goes back to before the first row.
  func restart() throws(RecordReader.Failure)
  /// The same rows apart from these, before the first one.
  func again() throws(RecordReader.Failure) -> any TableRows
}
