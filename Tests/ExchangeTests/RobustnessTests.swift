import Exchange
import Foundation
import PlacementDomain
import Testing

@Suite struct RobustnessTests {
  /// A session that uses every table.
  private static let whole = SessionFiles.small
    .with("courses.csv", "course,rotation,blocks\nC1,R1,B1\nC2,R2,\n")
    .with("enrolments.csv", "student,course,state\nS1,C1,\nS2,C2,\nS3,C1,waived\nS3,C2,\n")
    .with("agencies.csv", "agency,name\nA,Alpha\nB,Beta\n")
    .with("closures.csv", "target,from,to\nsite:HSL,2026-09-01,2026-09-02\nHSL-5E,2026-10-01,2026-10-05\n")
    .with(
      "preceptors.csv",
      "preceptor,students,from,to\nV1,1,,\nV2,2,2026-09-01,2026-12-01\nV2,leave,2026-10-01,2026-10-10\n"
    )
    .with("pins.csv", "student,target,mode\nS1,HSL-4O,fix\nS2,HSL-4O,forbid\n")
    .with("history.csv", "student,session,service\nS1,A25,Med\nS1,H26,Chir\nS2,A25,Med\n")
    .with("shift-codes.csv", "code,start,end\nX1,8:00,12:00\nX2,13:00,17:00\n")

  @Test func `the order of rows does not change the digest`() throws {
    let reading = try Self.whole.read()
    #expect(reading.places == [])
    let digest = try #require(reading.scenario?.digest())
    var random = SplitMix(seed: 11)
    for _ in 0..<10 {
      var shuffled = Self.whole
      for (name, data) in Self.whole.files where name.hasSuffix(".csv") {
        var rows = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let header = rows.removeFirst()
        rows.shuffle(using: &random)
        shuffled.files[name] = Data(([header] + rows).joined(separator: "\n").utf8)
      }
      #expect(try shuffled.read().scenario?.digest() == digest)
    }
  }

  @Test func `mutated folders are read without a trap and their rows add up`() throws {
    let seed =
      ProcessInfo.processInfo.environment["HSPPLAN_SEED"].flatMap(UInt64.init)
      ?? UInt64.random(in: 0...999_999)
    print("seed of the mutated folders: HSPPLAN_SEED=\(seed)")
    var random = SplitMix(seed: seed)
    let bits: [String] = [
      "", ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "M", "LMM", "-1", "999999999999", "1,5",
      "03/04/2026",
      "0001-01-01", "9999-12-31", "S1", "P1", "place:", ":", "é", "\u{FEFF}", "\u{0}", "'=1", "avoid",
      "status",
      "{", "}", "[", "]", "- ", "&a ", "*a", "|", "none", "session", "24:00", "23:59", " – ", "HSL", "C1/R1",
      "\u{301}",
    ]
    for _ in 0..<150 {
      var files = Self.whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        guard let name = files.files.keys.sorted().randomElement(using: &random), var data = files.files[name]
        else {
          continue
        }
        let at = Int.random(in: 0...data.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: files.files[name] = nil
        case 1: files.files[name] = data.prefix(at)
        case 2:
          if at < data.count { data[at] = UInt8.random(in: 0...255, using: &random) }
          files.files[name] = data
        case 3: files.files[name] = Data(data.prefix(at) + data.suffix(data.count / 2))
        default:
          data.insert(contentsOf: Data(bits.randomElement(using: &random)!.utf8), at: at)
          files.files[name] = data
        }
      }
      let reading = try files.read()
      #expect(reading.rowsAddUp)
      #expect((reading.scenario == nil) == (reading.failure != nil))
      #expect(reading.problems.allSatisfy { $0.line ?? 1 > 0 && $0.column ?? 1 > 0 })
    }
  }
}
