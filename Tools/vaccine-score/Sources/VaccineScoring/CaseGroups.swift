import PlacementDomain

/// Which vaccine group each case of a file is about.
///
/// The CDC's cases are each about one group and judge a combined vaccine for that group only, but a file need not
/// say which. Cases of a group stand together, in the file or by their names, so the groups are guessed from the
/// vaccines and that order alone, never from what is expected: as few changes of group as possible from case to
/// case, then as few doses as possible that have nothing to do with the group of their case.
enum CaseGroups {
  private static let change = 1000

  /// A group for each case; nil where no vaccine of the case belongs to any.
  static func guessed(_ cases: [ScoreCase], _ schedule: VaccineSchedule) -> [VaccineGroup.Ordinal?] {
    let asInFile = Array(cases.indices)
    let byName = asInFile.sorted { (cases[$0].name, $0) < (cases[$1].name, $1) }
    func guess(_ order: [Int]) -> (cost: Int, groups: [Int]) {
      cheapest(order.map { ownCosts(cases[$0], schedule) })
    }
    let (ofFile, ofNames) = (guess(asInFile), guess(byName))
    let isByName = ofNames.cost < ofFile.cost
    let (order, groups) = isByName ? (byName, ofNames.groups) : (asInFile, ofFile.groups)
    var found = [VaccineGroup.Ordinal?](repeating: nil, count: cases.count)
    for (position, group) in zip(order, groups)
    where ownCosts(cases[position], schedule)[group] < impossible {
      found[position] = schedule.groups.ordinals[group]
    }
    return found
  }

  /// The groups that cost least one after the other, and what they cost.
  private static func cheapest(_ own: [[Int]]) -> (cost: Int, groups: [Int]) {
    guard let first = own.first, !first.isEmpty else { return (0, own.map { _ in 0 }) }
    var costs = [Int](repeating: 0, count: first.count)
    var choices: [[Int]] = []
    for own in own {
      let cheapest = costs.indices.min { costs[$0] < costs[$1] }!
      var before: [Int] = []
      costs = costs.indices.map { group in
        let stays = costs[group] <= costs[cheapest] + change
        before.append(stays ? group : cheapest)
        return (stays ? costs[group] : costs[cheapest] + change) + own[group]
      }
      choices.append(before)
    }
    var group = costs.indices.min { costs[$0] < costs[$1] }!
    let cost = costs[group]
    var groups: [Int] = []
    for before in choices.reversed() {
      groups.append(group)
      group = before[group]
    }
    return (cost, groups.reversed())
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
