import Sweeps
import Testing

@Suite struct SweepDigestTests {
  static let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func `a digest is read as it is written`() {
    let digest = SweepDigest(of: [])
    #expect(digest.digits == Self.empty)
    #expect(digest.description == "sha256:" + Self.empty)
    #expect(SweepDigest(digest.description) == digest)
  }

  @Test(arguments: [
    "", Self.empty, "sha256:", "sha256:" + Self.empty.uppercased(), "sha256:" + Self.empty + "0",
  ])
  func `anything else is no digest`(text: String) { #expect(SweepDigest(text) == nil) }

  @Test func `a file has the digest of its bytes`() throws {
    let folder = SweepFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try SweepDigest(ofFile: folder.write(bytes, to: "a")) == SweepDigest(of: bytes))
    #expect(try SweepDigest(ofFile: folder.write([], to: "b")).digits == Self.empty)
  }

  @Test func `a file that is not there has none`() {
    #expect(throws: SweepStoreError.cannotRead(path: "/nowhere/x", code: 2)) {
      try SweepDigest(ofFile: "/nowhere/x")
    }
  }
}
