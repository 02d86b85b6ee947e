import PlacementDomain

/// A value inside a manifest with the path to it; unlike readers of documents that grow, it refuses unknown keys.
struct ManifestReader {
  let value: JSONValue
  let path: String

  init(_ value: JSONValue, _ path: String) {
    self.value = value
    self.path = path
  }

  /// Itself, if it is an object with these keys at most.
  func object(_ keys: Set<String>) throws(SweepManifestError) -> ManifestReader {
    guard let members = value.members else { throw .malformed(path: path, expected: .object) }
    if let other = members.first(where: { !keys.contains($0.key) }) {
      throw .unknownKey(path: path + "/" + other.key)
    }
    return self
  }

  func member(_ key: String) throws(SweepManifestError) -> ManifestReader {
    guard let found = value[key] else { throw .missing(path: path + "/" + key) }
    return ManifestReader(found, path + "/" + key)
  }

  func text() throws(SweepManifestError) -> String {
    guard let text = value.string else { throw .malformed(path: path, expected: .text) }
    return text
  }

  func integer() throws(SweepManifestError) -> Int {
    guard let number = value.integer else { throw .malformed(path: path, expected: .integer) }
    return number
  }

  func list<Item>(
    _ body: (ManifestReader) throws(SweepManifestError) -> Item
  ) throws(SweepManifestError) -> [Item] {
    guard let items = value.array else { throw .malformed(path: path, expected: .list) }
    var out: [Item] = []
    out.reserveCapacity(items.count)
    for (position, item) in items.enumerated() {
      out.append(try body(ManifestReader(item, "\(path)/\(position)")))
    }
    return out
  }

  func digests() throws(SweepManifestError) -> [String: SweepDigest] {
    guard let members = value.members else { throw .malformed(path: path, expected: .object) }
    var out: [String: SweepDigest] = [:]
    for member in members {
      guard let digest = member.value.string.flatMap({ SweepDigest($0) }) else {
        throw .malformed(path: path + "/" + member.key, expected: .digest)
      }
      out[member.key] = digest
    }
    return out
  }

  func texts() throws(SweepManifestError) -> [String] {
    try list { item throws(SweepManifestError) in try item.text() }
  }

  func settings() throws(SweepManifestError) -> [String: [String]] {
    guard let members = value.members else { throw .malformed(path: path, expected: .object) }
    var out: [String: [String]] = [:]
    for member in members {
      out[member.key] = try ManifestReader(member.value, path + "/" + member.key).texts()
    }
    return out
  }

  func choices() throws(SweepManifestError) -> [SweepChoice] {
    try list { it throws(SweepManifestError) in
      let choice = try it.object(["name", "inputs", "settings"])
      let inputs = try choice.member("inputs")
      let names = try inputs.texts()
      let read = SweepChoice(
        try choice.member("name").text(), inputs: names, settings: try choice.member("settings").settings())
      guard read.inputs == names else { throw .notInOrder(path: inputs.path) }
      return read
    }
  }

  func block() throws(SweepManifestError) -> SweepBlock {
    let block = try object(["seed", "first", "count"])
    let seed = try block.member("seed")
    guard let number = UInt64(try seed.text()), String(number) == seed.value.string else {
      throw .malformed(path: seed.path, expected: .seed)
    }
    return SweepBlock(
      seed: number, first: try block.member("first").integer(), count: try block.member("count").integer())
  }
}
