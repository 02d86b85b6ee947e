import Exchange
import Foundation
import Reports
import TestWorkbooks
import Testing

/// Bytes that nobody meant: read to the end with every row accounted for, or refused, never a trap.
@Suite struct FuzzTests {
  /// A hundred in every run; in a soak (`HSPPLAN_SOAK`) as many as ten minutes allow.
  @Test func `mutated workbooks and tables are read or refused`() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["HSPPLAN_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0...999_999)
    print("seed of the mutated workbooks and tables: HSPPLAN_SEED=\(seed)")
    var random = SplitMix(seed: seed)
    let soakEnd = environment["HSPPLAN_SOAK"].map { _ in Date(timeIntervalSinceNow: 600) }
    var count = 0
    while count < 100 || soakEnd.map({ $0 > Date() }) ?? false {
      count += 1
      let reading =
        count % 2 == 0
        ? try WorkbookMaker.read(Mutation.workbook(&random), keepsRejects: true)
        : try Mutation.files(&random).read(keepsRejects: true)
      #expect(reading.rowsAddUp && reading.rejectsAddUp)
      if let rejects = RejectWorkbook(reading) {
        #expect(throws: Never.self) { try rejects.workbook(.fr).xlsx() }
      }
      #expect((reading.scenario == nil) == (reading.failure != nil))
      #expect(reading.problems.allSatisfy { $0.line ?? 1 > 0 && $0.column ?? 1 > 0 })
    }
    if soakEnd != nil { print("mutated workbooks and tables read: \(count)") }
  }
}

/// Changes to good inputs.
private enum Mutation {
  private static let bits: [String] = [
    "", ",", ";", "\t", "\"", "\n", "\r", "<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#x10FFFF;", "<!--",
    "-->",
    "<![CDATA[", "]]>", "<!DOCTYPE x>", "<row>", "<row r=\"7\">", "</row>", "<c>", "<c r=\"ZZZ9\"/>", "</c>",
    "<v>",
    " t=\"s\"", " t=\"e\"", " t=\"d\"", " s=\"99999999999\"", " r=\"-1\"", "<f/>", "<is><t>x</t></is>",
    "_x0000_",
    "_xD800_", "1E308", "-1E-308", "NaN", "inf", "0x1p3", "99999999999999999999", "0.00001", "60", "2958466",
    "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"B2:A1\"/>", "<t xml:space=\"preserve\"> ",
    "<rPh>",
    "session.code", "S1", "é", "\u{0}", "\u{FEFF}", "M", "03/04/2026", "1904", "'=1",
  ]

  static func workbook(_ random: inout SplitMix) -> [UInt8] {
    var variant = RosterWorkbook()
    variant.texts = WorkbookMaker.Texts.allCases.randomElement(using: &random)!
    variant.datesStartIn1904 = .random(using: &random)
    variant.isText = .random(using: &random)
    var book = variant.book
    // Half of them keep a sound archive around broken parts.
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let part = book.parts.randomElement(using: &random)!
      book.extraParts.removeAll { $0.name == part.name }
      book.extraParts.append((part.name, mutated(part.bytes, &random)))
    }
    return book.extraParts.isEmpty || Bool.random(using: &random) ? mutated(book.bytes, &random) : book.bytes
  }

  static func files(_ random: inout SplitMix) -> SessionFiles {
    var variant = RosterFiles()
    variant.encoding = RosterFiles.Encoding.allCases.randomElement(using: &random)!
    variant.separator = [",", ";", "\t"].randomElement(using: &random)!
    variant.dates = RosterFiles.Dates.allCases.randomElement(using: &random)!
    var session = variant.session
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let name = session.files.keys.sorted().randomElement(using: &random)!
      session.files[name] = Data(mutated(Array(session.files[name]!), &random))
    }
    return session
  }

  private static func mutated(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let length = min(bytes.count - at, Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes.removeSubrange(at...)
      case 1, 2: if at < bytes.count { bytes[at] = .random(in: 0...255, using: &random) }
      case 3: bytes.removeSubrange(at..<at + length)
      case 4: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
      case 5: for index in at..<at + length { bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &random) }
      default: bytes.insert(contentsOf: Array(bits.randomElement(using: &random)!.utf8), at: at)
      }
    }
    return bytes
  }
}
