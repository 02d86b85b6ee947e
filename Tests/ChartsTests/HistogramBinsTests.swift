import Testing

@testable import Charts

@Suite struct HistogramBinsTests {
  @Test func `the width is that of Freedman and Diaconis, made round`() throws {
    // 0, 0.1 … 99.9: quartiles 24.975 and 74.925, so 2 × 49.95 ÷ 10 = 9.99.
    let bins = try HistogramBins((0..<1000).map { Double($0) / 10 })
    #expect(bins.rule == .freedmanDiaconis && bins.width == 10)
    #expect(bins.edges == stride(from: 0, through: 100, by: 10).map { $0 })
    #expect(bins.counts(of: (0..<1000).map { Double($0) / 10 }) == Array(repeating: 100, count: 10))
  }

  @Test func `a value on an edge is in the bin that begins there`() throws {
    let values = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
    let bins = try HistogramBins(values, limits: 8...8)
    #expect(bins.edges == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    #expect(bins.counts(of: values) == Array(repeating: 1, count: 8))
  }

  @Test func `when the middle half of the values are equal the rule is that of Sturges`() throws {
    let bins = try HistogramBins([0, 5, 5, 5, 5, 5, 5, 15])
    // 15 over log₂ 8 + 1 = 4 is 3.75, which becomes 5; two bins fewer than five become steps of 2.
    #expect(bins.rule == .sturges && bins.width == 2)
    #expect(bins.counts(of: [0, 5, 5, 5, 5, 5, 5, 15]).reduce(0, +) == 8)
  }

  @Test func `equal values have a single bin`() throws {
    #expect(try HistogramBins([7, 7, 7]).edges == [7, 8])
    #expect(try HistogramBins([0.25]).edges.count == 2 && HistogramBins([0.25]).rule == .single)
    #expect(try HistogramBins([]).edges == [0, 1])
  }

  @Test func `bins of whole numbers are whole`() throws {
    let bins = try HistogramBins([1, 2, 2, 3, 3, 3, 4, 4, 5], limits: 30...40)
    #expect(bins.edges == [1, 2, 3, 4, 5, 6])
  }

  @Test func `bins hold every value, within the limits`() throws {
    for scale in [1e-280, 1e-9, 1, 1e9, 1e299] {
      for count in [2, 3, 10, 500] {
        let values = (0..<count).map { Double(($0 * 7919) % 1009 - 504) / 600 * scale } + [0, scale]
        let bins = try HistogramBins(values)
        #expect(bins.counts(of: values).reduce(0, +) == values.count)
        #expect(bins.edges.count <= 41 && bins.edges[0] <= values.min()! && values.max()! < bins.edges.last!)
        #expect(zip(bins.edges, bins.edges.dropFirst()).allSatisfy { $0 < $1 })
        let few = try HistogramBins(values, limits: 1...2)
        #expect(few.edges.count <= 3 && few.counts(of: values).reduce(0, +) == values.count)
      }
    }
  }

  @Test func `what is no number is refused`() {
    #expect(throws: ChartError.notDrawable(label: "")) { try HistogramBins([.nan]) }
  }
}
