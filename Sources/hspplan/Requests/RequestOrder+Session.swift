import Exchange
import PlacementDomain
import Reports

/// Options that name something of the session.
extension RequestOrder {
  /// The block that is named; other dates are a block to add to the files first. nil: none is, or there is no
  /// session to look in.
  func block(in scenario: Scenario?) throws(UsageError) -> Block.ID? {
    guard let name = command.blocks.first, let blocks = scenario?.blocks else { return nil }
    guard blocks.ordinal(of: Block.ID(name)) != nil else {
      throw .badValue(
        .unknownBlock, option: spelled("block"), value: name,
        near: Suggestions.nearest(to: name, among: blocks.map(\.id.text)))
    }
    return Block.ID(name)
  }

  /// The shift that is named, by its code or the French one.
  func shift(in scenario: Scenario?) throws(UsageError) -> ShiftCode.ID? {
    guard let name = command.shift, let shifts = scenario?.shiftCodes else { return nil }
    let own = ShiftCode.ID(name)
    if shifts.ordinal(of: own) != nil { return own }
    if let code = SessionFormat.builtInShiftAliases[name.uppercased()].map({ ShiftCode.ID($0) }),
      shifts.ordinal(of: code) != nil
    {
      return code
    }
    throw .badValue(
      .unknownShift, option: spelled("shift"), value: name,
      near: Suggestions.nearest(to: name, among: shifts.map(\.id.text)))
  }
}
