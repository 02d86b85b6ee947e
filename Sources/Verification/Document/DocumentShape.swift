import PlacementDomain

/// What must hold of a JSON value before anything walks it: not nested too deep, no key twice.
enum DocumentShape {
  /// The reader of documents allows as many levels.
  static let deepest = 200

  /// Deep values and double keys, found without recursion.
  static func findings(in document: JSONValue) -> [Finding] {
    var open: [(value: JSONValue, depth: Int)] = [(document, 0)]
    var findings: [Finding] = []
    while let (value, depth) = open.popLast() {
      if depth > deepest { return [.tooDeep] }
      switch value {
      case .array(let items):
        for item in items where isContainer(item) { open.append((item, depth + 1)) }
      case .object(let members):
        if let key = repeatedKey(members) { findings.append(.duplicateKey(key)) }
        for member in members where isContainer(member.value) { open.append((member.value, depth + 1)) }
      default: break
      }
    }
    return findings
  }

  private static func isContainer(_ value: JSONValue) -> Bool {
    switch value {
    case .array, .object: true
    default: false
    }
  }

  /// Few keys are compared with each other, many through a set.
  private static func repeatedKey(_ members: [JSONMember]) -> String? {
    guard members.count <= 12 else {
      var seen: Set<String> = []
      return members.first { !seen.insert($0.key).inserted }?.key
    }
    for (position, member) in members.enumerated() {
      for earlier in 0..<position where members[earlier].key == member.key { return member.key }
    }
    return nil
  }
}
