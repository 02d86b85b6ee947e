import Foundation
import Reports
import Testing

/// Every sentence of the catalogue, walked.
struct CatalogueTests {
  /// A sentence and where it stands.
  struct Entry: CustomStringConvertible {
    let name: String
    let template: Bilingual
    var description: String { name }
  }

  static let entries: [Entry] = Catalogue.books.flatMap { book in CatalogueTests.entries(of: book) }

  private static func entries(of book: any Phrasebook.Type) -> [Entry] {
    func open<Book: Phrasebook>(_ book: Book.Type) -> [Entry] {
      book.allCases.map { Entry(name: "\(Book.self).\($0)", template: $0.template) }
    }
    return open(book)
  }

  @Test func `every book of the sources is in the catalogue`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    let listed = Set(Catalogue.books.map { "\($0)" })
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /enum (\w+): (?:\w+, )?Phrasebook/) {
        #expect(listed.contains(String(match.output.1)), "\(match.output.1) is not in Catalogue.books")
      }
    }
  }

  @Test func `every sentence exists in both languages`() {
    for entry in CatalogueTests.entries {
      for text in [entry.template.fr, entry.template.en] {
        #expect(!text.isEmpty && text.first != " " && text.last != " " && !text.contains("  "), "\(entry)")
      }
      // Single words may be the same (rotation, destination, latitude); sentences may not.
      let words = entry.template.fr.replacing(/\{[^}]*\}/, with: "").split(separator: " ")
        .filter { $0.contains { $0.isLetter } }
      #expect(
        entry.template.fr != entry.template.en || words.count < 2, "\(entry) is the same in both languages")
    }
  }

  @Test func `both languages have the same holes, all of them well formed`() {
    for entry in CatalogueTests.entries {
      let french = CatalogueTests.holes(entry.template.fr)
      let english = CatalogueTests.holes(entry.template.en)
      #expect(french.names == english.names, "\(entry)")
      #expect(french.loose + english.loose == 0, "\(entry): braces that are no hole")
      for forms in french.plurals + english.plurals {
        #expect(
          forms.split(separator: "|", omittingEmptySubsequences: false).count == 2, "\(entry): \(forms)")
      }
    }
  }

  @Test func `French is set as in Québec`() {
    let wrong: [(Regex<Substring>, String)] = [
      (/[ \u{A0}\u{202F}][;!?]/, "no space before ; ! ?"),
      (/[^\u{A0}][%$»]/, "a no-break space before % $ »"),
      (/[^\u{A0}]:(?:\s|$)/, "a no-break space before a colon"),
      (/«[^\u{A0}]/, "a no-break space after «"), (/\w·\w/, "no median dot"), (/['"“”]|\.\.\./, "’ « » …"),
    ]
    for entry in CatalogueTests.entries {
      // What stands between backticks is to be typed as it is.
      let text = CatalogueTests.withoutPlurals(entry.template.fr).replacing(/`[^`]*`/, with: "x")
      for (pattern, rule) in wrong { #expect(text.firstMatch(of: pattern) == nil, "\(entry): \(rule)") }
    }
  }

  @Test func `English is set as in Canada`() {
    for entry in CatalogueTests.entries {
      let text = CatalogueTests.withoutPlurals(entry.template.en)
      #expect(text.firstMatch(of: /[ \u{A0}][:;!?%]|[\u{A0}«»"]|\w'\w|\.\.\./) == nil, "\(entry)")
    }
  }

  /// The names of the holes, their plural forms, and the braces that belong to none.
  private static func holes(_ text: String) -> (names: Set<String>, plurals: [String], loose: Int) {
    var names: Set<String> = []
    var plurals: [String] = []
    for match in text.matches(of: /\{([a-zA-Z]+)(?::([^{}]*))?\}/) {
      names.insert(String(match.output.1))
      if let forms = match.output.2 { plurals.append(String(forms)) }
    }
    let left = text.replacing(/\{([a-zA-Z]+)(?::([^{}]*))?\}/, with: "")
    return (names, plurals, left.count { $0 == "{" || $0 == "}" })
  }

  private static func withoutPlurals(_ text: String) -> String {
    text.replacing(/\{([a-zA-Z]+):([^{}|]*)\|([^{}]*)\}/) { "\($0.output.2)/\($0.output.3)" }
  }
}
