import PlacementDomain

/// As many rotations placed as can be, those of the students of the highest priority first.
enum PlacedGoal {
  /// One stage for each priority, highest first; none when nobody needs anything.
  static func stages(priorities: [Int]) -> [Stage] { priorities.map { .placed(priority: $0) } }

  /// 1 for a student of the stage's priority.
  static func count(priority: Int, wanted: Int) -> Int { priority == wanted ? 1 : 0 }
}
