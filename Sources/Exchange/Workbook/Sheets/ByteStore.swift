/// Bytes one after the other, which stay where they are once all are in.
final class ByteStore {
  private var room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 12)
  /// How many there are.
  private(set) var count = 0

  deinit { room.deallocate() }

  /// Those of a range; good as long as the store when nothing is added any more.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: room[range])
  }

  /// Adds more.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    if count + bytes.count > room.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: (count + bytes.count) * 2)
      _ = larger.update(from: room[..<count])
      room.deallocate()
      room = larger
    }
    _ = UnsafeMutableBufferPointer(rebasing: room[count...]).update(from: bytes)
    count += bytes.count
  }

  /// Adds more.
  func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer(append) }
}
