import Foundation
import PlacementDomain
import Sweeps
import Testing

@Suite struct ManifestDocumentTests {
  /// The document of the sample with one piece of its text replaced.
  func read(_ old: String, _ new: String) throws -> SweepManifest {
    let text = String(decoding: try SampleSweep.manifest().document.canonicalBytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old))
    return try SweepManifest(parsing: text.replacingCharacters(in: range, with: new).utf8)
  }

  @Test func `a manifest is read as it was written`() throws {
    let manifest = try SampleSweep.manifest(blocks: [SweepBlock(seed: .max, first: 0, count: 1 << 32)])
    #expect(try SweepManifest(parsing: manifest.document.canonicalBytes) == manifest)
    #expect(try SweepManifest(parsing: manifest.document.text.utf8) == manifest)
  }

  @Test func `every part that is missing is named`() throws {
    let document = try SampleSweep.manifest().document
    for key in ["engine", "inputs", "axes", "cells"] {
      let rest = JSONValue.object((document.members ?? []).filter { $0.key != key })
      #expect(throws: SweepManifestError.missing(path: "/" + key)) { try SweepManifest(document: rest) }
    }
  }

  @Test func `a document cut anywhere is no manifest`() throws {
    let bytes = try SampleSweep.manifest().document.canonicalBytes
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: SweepManifestError.self) { try SweepManifest(parsing: bytes.prefix(count)) }
    }
  }

  @Test(
    arguments: [
      ("hspplan.sweep/1", "hspplan.sweep/2", SweepManifestError.schema(found: "hspplan.sweep/2")),
      (#""engine":"#, #""engin":"#, .unknownKey(path: "/engin")),
      (#""engine":"hspplan 1""#, #""engine":1"#, .malformed(path: "/engine", expected: .text)),
      (#""A.json":"sha256:"#, #""A.json":"sha1:"#, .malformed(path: "/inputs/A.json", expected: .digest)),
      (#""seed":"11""#, #""seed":"011""#, .malformed(path: "/axes/blocks/0/seed", expected: .seed)),
      (#""seed":"11""#, #""seed":"-1""#, .malformed(path: "/axes/blocks/0/seed", expected: .seed)),
      (#""count":10"#, #""count":"10""#, .malformed(path: "/axes/blocks/0/count", expected: .integer)),
      (#""name":"A""#, #""name":"A","nom":"A""#, .unknownKey(path: "/axes/plans/0/nom")),
      (
        #""inputs":["A.json"]"#, #""inputs":"A.json""#,
        .malformed(path: "/axes/plans/0/inputs", expected: .list)
      ),
      (#""inputs":["A.json"]"#, #""inputs":["B.json","A.json"]"#, .notInOrder(path: "/axes/plans/0/inputs")),
      (#""name":"A""#, #""name":"Z""#, .otherCell(path: "/cells/0")),
      (
        #""settings":{"file":["A.json"]}"#, #""settings":[]"#,
        .malformed(path: "/axes/plans/0/settings", expected: .object)
      ),
      (
        #""settings":{"file":["A.json"]}"#, #""settings":{"file":"A.json"}"#,
        .malformed(path: "/axes/plans/0/settings/file", expected: .list)
      ),
      (#""settings":{"file":["A.json"]}"#, #""settings":{"file":["B.json"]}"#, .otherCell(path: "/cells/0")),
      (#""first":0"#, #""first":1"#, .overlappingBlocks(block(1, 10), block(10, 10))),
      (#""policy":"lottery""#, #""policy":"weekly""#, .otherCell(path: "/cells/3")),
      (#""engine":"hspplan 1""#, #""engine":"hspplan 2""#, .otherCell(path: "/cells/0")),
      (#"{"axes""#, #"{"a":1.5,"axes""#, .notJSON(.notAnInteger(offset: 5))),
    ])
  func `what is wrong is said with its place`(old: String, new: String, error: SweepManifestError) {
    #expect(throws: error) { try read(old, new) }
  }

  static func block(_ first: Int, _ count: Int) -> SweepBlock {
    SweepBlock(seed: 11, first: first, count: count)
  }

  @Test func `cells more or less are counted`() throws {
    let document = try SampleSweep.manifest().document
    let cells = try #require(document["cells"]?.array)
    for (some, count) in [(Array(cells.dropLast()), 23), (cells + [cells[0]], 25)] {
      let members = (document.members ?? []).map {
        $0.key == "cells" ? JSONMember(key: "cells", value: .array(some)) : $0
      }
      #expect(throws: SweepManifestError.cellCount(found: count, expected: 24)) {
        try SweepManifest(document: .object(members))
      }
    }
  }
}
