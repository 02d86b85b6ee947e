import Exchange
import Foundation
import Testing

@Suite struct FolderTests {
  @Test func `a folder that is not there is missing input`() {
    let reading = SessionFolder.read("/nowhere/at/all")
    #expect(reading.places == [":-:- HSP-I001 error"])
    #expect(reading.problems.first?.value == "/nowhere/at/all")
    #expect(reading.failure == .inputMissing)
  }

  @Test func `a file instead of a folder is missing input`() throws {
    let reading = try SessionFiles.small.read { path in
      let inner = SessionFolder.read(path + "/students.csv")
      #expect(inner.places == [":-:- HSP-I002 error"])
      #expect(inner.failure == .inputMissing)
    }
    #expect(reading.scenario != nil)
  }

  @Test func `an empty folder says what it needs`() throws {
    let reading = try SessionFiles([:]).read()
    #expect(reading.problems.map(\.file) == ["blocks.csv", "places.csv", "session.yaml", "students.csv"])
    #expect(reading.problems.allSatisfy { $0.code == "HSP-I004" })
    #expect(reading.failure == .inputMissing)
  }

  @Test func `a directory where a file should be is missing input`() throws {
    for name in ["students.csv", "session.yaml"] {
      let reading = try SessionFiles.small.with(name, nil).read { path in
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: false)
      }
      #expect(reading.places == ["\(name):-:- HSP-I005 error"])
      #expect(reading.failure == .inputMissing)
    }
  }

  @Test func `an unreadable file is missing input`() throws {
    var couldBeRead = false
    let reading = try SessionFiles.small.read { path in
      let file = path + "/students.csv"
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
      // The superuser reads everything: there is nothing to see then.
      couldBeRead = FileManager.default.contents(atPath: file) != nil
    }
    #expect(reading.places == (couldBeRead ? [] : ["students.csv:-:- HSP-I006 error"]))
    // A link to itself cannot be opened by anyone.
    let looped = try SessionFiles.small.with("students.csv", nil).read { path in
      try FileManager.default.createSymbolicLink(
        atPath: path + "/students.csv", withDestinationPath: path + "/students.csv")
    }
    #expect(looped.places == ["students.csv:-:- HSP-I006 error"])
    #expect(looped.failure == .inputMissing)
  }

  @Test(arguments: ["what-if", "et-si"])
  func `the folder of what-ifs is no part of the session`(name: String) throws {
    let reading = try SessionFiles.small.with("\(name)/mine.yaml", "").read()
    #expect(reading.problems == [] && reading.scenario != nil)
  }

  @Test func `bytes that are no table are refused at once`() throws {
    var random = SplitMix(seed: 3)
    let noise = Data((0..<1_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    let giant = Data(repeating: 0x61, count: 5_000_000)
    let zeros = Data(count: 1_000_000)
    for (data, code) in [(noise, "HSP-I010"), (giant, "HSP-I011"), (zeros, "HSP-I010")] {
      let reading = try SessionFiles.small.with("preferences.csv", data: data).read()
      #expect(reading.problems.map(\.code) == [code])
      #expect(reading.failure == .inputRejected)
    }
  }

  @Test func `settings made to exhaust a parser are refused`() throws {
    let bombs = [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 50_000),
      "session: {id: A26}\na: &a [x]\nb: [*a, *a]\n", String(repeating: "a: b\n", count: 100_000),
    ]
    for bomb in bombs {
      let reading = try SessionFiles.small.with("session.yaml", bomb).read()
      #expect(reading.failure == .settingsWrong)
      #expect(["HSP-I050", "HSP-I052"].contains(reading.problems.first?.code))
    }
  }
}

/// Repeatable randomness (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
