import Exchange
import PlacementDomain
import Reports
import Requests

extension RequestOrder {
  /// The command that repairs the plan after these moves, whole; nil when nobody lost a seat. It keeps what is
  /// retained, changes as little as possible and then follows the goals of the session.
  func repair(after outcomes: [MoveOutcome]) -> String? {
    guard verb != .unassign, outcomes.contains(where: { !$0.lost.isEmpty }) else { return nil }
    var goals = [Goal.placed, .stability]
    for request in SessionFolder.read(folder).settings.goals where !goals.contains(request.goal) {
      goals.append(request.goal)
    }
    let option = language == .fr ? "--objectif" : "--goal"
    let names = goals.map { goal in
      let word = Goal.names.words.first { $0.value == goal }
      return "\(option) \((language == .fr ? word?.french[0] : word?.english[0]) ?? goal.rawValue)"
    }
    return MovePhrase.repairCommand.text(
      language,
      [
        "folder": .text(folder == "." ? "" : " -C \(RequestOrder.quoted(folder))"),
        "goals": .text(names.joined(separator: " ")),
      ])
  }

  /// A path as a shell reads it.
  static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain ? path : "'" + path.replacing(scalar: "'", with: "'\\''") + "'"
  }
}
