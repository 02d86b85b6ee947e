import Foundation
import PlacementDomain

/// The rule books there are: the built-in ones and those of the session's folder. All are read and checked, applied
/// or not.
struct RuleBookLibrary {
  /// The built-in books; `BuiltIn/*.yaml`, compiled in.
  static let builtIn: [(file: String, bytes: [UInt8])] = [
    ("quebec-nursing.yaml", PackageResources.quebec_nursing_yaml)
  ]

  /// What a name stands for.
  enum Finding {
    /// A book, by its number.
    case book(Int)
    /// A book with an error, which is reported where it stands.
    case unsound
    /// None.
    case unknown(suggestions: [String])
  }

  private let problems: ProblemList
  private var sources: [RuleBookSource] = []
  /// By number; nil where something is wrong.
  private(set) var books: [RuleBook?] = []
  /// Numbers by name as it is compared.
  private var numbers: [String: Int] = [:]
  /// Whether each book that was read is sound.
  private var isRead: [Bool?] = []
  /// The numbers of the books each one extends, nearest first.
  private var ancestors: [Int: [Int]] = [:]

  /// Reads the built-in books and the files at these paths.
  init(files: [(name: String, path: String)], problems: ProblemList) {
    self.problems = problems
    for (file, bytes) in RuleBookLibrary.builtIn {
      take(String(decoding: bytes, as: UTF8.self), file: file, isBuiltIn: true)
    }
    for file in files {
      guard let text = SettingsText.text(path: file.path, file: file.name, problems) else { continue }
      take(text, file: file.name, isBuiltIn: false)
    }
    books = Array(repeating: nil, count: sources.count)
    isRead = Array(repeating: nil, count: sources.count)
    for number in sources.indices { _ = read(number, extendedBy: []) }
  }

  /// The names of all books, as files write them.
  var names: [String] { sources.map(\.id.text) }

  /// What a name stands for.
  func find(_ name: String) -> Finding {
    guard let number = numbers[name.plain] else {
      return .unknown(suggestions: problems.suggestions.nearest(to: name, among: names))
    }
    return books[number] == nil ? .unsound : .book(number)
  }

  /// What each book is, the built-in ones first, those of the session by file.
  func summaries(applied: Set<Int>) -> [RuleBookSummary] {
    sources.indices.map { number in
      let (source, book) = (sources[number], books[number])
      return RuleBookSummary(
        id: source.id, version: source.version, title: source.title,
        file: source.isBuiltIn ? nil : source.file, effective: source.effective,
        ancestors: book?.ancestors ?? [],
        counts: book.map {
          .init(
            requirements: $0.requirements.count, parameters: $0.parameters.count,
            vaccines: $0.vaccines?.vaccines.count ?? 0)
        }, isApplied: applied.contains(number))
    }
  }

  /// The sound books, to be read again with other figures.
  var shelf: SessionRuleBooks {
    var families: [RuleBook.ID: [RuleBookSource]] = [:]
    for (number, book) in books.enumerated() {
      guard let book else { continue }
      families[book.id] = ([number] + ancestors[number, default: []]).map { sources[$0] }
    }
    return SessionRuleBooks(families)
  }

  private mutating func take(_ text: String, file: String, isBuiltIn: Bool) {
    let reader = RuleBookSourceReader(file: file, problems: problems)
    guard let source = reader.read(text, isBuiltIn: isBuiltIn) else { return }
    if let other = numbers[source.id.text.plain] {
      problems.add(
        InputProblem(
          .ruleBookTwice(other: sources[other].isBuiltIn ? nil : sources[other].file), file: file, line: 1,
          columnName: RuleBookKey.book.rawValue, value: source.id.text, isAboutSettings: true))
      return
    }
    numbers[source.id.text.plain] = sources.count
    sources.append(source)
  }

  // MARK: What extends what

  /// Reads a book after those it extends; false when something is wrong in it or in one of them. `children` are the
  /// books on the way to it.
  private mutating func read(_ number: Int, extendedBy children: [Int]) -> Bool {
    if let known = isRead[number] { return known }
    let source = sources[number]
    let nodes = RequirementNodes(file: source.file, problems: problems, path: "")
    var isSound = source.isSound
    var family: [Int] = []
    for node in source.extends {
      guard let name = nodes.text(node, RuleBookKey.extends.rawValue) else {
        isSound = false
        continue
      }
      guard let parent = numbers[name.plain] else {
        reportUnknown(name, node, nodes)
        isSound = false
        continue
      }
      let way = children + [number]
      if let start = way.firstIndex(of: parent) {
        let path = (way[start...] + [parent]).map { sources[$0].id.text }
        nodes.report(.ruleBookCycle(path: path), node, RuleBookKey.extends.rawValue)
        isSound = false
      } else if read(parent, extendedBy: way) {
        family += [parent] + ancestors[parent, default: []]
      } else {
        isSound = false
      }
    }
    // Of a book that several extend the last place holds, behind all that change it.
    var seen: Set<Int> = []
    family = Array(family.reversed().filter { seen.insert($0).inserted }.reversed())
    ancestors[number] = family
    if isSound {
      let reader = RuleBookReader(source: source, ancestors: family.map { sources[$0] }, problems: problems)
      let before = problems.errors
      reader.reportEmptyRemovals()
      books[number] = reader.read()
      isSound = books[number] != nil && problems.errors == before
    } else if source.extends.isEmpty {
      // What else is wrong in it is worth knowing at once.
      _ = RuleBookReader(source: source, ancestors: [], problems: problems).read()
    }
    if !isSound { books[number] = nil }
    isRead[number] = isSound
    return isSound
  }

  private func reportUnknown(_ name: String, _ node: SettingNode, _ nodes: RequirementNodes) {
    let near = problems.suggestions.nearest(to: name, among: names)
    nodes.report(
      .ruleBookUnknown(names: names, suggestions: near), node, RuleBookKey.extends.rawValue)
  }
}
