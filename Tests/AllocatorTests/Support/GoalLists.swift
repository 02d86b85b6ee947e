import PlacementDomain
import TestSessions

/// Lists of goals to try.
enum GoalLists {
  /// Every list of one, two, three and four different goals, in every order: 64.
  static let all: [[Goal]] = {
    var lists: [[Goal]] = [[]]
    var found: [[Goal]] = []
    for _ in Goal.allCases {
      lists = lists.flatMap { list in Goal.allCases.filter { !list.contains($0) }.map { list + [$0] } }
      found += lists
    }
    return found
  }()

  /// The list for a seed: each comes in turn, sometimes with tolerances of 1 or 2.
  static func requests(seed: UInt64) -> [GoalRequest] {
    var numbers = SeededNumbers(seed: seed ^ 0x60A1)
    let isTolerant = numbers.chance(40)
    return all[Int(seed % UInt64(all.count))].map {
      GoalRequest($0, tolerance: isTolerant ? numbers.number(0...2) : 0)
    }
  }
}
