import Exchange
import PlacementDomain
import TestWorkbooks
import Testing

/// However a roster is written, it is one scenario, and every row of it is accounted for.
@Suite struct VariantTests {
  private static let digest = try? RosterFiles().session.read().scenario?.digest()

  private func check(_ reading: SessionReading, _ variant: Any) {
    #expect(reading.scenario?.digest() == Self.digest, "\(variant): \(reading.places)")
    #expect(reading.rowsAddUp)
    #expect(reading.tables.reduce(0) { $0 + $1.rows } == Roster.rows, "\(variant)")
    #expect(reading.tables.allSatisfy { $0.rejected == 0 })
  }

  @Test func `450 ways to write files give one digest`() throws {
    _ = try #require(Self.digest)
    var count = 0
    for encoding in RosterFiles.Encoding.allCases {
      for separator in [",", ";", "\t"] {
        for lineEnd in ["\n", "\r\n", "\r"] {
          for dates in RosterFiles.Dates.allCases {
            for point in [".", ","] {
              let variant = RosterFiles(
                encoding: encoding, separator: separator, lineEnd: lineEnd, point: point, dates: dates,
                isFrench: point == ",")
              check(try variant.session.read(), variant)
              count += 1
            }
          }
        }
      }
    }
    #expect(count == 450)
  }

  @Test func `288 ways to write a workbook give one digest`() throws {
    _ = try #require(Self.digest)
    var count = 0
    for datesStartIn1904 in [false, true] {
      for texts in WorkbookMaker.Texts.allCases {
        for turn in [0, 3, 5] {
          for blankRows in [0, 1, 7] {
            for isFrench in [false, true] {
              for isText in [false, true] {
                let variant = RosterWorkbook(
                  datesStartIn1904: datesStartIn1904, texts: texts, turn: turn, blankRows: blankRows,
                  isFrench: isFrench, isText: isText)
                check(try variant.book.read(), variant)
                count += 1
              }
            }
          }
        }
      }
    }
    #expect(count == 288)
  }
}
