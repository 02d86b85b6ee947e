import Optimization
import Testing

struct BatchTests {
  @Test func `a column batch keeps its entries in order`() throws {
    var batch = ColumnBatch()
    batch.beginColumn(cost: 1)
    batch.beginColumn(lower: -1, upper: 2, cost: 3)
    batch.addEntry(row: 0, coefficient: 4)
    batch.addEntry(row: 2, coefficient: 5)
    #expect(batch.entries.starts == [0, 0, 2])
    #expect(batch.entries.indices == [0, 2])
    try batch.validate(rowCount: 3)
    batch.removeAll()
    #expect(batch == ColumnBatch())
  }
}
