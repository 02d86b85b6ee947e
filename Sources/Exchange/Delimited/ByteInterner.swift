/// Numbers byte strings 0, 1, 2, … in the order they first come. No `String` is made for a known one.
struct ByteInterner {
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var arena: [UInt8] = []

  /// How many different byte strings there are.
  var count: Int { hashes.count }

  /// The number of these bytes, or nil when they have none yet.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(bytes, ByteInterner.hash(bytes))]
    return number < 0 ? nil : Int(number)
  }

  /// The number of these bytes, a new one when `isNew`.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = ByteInterner.hash(bytes)
    let found = slot(bytes, hash)
    if slots[found] >= 0 { return (Int(slots[found]), false) }
    let number = hashes.count
    slots[found] = Int32(number)
    hashes.append(hash)
    arena.append(contentsOf: bytes)
    starts.append(arena.count)
    if hashes.count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// As `intern`, of a text's UTF-8.
  mutating func intern(_ text: String) -> (number: Int, isNew: Bool) {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  /// As `find`, of a text's UTF-8.
  func find(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  /// The bytes of a number as text.
  func text(_ number: Int) -> String {
    String(decoding: arena[starts[number]..<starts[number + 1]], as: UTF8.self)
  }

  private func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position] >= 0 {
      let number = Int(slots[position])
      if hashes[number] == hash, equals(number, bytes) { break }
      position = (position + 1) & mask
    }
    return position
  }

  private func equals(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == bytes.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for offset in bytes.indices where arena[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var position = Int(truncatingIfNeeded: hash) & mask
      while slots[position] >= 0 { position = (position + 1) & mask }
      slots[position] = Int32(number)
    }
  }

  /// FNV-1a, then mixed so that the low bits depend on all.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29
  }
}
