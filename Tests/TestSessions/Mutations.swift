public import PlacementDomain

/// Small changes to a JSON document: each leaf changed, each member and item dropped, doubled, swapped.
public enum Mutations {
  /// Every document one change away, as far as this list of changes goes. Texts are also replaced by another
  /// text of the document, so that ids become other ids.
  public static func all(of document: JSONValue, seed: UInt64) -> [JSONValue] {
    var numbers = SeededNumbers(seed: seed)
    var texts: Set<String> = []
    collect(document, &texts)
    return changes(document, texts.sorted(), &numbers)
  }

  /// The same document with a true seal.
  public static func sealed(_ document: JSONValue) -> JSONValue {
    guard case .object(let members) = document else { return document }
    return .object(
      members.filter { $0.key != "digest" }
        + [JSONMember(key: "digest", value: .string(Plan.seal(of: document)))])
  }

  private static func collect(_ value: JSONValue, _ texts: inout Set<String>) {
    switch value {
    case .string(let text): texts.insert(text)
    case .array(let items): for item in items { collect(item, &texts) }
    case .object(let members):
      for member in members {
        texts.insert(member.key)
        collect(member.value, &texts)
      }
    default: break
    }
  }

  private static func changes(_ value: JSONValue, _ texts: [String], _ numbers: inout SeededNumbers)
    -> [JSONValue]
  {
    switch value {
    case .null: return [.integer(0), .bool(false)]
    case .bool(let it): return [.bool(!it), .null]
    case .integer(let it):
      return [
        .integer(it &+ 1), .integer(it &- 1), .integer(it == 0 ? 7 : 0), .integer(.min), .integer(.max),
        .null,
      ]
    case .string(let it):
      var others: [JSONValue] = [
        .string(it + "x"), .string(numbers.one(of: texts)), .string(numbers.one(of: texts)),
      ]
      if let number = Int128(it) { others += [.string(String(number &+ 1)), .string("+" + it)] }
      return others
    case .array(let items): return changes(items, texts, &numbers)
    case .object(let members): return changes(members, texts, &numbers)
    }
  }

  private static func changes(_ items: [JSONValue], _ texts: [String], _ numbers: inout SeededNumbers)
    -> [JSONValue]
  {
    var found: [JSONValue] = [.null, .array(items + [.null])]
    for position in items.indices {
      for item in changes(items[position], texts, &numbers) {
        var copy = items
        copy[position] = item
        found.append(.array(copy))
      }
      var (dropped, doubled, swapped) = (items, items, items)
      dropped.remove(at: position)
      doubled.insert(items[position], at: position)
      swapped.swapAt(position, (position + 1) % items.count)
      found += [.array(dropped), .array(doubled), .array(swapped)]
    }
    return found
  }

  private static func changes(_ members: [JSONMember], _ texts: [String], _ numbers: inout SeededNumbers)
    -> [JSONValue]
  {
    var found: [JSONValue] = [.null, .object(members + [JSONMember(key: "extra", value: .null)])]
    for (position, member) in members.enumerated() {
      for value in changes(member.value, texts, &numbers) {
        var copy = members
        copy[position] = JSONMember(key: member.key, value: value)
        found.append(.object(copy))
      }
      var (dropped, doubled, swapped, renamed) = (members, members, members, members)
      dropped.remove(at: position)
      doubled.append(member)
      swapped.swapAt(position, (position + 1) % members.count)
      renamed[position] = JSONMember(key: numbers.one(of: texts), value: member.value)
      found += [.object(dropped), .object(doubled), .object(swapped), .object(renamed)]
    }
    return found
  }
}
