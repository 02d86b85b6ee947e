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

  /// Sentences that are rightly the same in both languages: names, figures, words both languages share.
  private static let alike: Set<String> = [
    "StagePhrase.other", "UnplacedPhrase.other", "ColumnPhrase.noWish", "ColumnPhrase.rotation",
    "ColumnPhrase.destination", "CheckPhrase.sessionHeading", "CheckPhrase.destinations",
    "HelpPhrase.version", "HelpPhrase.commandUsage", "HelpPhrase.arguments", "HelpPhrase.options",
    "ValuePhrase.language", "ValuePhrase.number", "ValuePhrase.plan",
  ]

  @Test func `every book of the sources is in the catalogue`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    let listed = Set(Catalogue.books.map { "\($0)" })
    for case let file as URL in files where file.pathExtension == "swift" {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: /enum (\w+): (?:\w+, )?Phrasebook/) {
        #expect(listed.contains(String(match.output.1)), "\(match.output.1) is not in Catalogue.books")
      }
    }
  }

  @Test(arguments: entries) func `a sentence exists in both languages`(_ entry: Entry) {
    #expect(!entry.template.fr.isEmpty && !entry.template.en.isEmpty)
    for text in [entry.template.fr, entry.template.en] {
      #expect(text == text.trimmingCharacters(in: .whitespacesAndNewlines), "space at an end")
      #expect(!text.contains("  "), "two spaces")
    }
    #expect(
      entry.template.fr != entry.template.en || CatalogueTests.alike.contains(entry.name),
      "the same words in both languages")
  }

  @Test(arguments: entries) func `both languages have the same holes`(_ entry: Entry) {
    let french = CatalogueTests.holes(entry.template.fr)
    let english = CatalogueTests.holes(entry.template.en)
    #expect(french.names == english.names)
    for hole in french.plurals + english.plurals { #expect(hole.split(separator: "|").count <= 2) }
  }

  @Test(arguments: entries) func `French is set as in Québec`(_ entry: Entry) {
    let text = CatalogueTests.withoutPlurals(entry.template.fr)
    for mark in [" ;", " !", " ?", "\u{A0};", "\u{A0}!", "\u{A0}?"] {
      #expect(!text.contains(mark), "no space before ; ! ?")
    }
    for mark in [" :", " %", " $", " »", "« "] { #expect(!text.contains(mark), "a no-break space, not \(mark)") }
    for match in text.matches(of: /[^\u{A0}](:|%|\$|»)(\s|$)/) {
      Issue.record("no no-break space in \(match.output.0)")
    }
    #expect(text.matches(of: /«[^\u{A0}]/).isEmpty, "a no-break space after «")
    #expect(!text.contains("·"), "no median dot")
    #expect(!text.contains("'"), "the apostrophe is ’")
    #expect(!text.contains("\"") && !text.contains("“") && !text.contains("..."))
  }

  @Test(arguments: entries) func `English is set as in Canada`(_ entry: Entry) {
    let text = CatalogueTests.withoutPlurals(entry.template.en)
    for mark in [" :", " ;", " !", " ?", "\u{A0}", "«", "»", "'", "\"", "..."] {
      #expect(!text.contains(mark), "\(mark) in English")
    }
  }

  @Test(arguments: entries) func `no hole stays when every name has a value`(_ entry: Entry) {
    for language in Language.allCases {
      let holes = CatalogueTests.holes(entry.template[language])
      #expect(holes.unbalanced == 0)
      // a hole that chooses a plural must be one that a number fills
      for plural in holes.plurals { #expect(plural.contains("|")) }
    }
  }

  /// The names of the holes, the plural forms, and braces that do not match.
  private static func holes(_ text: String) -> (names: Set<String>, plurals: [String], unbalanced: Int) {
    var names: Set<String> = []
    var plurals: [String] = []
    for match in text.matches(of: /\{([a-z]+)(?::([^{}]*))?\}/) {
      names.insert(String(match.output.1))
      if let forms = match.output.2 { plurals.append(String(forms)) }
    }
    let left = text.replacing(/\{([a-z]+)(?::([^{}]*))?\}/, with: "")
    return (names, plurals, left.count { $0 == "{" || $0 == "}" })
  }

  private static func withoutPlurals(_ text: String) -> String {
    text.replacing(/\{([a-z]+):([^{}|]*)\|([^{}]*)\}/) { String($0.output.2) + "/" + String($0.output.3) }
  }
}
