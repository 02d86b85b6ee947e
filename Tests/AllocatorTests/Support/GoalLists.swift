import PlacementDomain
import TestSessions

/// Lists of goals to try.
enum GoalLists {
  /// Every list of one, two, three and four different goals, in every order: 9031, the shorter ones first.
  static let all: [[Goal]] = {
    var lists: [[Goal]] = [[]]
    var found: [[Goal]] = []
    for _ in 0..<4 {
      lists = lists.flatMap { list in Goal.allCases.filter { !list.contains($0) }.map { list + [$0] } }
      found += lists
    }
    return found
  }()

  /// A list for a seed: of one to four goals alike, any of them.
  static func list(seed: UInt64) -> [Goal] {
    var numbers = SeededNumbers(seed: seed ^ 0x60A1)
    return Array(Goal.allCases.shuffled(using: &numbers).prefix(numbers.number(1...4)))
  }

  /// The same, sometimes with tolerances of 1 or 2.
  static func requests(seed: UInt64) -> [GoalRequest] {
    var numbers = SeededNumbers(seed: seed ^ 0x701E)
    let isTolerant = numbers.chance(40)
    return list(seed: seed).map { GoalRequest($0, tolerance: isTolerant ? numbers.number(0...2) : 0) }
  }
}
