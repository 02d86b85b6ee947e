/// A value inside a document, with the path to it for error messages.
struct DocumentReader {
  let value: JSONValue
  let path: String

  func memberOrNil(_ key: String) -> DocumentReader? {
    value[key].map { DocumentReader(value: $0, path: path + "/" + key) }
  }

  func member(_ key: String) throws(PlanDocumentError) -> DocumentReader {
    guard let found = memberOrNil(key) else { throw .malformed(path: path + "/" + key) }
    return found
  }

  func members() throws(PlanDocumentError) -> [(key: String, value: DocumentReader)] {
    guard let members = value.members else { throw .malformed(path: path) }
    return members.map { ($0.key, DocumentReader(value: $0.value, path: path + "/" + $0.key)) }
  }

  func text(_ key: String) throws(PlanDocumentError) -> String {
    guard let text = value[key]?.string else { throw .malformed(path: path + "/" + key) }
    return text
  }

  func integer() throws(PlanDocumentError) -> Int {
    guard let number = value.integer else { throw .malformed(path: path) }
    return number
  }

  func integer(_ key: String) throws(PlanDocumentError) -> Int { try member(key).integer() }

  func integerOrNil(_ key: String) throws(PlanDocumentError) -> Int? {
    guard let found = memberOrNil(key), found.value != .null else { return nil }
    return try found.integer()
  }

  func bool(_ key: String) throws(PlanDocumentError) -> Bool {
    guard let truth = value[key]?.bool else { throw .malformed(path: path + "/" + key) }
    return truth
  }

  func boolOrNil(_ key: String) throws(PlanDocumentError) -> Bool? {
    memberOrNil(key) == nil ? nil : try bool(key)
  }

  func choice<Choice: RawRepresentable<String>>(_ key: String) throws(PlanDocumentError) -> Choice {
    guard let choice = Choice(rawValue: try text(key)) else { throw .malformed(path: path + "/" + key) }
    return choice
  }

  func list<Item>(
    _ key: String, _ body: (DocumentReader) throws(PlanDocumentError) -> Item
  ) throws(PlanDocumentError) -> [Item] {
    let inner = try member(key)
    guard let items = inner.value.array else { throw .malformed(path: inner.path) }
    var out: [Item] = []
    out.reserveCapacity(items.count)
    for (position, item) in items.enumerated() {
      out.append(try body(DocumentReader(value: item, path: "\(inner.path)/\(position)")))
    }
    return out
  }
}
