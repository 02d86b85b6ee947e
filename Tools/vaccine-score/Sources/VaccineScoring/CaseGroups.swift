import PlacementDomain

/// Which vaccine group each case of a file is about.
///
/// The CDC's cases are each about one group and judge a combined vaccine for that group only, but a file need not
/// say which. Files list the cases of a group together, so the groups are guessed from the vaccines and the order
/// alone, never from what is expected: as few changes of group as possible from case to case, then as few doses
/// as possible that have nothing to do with the group of their case.
enum CaseGroups {
  private static let change = 1000

  /// A group for each case; nil where no vaccine of the case belongs to any.
  static func guessed(_ cases: [ScoreCase], _ schedule: VaccineSchedule) -> [VaccineGroup.Ordinal?] {
    let groups = schedule.groups.ordinals
    var costs = [Int](repeating: 0, count: groups.count)
    var choices: [[Int]] = []
    for one in cases {
      let own = ownCosts(one, schedule)
      let cheapest = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      var chosen: [Int] = []
      costs = costs.indices.map { group in
        let stays = costs[group] <= costs[cheapest] + change
        chosen.append(stays ? group : cheapest)
        return (stays ? costs[group] : costs[cheapest] + change) + own[group]
      }
      choices.append(chosen)
    }
    var found: [VaccineGroup.Ordinal?] = []
    guard var group = costs.indices.min(by: { costs[$0] < costs[$1] }) else { return cases.map { _ in nil } }
    for (one, chosen) in zip(cases, choices).reversed() {
      found.append(ownCosts(one, schedule)[group] < impossible ? groups[group] : nil)
      group = chosen[group]
    }
    return found.reversed()
  }

  private static let impossible = 1_000_000

  /// For each group how many doses have nothing to do with it; for none that has none of the doses.
  private static func ownCosts(_ one: ScoreCase, _ schedule: VaccineSchedule) -> [Int] {
    if let name = one.group?.lowercased(),
      let named = schedule.groups.firstIndex(where: { $0.id.text.lowercased() == name })
    {
      return schedule.groups.indices.map { $0 == named ? 0 : impossible * 10 }
    }
    let vaccines = one.doses.compactMap { schedule.vaccines.ordinal(of: .init($0.cvx)) }
    return schedule.groups.map { group in
      let foreign = vaccines.count { vaccine in
        !schedule.vaccines[vaccine].contents.contains { group.antigens.contains($0.antigen) }
      }
      return foreign == one.doses.count || vaccines.isEmpty ? impossible : foreign
    }
  }
}
