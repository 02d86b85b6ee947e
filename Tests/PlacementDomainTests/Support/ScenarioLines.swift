@testable import PlacementDomain

/// Every stored property of a scenario as lines, in which students go by id: what says the same of the same people
/// reads the same, whatever their ordinals. It finds properties by itself, so that one added later is looked at too.
struct ScenarioLines {
  /// By the property's name, what it holds; the properties of `prerequisites` stand beside the others.
  let lines: [String: [String]]

  init(_ scenario: Scenario) {
    let ids = scenario.students.map(\.id.text)
    var lines: [String: [String]] = [:]
    for child in Mirror(reflecting: scenario).children {
      guard let prerequisites = child.value as? Prerequisites else {
        lines[child.label!] = ScenarioLines.list(child.value, ids)
        continue
      }
      for child in Mirror(reflecting: prerequisites).children {
        lines["prerequisites." + child.label!] = ScenarioLines.list(child.value, ids)
      }
    }
    self.lines = lines
  }

  /// The names of properties that differ.
  func differing(from other: ScenarioLines) -> Set<String> {
    Set(lines.keys).union(other.lines.keys).filter { lines[$0] != other.lines[$0] }
  }

  /// The same without the groups of a student.
  func without(_ student: String) -> [String: [String]] {
    lines.mapValues { $0.filter { !$0.hasPrefix("group \(student):") } }
  }

  private static func list(_ value: Any, _ ids: [String]) -> [String] {
    if let groups = value as? any StudentGroups {
      return zip(ids, groups.lists).map { id, list in
        "group \(id): " + list.map { text($0, ids) }.joined(separator: "; ")
      }
    }
    if let rows = value as? any Collection {
      return rows.map { text($0, ids) }
    }
    return [text(value, ids)]
  }

  private static func text(_ value: Any, _ ids: [String]) -> String {
    if let student = value as? Student.Ordinal { return "student \(ids[student.position])" }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    return "(" + mirror.children.map { "\($0.label ?? "") \(text($0.value, ids))" }.joined(separator: ", ")
      + ")"
  }
}

private protocol StudentGroups {
  var lists: [[Any]] { get }
}

extension Grouped: StudentGroups where Owner == Student {
  fileprivate var lists: [[Any]] { (0..<count).map { Array(self[.init($0)]) } }
}
