/// SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012): 64 bits of any bytes, the same
/// everywhere, unlike `Hasher`, which differs from one run to the next.
enum SipHash {
  /// The hash of the bytes under a key of two words.
  static func hash(_ bytes: some Sequence<UInt8>, key k0: UInt64 = 0, _ k1: UInt64 = 0) -> UInt64 {
    var v0 = k0 ^ 0x736f_6d65_7073_6575
    var v1 = k1 ^ 0x646f_7261_6e64_6f6d
    var v2 = k0 ^ 0x6c79_6765_6e65_7261
    var v3 = k1 ^ 0x7465_6462_7974_6573

    func rounds(_ count: Int) {
      for _ in 0..<count {
        v0 &+= v1
        v1 = rotated(v1, 13) ^ v0
        v0 = rotated(v0, 32)
        v2 &+= v3
        v3 = rotated(v3, 16) ^ v2
        v0 &+= v3
        v3 = rotated(v3, 21) ^ v0
        v2 &+= v1
        v1 = rotated(v1, 17) ^ v2
        v2 = rotated(v2, 32)
      }
    }
    func absorb(_ word: UInt64) {
      v3 ^= word
      rounds(2)
      v0 ^= word
    }

    var word: UInt64 = 0
    var length: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << (8 * (length % 8))
      length += 1
      if length % 8 == 0 {
        absorb(word)
        word = 0
      }
    }
    // The last word ends with the length modulo 256.
    absorb(word | length << 56)
    v2 ^= 0xff
    rounds(4)
    return v0 ^ v1 ^ v2 ^ v3
  }

  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
