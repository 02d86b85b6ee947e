import Foundation
import Testing

/// People read only what stands in the catalogue.
struct SourceProseTests {
  @Test func `the command line holds no sentence of its own`() throws {
    let folder = Repository.root + "/Sources/hspplan"
    for file in try #require(FileManager.default.subpaths(atPath: folder)) where file.hasSuffix(".swift") {
      let lines = try Repository.read("Sources/hspplan/" + file).split(separator: "\n")
      for line in lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
        for match in line.matches(of: /"((?:[^"\\]|\\.)*)"/) {
          let text = match.output.1.replacing(/\\\([^)]*\)/, with: "")
          let isProse = text.contains(/[a-zà-ÿ]{2,} [a-zà-ÿ]{2,}/) || text.contains(/[«»“”’…]/)
          #expect(!isProse, "\(file): \(match.output.0)")
        }
      }
    }
  }
}
