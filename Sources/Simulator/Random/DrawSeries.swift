/// The draws of one kind for one entity in one replication; `series[n]` is the n-th, whatever was drawn before.
public struct DrawSeries: Hashable, Sendable {
  private let block: SIMD4<UInt32>

  init(_ block: SIMD4<UInt32>) { self.block = block }

  /// The draw of this ordinal.
  ///
  /// - Precondition: `ordinal` is from 0 to 2³² − 1.
  public subscript(ordinal: Int) -> Draw {
    precondition(ordinal >= 0 && ordinal <= Int(UInt32.max), "an ordinal is from 0 to 2³² − 1")
    return Draw(key: block.lowHalf, counter: block.highHalf, ordinal: UInt32(truncatingIfNeeded: ordinal))
  }
}
