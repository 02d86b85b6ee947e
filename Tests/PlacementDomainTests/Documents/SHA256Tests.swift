import PlacementDomain
import Testing

@Suite struct SHA256Tests {
  func digest(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finished()
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the vectors of FIPS 180 come out`(_ text: String, _ expected: String) {
    #expect(digest(text.utf8) == expected)
  }

  @Test func `a million times a comes out`() {
    #expect(
      digest(repeatElement(UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `pieces of any length give what the whole gives`() {
    let bytes = (0..<200_003).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 7) }
    let whole = digest(bytes)
    for size in [1000, 65_535, 65_536, 65_537, 130_000] {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        hash.update(bytes[start..<min(start + size, bytes.count)])
        // To ask for the digest so far changes nothing.
        _ = hash.finished()
      }
      #expect(hash.finished() == whole)
    }
  }

  @Test func `every length around a block is padded rightly`() {
    // Distinct lengths give distinct digests, and one byte at a time gives the same as all at once.
    var seen: Set<String> = []
    for length in 0...130 {
      let bytes = [UInt8](repeating: 0, count: length)
      var hash = SHA256()
      for byte in bytes { hash.update([byte]) }
      #expect(hash.finished() == digest(bytes))
      seen.insert(digest(bytes))
    }
    #expect(seen.count == 131)
  }
}
