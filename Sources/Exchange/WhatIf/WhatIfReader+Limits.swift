import PlacementDomain

// Limits over places, in the words of their table.

extension WhatIfReader {
  /// A limit with its new figures, of which there is at least one.
  func limit(_ node: SettingNode) -> ScenarioChange? {
    guard let keys = keys(of: node, WhatIfKey.scopeKeys + WhatIfKey.figureKeys, needed: [.target]) else {
      return nil
    }
    let target = keys[.target].flatMap { self.target($0, .target, kinds: [.destination, .service, .site]) }
    let block = keys[.block].flatMap { known($0, .block, .block, in: draft.blocks) }
    let school = keys[.school].flatMap { known($0, .school, .agency, in: draft.agencies) }
    let periods = keys[.period].flatMap(periods)
    if WhatIfKey.figureKeys.allSatisfy({ keys[$0] == nil }) {
      report(.keyMissing, node, WhatIfKey.students.rawValue)
    }
    guard let target else { return nil }
    var change = LimitChange(target: target)
    change.block = block.map { .init($0) }
    change.periods = periods
    change.school = school.map { .init($0) }
    for figure in LimitChange.Figure.allCases {
      guard let node = WhatIfKey(rawValue: figure.rawValue).flatMap({ keys[$0] }) else { continue }
      if node.scalar.flatMap(ClosedValues.none.value) != nil {
        change.lifted.insert(figure)
      } else if let value = number(node, 0...30_000, figure.rawValue) {
        change.set[figure] = value
      }
    }
    return .limit(change)
  }

  private func periods(_ node: SettingNode) -> Periods? {
    guard let text = text(node, WhatIfKey.period.rawValue) else { return nil }
    if let periods = PeriodsText.parse(text) { return periods }
    report(.periodsWrong, node, WhatIfKey.period.rawValue)
    return nil
  }
}
