/// One run of goals of a problem as the engine reads it: costs from 0 in each row, in units that leave room for prices
/// between them, rows with equal costs sharing one list.
struct CompactProblem<Value: PriceInteger, Word: PlaceWord>: ~Copyable {
  /// Where a student's places and costs begin.
  struct Row: BitwiseCopyable {
    /// The first of the student's places; the row ends where the next one begins.
    var firstArc: UInt32
    /// The first of the student's costs: one for each arc, then that of no seat.
    var firstCost: UInt32
  }

  /// One for each student, and one that ends the last.
  let rows: Strip<Row>
  /// The place of each arc.
  let places: Strip<Word>
  /// Costs of rows, multiples of `unit`, ≥ 0.
  let costs: Strip<Value>
  /// Seats of each place; where there are more than students who name it, one more than those.
  let seats: Strip<Int32>
  /// What one unit of cost is worth, so that prices can fall between.
  let unit: Value
  /// The largest cost, at most what no seat costs somebody.
  let mostCost: Value
  /// The largest difference of costs within a row, without those that only forbid.
  let mostSpread: Value
  /// The cost of no seat for those who must have one, or nil when nobody must.
  let costOfBreach: Value?
  /// What one unit of cost is worth in units of the weighted sum, before `unit`: costs are divided by what divides
  /// them all.
  let divisor: Int128

  /// How many students there are.
  var studentCount: Int { rows.count - 1 }
  /// How many places there are.
  var placeCount: Int { seats.count }
}
